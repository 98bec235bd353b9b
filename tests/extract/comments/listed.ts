/** Many things listed by the same eight people, and what the generic reader takes for comments among them. */

import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { type Said, threadOf } from './thread.ts';

export const said = threadOf(8);
export const subjects =
  'Ferry,The tide table,Who has a key,Lost oar,Summer times,Old photographs,Harbour fees,Wanted'.split(',');

/** Who says what on a page with this markup, as it is read. */
export function read(html: string, address = 'https://boards.example/index.php?board=4') {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body><main>${html}</main></body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, address)).map(({ author, text }) => ({ author, text }));
}

/** One drawing for each of the eight, in one markup. */
export const each = (draw: (one: Said, i: number) => string) => said.map(draw).join('');
