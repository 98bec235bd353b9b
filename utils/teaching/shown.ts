import { readDateOf } from '../extract/dates.ts';
import { hasWords, isName } from './fields.ts';
import type { Missing, Part } from './lesson.ts';
import { statingDate } from './meant.ts';

/** Why an element cannot be the part of a comment that was asked for; undefined where it can. `language`: the page's. */
export function unfitFor(part: Part, element: Element, language: string | undefined): Missing | undefined {
  if (part === 'text') return hasWords(element) ? undefined : 'noWords';
  if (part === 'author') return isName(element) ? undefined : 'noName';
  return statingDate(element).some((one) => readDateOf(one, language)) ? undefined : 'noDate';
}
