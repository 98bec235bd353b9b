/** A thread of six drawn on an article's page or on a board's, and what the generic reader makes of it. */

import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { type Said, threadOf } from './thread.ts';

export const said = threadOf(6);
/** The same, a paragraph each. */
export const short = said.map((one) => ({ ...one, text: one.text.slice(0, 1) }));
export const address = 'https://harbour.example/2019/05/ferry';
export const board = 'https://harbour.example/forum/thread/9';

/** `2019-05-02 06:41`. */
export const minute = ({ time }: Said) => time.slice(0, 16).replace('T', ' ');

/** The comments of a page with this markup below an article. */
export function read(html: string, url = address) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main><article><h1>The ferry</h1><p>The council met.</p></article>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, url));
}

/** Who says what there. */
export const whoSaidWhat = (...page: Parameters<typeof read>) =>
  read(...page).map(({ author, text }) => ({ author, text }));

/** Who says what, as it was said. */
export const words = (of: readonly Said[]) => of.map(({ author, text }) => ({ author, text: text.join('\n\n') }));

/** A heading and a list of comments, drawn alike. */
export const list = (one: (said: Said, i: number) => string, of: readonly Said[] = said) =>
  `<h3>Comments</h3><div class="comments">${of.map(one).join('')}</div>`;
