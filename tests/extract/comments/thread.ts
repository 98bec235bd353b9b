/** An invented thread in memory, and what a reader should make of it in whatever form it is drawn. */

export interface Said {
  id: number;
  author: string;
  text: string[];
  /** ISO 8601, UTC. */
  time: string;
  parent?: number;
}

const people = ['Mira Okafor', 'tallow_3', 'Jens Ehrlich', 'Priya', 'Oddvar Lien', 'quietmoss', 'R. Castellano', 'Bao'];
const lines = [
  'The old ferry ran every half hour until the bridge opened, and nobody has explained why the timetable was cut.',
  'Agreed.',
  'I measured the walk from the harbour to the school twice last week. It takes eleven minutes with a child.',
  'You forget that the tide table decides it, not the council.',
  'Could somebody post the minutes of the meeting? The link on the notice board is dead and the office does not answer.',
  'No, and I said so in spring as well.',
  'My grandfather kept a list of every late boat between 1962 and 1971. I can scan it if there is interest in it.',
  'Thanks for the pictures!',
  'A second boat costs money that we do not have, whatever the brochure promises about the coming summer season.',
  'That is a fair point about the costs, but the insurance has to be paid in either case.',
];

/** A thread of `count` comments; with `nested`, some answer earlier ones (`parent` is an index). */
export function threadOf(count: number, nested = false): Said[] {
  const said: Said[] = [];
  for (let i = 0; i < count; i++) {
    const text = [lines[(i * 7) % lines.length] ?? ''];
    if (i % 3 === 1) text.push(`${lines[(i * 3 + 4) % lines.length]} (${i})`);
    const time = new Date(Date.UTC(2019, 4, 2, 6, 41) + i * 5_460_000).toISOString().slice(0, 19);
    const parent = nested ? [undefined, 0, 1, 0, undefined, undefined, 5, 5, 7, undefined][i % 10] : undefined;
    said.push({
      id: 4021 + i * 13,
      author: people[(i * 5 + (i >> 3)) % people.length] ?? '',
      text,
      time: `${time}Z`,
      ...(parent === undefined ? {} : { parent: parent + Math.floor(i / 10) * 10 }),
    });
  }
  return said;
}

/** Draws a thread as a tree: each comment with what its answers are drawn as. */
export function drawTree(said: readonly Said[], draw: (one: Said, answers: string, depth: number) => string): string {
  const level = (parent: number | undefined, depth: number): string =>
    said.map((one, i) => (one.parent === parent ? draw(one, level(i, depth + 1), depth) : '')).join('');
  return level(undefined, 0);
}

/** How deep a comment is nested. */
export function depthOf(said: readonly Said[], one: Said): number {
  let depth = 0;
  for (let at = one.parent; at !== undefined; at = said[at]?.parent) depth++;
  return depth;
}

/** The paragraphs of a comment as HTML. */
export const paragraphs = (one: Said): string => one.text.map((text) => `<p>${text}</p>`).join('');

const months = 'January February March April May June July August September October November December'.split(' ');

/** `May 2, 2019 at 6:41 am`. */
export function inWords(time: string): string {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number);
  const [hour = 0, minute] = time.slice(11, 16).split(':');
  const h = Number(hour);
  return `${months[(month ?? 1) - 1]} ${day}, ${year} at ${h % 12 || 12}:${minute} ${h < 12 ? 'am' : 'pm'}`;
}
