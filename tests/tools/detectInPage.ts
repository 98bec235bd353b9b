import { readPage } from '../../utils/extract/readPage.ts';

/** Reads the document it runs in, in the form that the scorers take. `ms` is the time of reading alone. */
export function detect(options: { adapters: boolean; explain: boolean }) {
  const start = performance.now();
  const { article, quotations, comments } = readPage(document, location.href, options);
  const ms = performance.now() - start;
  return {
    article: article && {
      title: article.title ?? null,
      author: article.author ?? null,
      published: article.published ?? null,
      text: article.text,
    },
    quotes: quotations.map(({ speaker, text, why }) => ({ speaker, text, why: options.explain ? why : undefined })),
    comments: comments.map(({ author, text, time, permalink, parent }) => ({
      author,
      text,
      time: time ?? null,
      permalink: permalink ?? null,
      parent: parent ?? null,
    })),
    ms,
    ...(options.explain
      ? {
          explanation: [
            ...quotations.map((q) => `“\t${q.speaker}\t${q.why ?? 'its place'}\t${q.text.slice(0, 60)}`),
            ...comments.map((c, i) => `${i}\t${c.reader}\t${c.author}\t${c.why ?? ''}\t${c.text.slice(0, 60)}`),
          ],
        }
      : {}),
  };
}
