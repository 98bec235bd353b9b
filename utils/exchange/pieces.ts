/** A long text, a piece at a time: files are larger than a text may be, and than memory likes. */
export type Pieces = AsyncIterable<string> | Iterable<string>;

/** Its lines without their ends. The last one may be without an end in the text. */
export async function* linesOf(pieces: Pieces): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Its beginning, at least `length` UTF-16 units where it has so many, and all of it, beginning included. */
export async function beginningOf(pieces: Pieces, length: number): Promise<{ beginning: string; all: Pieces }> {
  const rest = (async function* () {
    yield* pieces;
  })();
  let beginning = '';
  while (beginning.length < length) {
    const next = await rest.next();
    if (next.done) break;
    beginning += next.value;
  }
  const all = (async function* () {
    yield beginning;
    yield* rest;
  })();
  return { beginning, all };
}

/** The text of a file, UTF-8. */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
