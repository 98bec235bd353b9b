import { type DateOrder, readDateOf, readDateText } from '../dates.ts';
import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import { textOf } from '../text.ts';
import type { DateHint } from './hints.ts';
import type { Neighbour } from './surroundings.ts';

/** A day that may be the one of publishing. */
export interface DateVote extends DateHint {
  /** Whether a reader sees it on the page. */
  shown: boolean;
}

const byName =
  /(?:^|[\s_-])(?:dates?|datum|fecha|data|time|timestamp|times?|published|publish(?:ed)?-?(?:date|time)?|pub-?date|posted|posted-?on|post-?date|entry-?date|entry-?meta|post-?meta|article-?meta|meta|byline|dateline|dt-published|submitted|created|post-?info|info|datepublished|datecreated)(?=$|[\s_-])/i;
const changed =
  /updated?|modified|changed|aktualisiert|geändert|stand:|mis à jour|modifié|actualizado|aggiornat|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowan|обновлен|更新|수정|修改/i;
const stated =
  /publi|posted|posté|veröffentlicht|erstellt|created|written|(?<!up)date|datum|fecha|pubblicato|geplaatst|publicerad|opublikowano|опубликован|公開|発表|发布|發表|입력|등록/i;

/** A word of publishing that may stand behind a day of updating, with its own day after it. */
const publishing =
  /publi[sšc]|publié|posted|veröffentlicht|erschienen|pubblicat|gepubliceerd|opublikowan|опубликован|公開|発布|發布/i;

const label =
  /^(?:date|datum|fecha|data|mise en ligne|published|publié|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|publicerad|publisert|julkaistu|opublikowano|опубликовано|дата|日期|公開日|日付|등록일)(?:\s{1,4}(?:on|am|le|el|il|op|den))?\s{0,4}[:：]?\s{0,9}\d/iu;
const posted = /\b(?:posted|published|veröffentlicht|publié|publicado|pubblicato)\s?:\s?\d/i;
/** A place or what the text is, then the day, in parentheses or with a mark behind it. */
const dateline =
  /^(?:\p{Lu}[\p{L} -]{2,24}(?:,| vom)? ?)?\(?(?:\p{L}{2,10}\.?,? )?\d{1,4}[./-]? ?(?:\d{1,2}|\p{L}{3,10})[./-]? ?\d{1,4}(?:\)[.:]?|\s?[–—|:]|\s-)(?=\s)/u;

/** How plainly markup says that a date stands here; 0 where it does not. */
function cueOf({ element, part, distance, names }: Neighbour): number {
  const tag = tagOf(element);
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`;
  if (/modified|updated(?!\s+published)/i.test(property)) return 0;
  if (/(?:^|[\s_-])(?:updated|modified)(?=$|[\s_-])/i.test(names) && !/publish/i.test(names)) return 0;
  if (/datePublished|dateCreated|dc:date|pubdate/.test(property)) return 3.5;
  if (tag === 'time') return attributeOf(element, 'pubdate') !== undefined ? 3.5 : 3;
  if (names && byName.test(names)) return 2.6;
  if (tag === 'a' || element.childElementCount > 3 || (part !== 'head' && distance > 40)) return 0;
  return tag.includes('-') ? 2.6 : 1.8;
}

/** The day that an element beside the article states, and how far it is the day of publishing; undefined where it states none. */
export function dateBeside(neighbour: Neighbour, language?: string, order?: DateOrder): DateVote | undefined {
  const { element, distance, part } = neighbour;
  const content = contentOf(element) ?? '';
  const dateline = part !== 'foot' && distance < 30 ? datelineOf(content, language, order) : undefined;
  if (dateline) return { value: dateline, weight: 1.5, shown: true };
  let weight = isLabelled(content) ? 2.6 : cueOf(neighbour);
  if (weight === 0 || (part === 'body' && weight < 2.6 && distance > 12)) return undefined;
  if (content.length > 1000 || (weight < 2 && !/\d/.test(content))) return undefined;
  // A line break parts words, which an element's bare content does not tell.
  const text = oneSpaced(element.childElementCount > 0 ? textOf(element) : content).trim();
  if (text.length > (weight < 2 ? 120 : 260) || (weight < 2 && isSentence(text))) return undefined;
  const value = statedIn(element, text, language, order);
  if (!value || value.length < (weight < 3 ? 10 : 7)) return undefined;
  const before = text.slice(0, Math.max(0, text.search(/\d/)));
  if (changed.test(before) && !stated.test(before)) weight -= 2;
  else if (stated.test(text)) weight += 0.3;
  const far = Math.min(distance / 60, 2.5) + (part === 'body' ? 0.8 : 0);
  return { value, weight: Math.max(0.2, weight - far), shown: text !== '' };
}

/** What tells of a day rather than states it: a sentence of nine words and more. */
const isSentence = (text: string): boolean => /[.!?…]["”’»]?$/.test(text) && text.split(' ').length > 8;

/** A day alone behind its label: `Datum: 19.11.2021`, `Mise en ligne 23 mai 2019`; that of a change may stand before. */
const isLabelled = (content: string): boolean =>
  content.length < 100 && (label.test(content.trim()) || posted.test(content));

/** The day that a text begins with, before its first sentence: `29.11.2022 – `, `(21. November 2022) `, `Karlsruhe, (12.11.2021). `. */
function datelineOf(content: string, language?: string, order?: DateOrder): string | undefined {
  const start = content.slice(0, 90).trimStart();
  if (start.length < 60 || !/^.{0,45}\d/.test(start)) return undefined;
  const line = dateline.exec(start)?.[0];
  const day = line && readDateText(line, language, order);
  return day && day.length >= 10 ? day : undefined;
}

/** The date before any "updated", else the one named as that of publishing behind it, else the one the element states. */
function statedIn(element: Element, text: string, language?: string, order?: DateOrder): string | undefined {
  const cut = text.search(changed);
  if (tagOf(element) !== 'time' && cut > 8) {
    const first = readDateText(text.slice(0, cut), language, order);
    if (first) return first;
  }
  const behind = cut < 0 ? -1 : text.slice(cut).search(publishing);
  const published = behind > 0 && readDateText(text.slice(cut + behind), language, order);
  if (published) return published;
  // `7.7.11` could be a version or a score; not where nothing else stands beside a headline.
  const short = /^(\d{1,2})\.(\d{1,2})\.(\d\d)$/.exec(text);
  if (short) return readDateText(`${short[1]}.${short[2]}.20${short[3]}`, language, order);
  return readDateOf(element, language, order);
}
