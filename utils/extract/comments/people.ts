import { remembered } from '../remembered.ts';
import { authorName, notAuthorName } from './names.ts';
import type { Survey } from './survey.ts';

const profileHref =
  /\/(?:users?|members?|profiles?|people|person|author|u|~|@|channel|nutzer|benutzer|utilisateur|usuario|profil|social|account)s?(?:[/~@=-]|\.php)|[?&](?:u|uid|user|userid|user_?id|member_?id|author)=|\/@|memberlist\.php|action=profile|showuser|member\.php/i;

/** Where a page's elements name a person, by class, microdata, or a link to a profile. */
export interface AuthorMarks {
  marks: number[];
  before: Int32Array;
}

/** Whether a link leads to somebody's profile. */
export function isProfile(href: string): boolean {
  return profileHref.test(href);
}

/** Short texts that class, id, microdata or link say to be a person's name. */
export function authorMarksOf(survey: Survey): AuthorMarks {
  const marks: number[] = [];
  const before = new Int32Array(survey.size + 1);
  const namesAuthor = remembered((names) => authorName.test(names) && !notAuthorName.test(names));
  for (let index = 0; index < survey.size; index++) {
    before[index] = marks.length;
    const last = marks.at(-1);
    if (last !== undefined && survey.holds(last, index)) continue;
    if (namesPerson(survey, index, namesAuthor)) marks.push(index);
  }
  before[survey.size] = marks.length;
  return { marks, before };
}

function namesPerson(survey: Survey, index: number, namesAuthor: (names: string) => boolean): boolean {
  const length = survey.length(index, survey.end(index));
  const tag = survey.tag(index);
  if (length < 1 || length > 60) return false;
  const classes = survey.classes[index] ?? '';
  if (classes && namesAuthor(classes)) return true;
  const itemprop = survey.attribute(index, 'itemprop');
  if (itemprop) return /^(?:author|creator)$/.test(itemprop);
  if (tag === 'a') {
    if (survey.attribute(index, 'rel')?.includes('author')) return true;
    return isProfile(survey.attribute(index, 'href') ?? '');
  }
  const id = survey.attribute(index, 'id');
  return id !== undefined && namesAuthor(id);
}
