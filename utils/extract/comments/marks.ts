import { type DateOrder, dateOrderOf, keepsMoment, readDateOf, readDateText, readEpoch } from '../dates.ts';
import { attributeOf } from '../nodes.ts';
import { remembered } from '../remembered.ts';
import type { Steps } from '../steps.ts';
import { valueBehind } from './labelled.ts';
import { memberLabel, otherMoment, otherMomentName } from './names.ts';
import type { Survey } from './survey.ts';

const dateLike =
  /(?:^|[^\d])(?:19|20|25|1[34])\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}|['’]\d\d\b|\b\d{1,2}[ -]\p{L}{3,}\.?[ -]\d\d\b|[年년]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{2}/u;
/** What every date has; most texts have none of it, and are told so at once. */
const mayBeDate = /[\d年년\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;
const relative =
  /^(?:\p{L}{1,12}[:,]? ){0,3}[(•·|—–-]? ?(?:just now|now|yesterday|today|gestern|heute|vorgestern|hier|aujourd.hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|wczoraj|dzisiaj|dziś|вчера|сегодня|i går|i dag|igår|idag|eilen|tänään|dün|bugün|昨天|今天|昨日|今日|어제|오늘|hôm qua|(?:an?|one|\d{1,3}\+?) ?(?:s|m|h|d|w|y|j|mo|yr|min|hr|sec|std|tg|st|dn|г|г\.|ч|мин)s?\.?|.{0,14}(?:an?|one|\d{1,3}\+?) ?\p{L}{2,12}\.? (?:ago|geleden|temu|назад|siden|sedan|sitten|önce|trước|lalu|yang lalu|fa)|(?:vor|hace|há|il y a|для|pred|před|πριν|قبل|منذ|לפני|ca\.) (?:\p{L}{1,6} )?(?:\d{1,3}|an?|ein\p{L}*|un\p{L}*) ?\p{L}{1,10}|\d{1,3} ?(?:秒|分|時間|小时|小時|分钟|分鐘|天|日|周|週|個月|个月|か月|ヶ月|年|초|분|시간|일|주|개월|달|년) ?(?:前|전))(?= ?[,|·•)(-]| at | um | à |\.?\s*$)/iu;

/** Attributes that may hold a moment among other things. */
const attributes = [
  'datetime',
  'title',
  'data-original-title',
  'data-bs-original-title',
  'data-tippy-content',
  'data-tooltip',
  'data-title',
];
const timeClass = /date|time|publish|posted|created|stamp|when|ago\b|age\b/i;

/** Where a page's elements state a moment, absolute or relative. */
export interface TimeMarks {
  /** Elements in document order; none within the few words of another. */
  marks: number[];
  /** How many of them start before an element. */
  before: Int32Array;
  language: string | undefined;
  order: DateOrder | undefined;
}

/** Finds the elements that state a moment by `datetime`, another attribute, or their own short text. */
export function* timeMarksOf(survey: Survey, language: string | undefined): Steps<TimeMarks> {
  const marks: number[] = [];
  const before = new Int32Array(survey.size + 1);
  const page: Asked = {
    survey,
    language,
    states: remembered((own) => isMoment(own, language)),
    namesTime: remembered((classes) => timeClass.test(classes)),
  };
  for (let index = 0; index < survey.size; index++) {
    if (index % 256 === 255) yield;
    before[index] = marks.length;
    if (!statesMoment(page, index) || isOther(survey, index)) continue;
    if (!insideMark(survey, index, marks.at(-1))) marks.push(index);
    else if (valueBehind(survey, index)) moveMark(marks, before, index);
  }
  before[survey.size] = marks.length;
  const order = dateOrderOf(marks.map((mark) => survey.own[mark] ?? '').filter((text) => /\d[./-]\d/.test(text)));
  return { marks, before, language, order };
}

/** A mark inside another is the same moment said twice, unless the outer holds much more. */
function insideMark(survey: Survey, index: number, last: number | undefined): boolean {
  return last !== undefined && survey.holds(last, index) && survey.length(last, survey.end(last)) <= 120;
}

/** Moves the last mark from what holds a whole line, or all of a short comment, to the label in it. */
function moveMark(marks: number[], before: Int32Array, label: number): void {
  for (let index = (marks.pop() ?? label) + 1; index <= label; index++) before[index] = marks.length;
  marks.push(label);
}

/** The page that is looked through, and what is asked of its texts and class names. */
interface Asked {
  survey: Survey;
  language: string | undefined;
  states: (own: string) => boolean;
  namesTime: (classes: string) => boolean;
}

function statesMoment({ survey, language, states, namesTime }: Asked, index: number): boolean {
  const tag = survey.tag(index);
  if (tag === 'time' || tag === 'relative-time' || tag === 'time-ago') return true;
  const own = survey.own[index] ?? '';
  if (own.length > 120) return states(leadOf(own));
  if (own.length > 1 && states(own)) return true;
  const value = valueBehind(survey, index);
  if (value !== '' && value.length <= 60 && states(value)) return true;
  if (survey.length(index, survey.end(index)) > 80) return false;
  const named = namesTime(survey.classes[index] ?? '');
  if (isMetaDate(survey, index)) return true;
  if (tag !== 'abbr' && !named && tag !== 'a' && tag !== 'span') return false;
  for (const name of survey.attributeNames(index)) {
    if (!keepsMoment(name) && !attributes.includes(name)) continue;
    const value = survey.attribute(index, name);
    if (!value || value.length < 6 || value.length > 80) continue;
    if (name.startsWith('data') && readEpoch(value)) return true;
    if (dateLike.test(value) && readDateText(value, language)) return true;
  }
  return named && own.length < 30 && splitDate(survey, index, language);
}

/** What a line says before its first colon that ends a word: `wrote on May 4, 2019 at 10:02:`; empty where that is long. */
export const leadOf = (words: string): string => /^[^\n]{8,60}?[:：](?=\s)/.exec(words)?.[0] ?? '';

/** Whether an element's own words state a moment: a date, or how long ago. */
function isMoment(own: string, language: string | undefined): boolean {
  if (own.length >= 6 && mayBeDate.test(own) && dateLike.test(own) && readDateText(own, language)) return true;
  if (own.length <= 50 && relative.test(own) && !/^\d+$/.test(own)) return true;
  if (own.length <= 80 && postedWithoutYear.test(own)) return true;
  return own.length <= 24 && own.length >= 5 && /\d/.test(own) && isWithoutYear(own, language);
}

/** `Posted by Ana on 05/02 at 6:41 AM`. */
const postedWithoutYear =
  /^(?:posted|written|submitted|comment) (?:by|on)\b.{0,40} \d{1,2}[/.]\d{1,2} (?:at )?\d{1,2}:\d\d/i;

const clock = /[,.]? ?(?:\p{L}{1,5}\.? )?\d{1,2}[:時点시]\d{2}(?::\d\d)?(?: ?[ap]\.?m\.?)?$/iu;

/** Whether words are a day of the present year, of which pages leave it out: `3 Aug`, `08/03 09:14`, `8月3日`. */
function isWithoutYear(own: string, language: string | undefined): boolean {
  const day = own.replace(clock, '');
  if (/[月월]/.test(day)) return /^\d{1,2}[月월] ?\d{1,2}[日일]$/.test(day);
  if (/\p{L}/u.test(day))
    return /^[\p{L}\p{M}.]+ \d{1,2}$|^\d{1,2}\.? [\p{L}\p{M}.]+$/u.test(day) && isDay(day, language);
  return day !== own && /^\d{1,2}[./-]\d{1,2}\.?$/.test(day);
}

const isDay = (day: string, language: string | undefined) =>
  readDateText(`${day}${/\d$/.test(day) ? ',' : ''} 2000`, language) !== undefined;

/** Whether words or names on an element say that its moment is another: joined, edited. */
function isOther(survey: Survey, index: number): boolean {
  const own = survey.own[index] ?? '';
  const classes = survey.classes[index] ?? '';
  if (otherMomentName.test(classes) || (own.length < 120 && otherMoment.test(own))) return true;
  // hAtom calls every moment of an entry so; a page that says it in words means it.
  if (/(?:^|\s)updated(?=$|\s)/.test(classes) && /updated/i.test(own)) return true;
  const parent = survey.parent(index);
  if (survey.parent(index - 1) === parent && memberLabel.test(survey.own[index - 1] ?? '')) return true;
  if (survey.end(index) > index + 1 && memberLabel.test(survey.own[index + 1] ?? '')) return true;
  const around = parent < 0 ? '' : (survey.own[parent] ?? '');
  return around.length > 4 && around.length < 60 && own.length > 0 && otherMoment.test(around);
}

/** Whether microdata or RDFa keeps the moment on an element, whatever it shows. */
function isMetaDate(survey: Survey, index: number): boolean {
  if (!survey.attributeNames(index).includes('content')) return false;
  const property = survey.attribute(index, 'itemprop') ?? survey.attribute(index, 'property') ?? '';
  return /date(?:Published|Created)|uploadDate|commentTime|\bdc:(?:date|created)/i.test(property);
}

/** A date whose day, month and year stand in elements of their own. */
function splitDate(survey: Survey, index: number, language: string | undefined): boolean {
  const end = survey.end(index);
  const length = survey.length(index, end);
  if (end - index < 2 || end - index > 8 || length < 6 || length > 60) return false;
  const text = partsOf(survey, index);
  return dateLike.test(text) && readDateText(text, language) !== undefined;
}

/** The words of a few elements, each by itself: `2019` and `10:02` in two of them are no `201910:02`. */
function partsOf(survey: Survey, index: number): string {
  const end = Math.min(survey.end(index), index + 8);
  let text = '';
  for (let i = index; i < end && text.length < 120; i++) text += `${survey.own[i] ?? ''} `;
  return text;
}

const iso = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;
const zoned = /(?:Z|[+-]\d\d:?\d\d)$/;

/** The moment a mark states, absolute, as ISO 8601; undefined where it is relative only. */
export function momentOf(survey: Survey, mark: number, times: TimeMarks): string | undefined {
  const element = survey.at(mark);
  const stated = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
  const parts = stated ? iso.exec(stated.trim()) : undefined;
  if (parts) return `${parts[1]}T${parts[2]}${(parts[3] ?? '').replace(/(\d\d)(\d\d)$/, '$1:$2')}`;
  const shown =
    readDateOf(element, times.language, times.order) ??
    readDateText(partsOf(survey, mark), times.language, times.order) ??
    readDateText(valueBehind(survey, mark), times.language, times.order);
  return shown && zoned.test(shown) ? shown : (zonedInside(survey, mark) ?? shown);
}

/** The same moment stated with its zone by an element inside. */
function zonedInside(survey: Survey, mark: number): string | undefined {
  const end = Math.min(survey.end(mark), mark + 8);
  for (let index = mark; index < end; index++) {
    for (const name of ['datetime', 'content', 'data-time', 'data-timestamp', 'data-utime', 'data-epoch']) {
      const value = survey.attribute(index, name);
      const found = value && (readEpoch(value) ?? (iso.test(value) ? readDateText(value) : undefined));
      if (found && zoned.test(found)) return found;
    }
    const kept = survey.tag(index).includes('-') ? readDateOf(survey.at(index)) : undefined;
    if (kept && zoned.test(kept)) return kept;
  }
  return undefined;
}

/** The page's language as it states it. */
export function languageOf(document: Document): string | undefined {
  const root = document.documentElement;
  return attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? metaLanguage(document);
}

function metaLanguage(document: Document): string | undefined {
  const meta = document.querySelector(
    'meta[http-equiv="content-language" i], meta[name="language" i], meta[property="og:locale"], meta[itemprop="inLanguage"]',
  );
  return meta ? attributeOf(meta, 'content') : undefined;
}
