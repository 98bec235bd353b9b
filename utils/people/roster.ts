import { genderOfGivenName, isGivenName } from './givenNames.ts';
import { lastOf, NameIndex, type Person } from './nameIndex.ts';
import type { NameSpan } from './nameSpan.ts';
import { genderOf } from './titles.ts';

/** The people named on a page, each once. */
export interface Roster {
  /** Whom a name stands for, given who was named before in the same breath (the nearest last). */
  find(span: Pick<NameSpan, 'names' | 'titles' | 'body'>, before?: readonly Person[]): Person | undefined;
  /** Whether a name stands for somebody, even where it cannot be told for whom of several. */
  knows(span: Pick<NameSpan, 'names' | 'body'>): boolean;
  people: readonly Person[];
}

/**
 * Gathers the people of a page from the names that stand in its paragraphs, in order.
 * @param lone last names that stand alone on the page and are known to be people's
 */
export function rosterOf(spans: Iterable<NameSpan>, lone: ReadonlySet<string> = new Set()): Roster {
  const all = [...spans];
  const index = new NameIndex();
  const { people } = index;
  trim(all);
  const vouched = vouchedIn(all);
  for (const span of all) if (!span.body && span.names.length >= 2 && vouched(span)) add(index, span);
  for (const person of people) person.gender ??= genderOfGivenName(person.names[0] ?? '');
  for (const span of all) {
    const isLone = lone.has(span.names[0] ?? '');
    const isPerson = (span.titles.length > 0 && !isCountry(span)) || isLone;
    if (!span.body && span.names.length === 1 && isPerson && !known(index, span)) {
      const person = add(index, span);
      if (isLone) person.gender ??= genderOfGivenName(person.name);
    }
  }
  const find: Roster['find'] = (span, before = []) => {
    const fitting = span.body ? [] : index.fitting(span.names);
    return chooseFrom(fitting, span.titles, before);
  };
  // A last name that several bear counts for the one who was named in full last.
  const named = new Map<string, Person>();
  for (const span of all) {
    const near = named.get(lastOf(span.names));
    const person = find(span, near && [near]);
    if (span.names.length > 1) {
      if (person && !(span.aside && near)) named.set(lastOf(span.names), person);
    } else if (person) describe(person, span);
    else if (near) near.mentions++;
  }
  return { find, knows: ({ names, body }) => !body && index.fitting(names).length > 0, people };
}

/**
 * Whether something on the page says that people bear a name in full: beside it, or beside its last name alone. The latter
 * is not enough for what begins with a word of the page: "Check Price" beside "Price".
 */
function vouchedIn(spans: readonly NameSpan[]): (span: NameSpan) => boolean {
  const byFull = new Set<string>();
  const byLast = new Set<string>();
  for (const { body, names, vouched } of spans) {
    if (!body && vouched && names.length <= 6) (names.length > 1 ? byFull : byLast).add(lastOf(names));
  }
  return ({ names, common }) => byFull.has(lastOf(names)) || (!common && byLast.has(lastOf(names)));
}

/** "Rival Nora Quill" and "Nora Quill" are one: a run that ends in a whole name of the page is that name. */
function trim(spans: readonly NameSpan[]): void {
  const pairs = new Set(spans.flatMap(({ names }) => (names.length === 2 ? [names.join(' ')] : [])));
  for (const span of spans) {
    const end = span.names.slice(-2);
    const lead = span.names.slice(0, -2);
    if (lead.length === 0 || !pairs.has(end.join(' '))) continue;
    if (lead.some((name) => /^\p{Lu}\.?$/u.test(name) || isGivenName(name))) continue;
    span.names = end;
    span.body = false;
  }
}

/** Whether a name that stands alone can be that of somebody on the list: "Mr. Obama" is not Michelle. */
function known(index: NameIndex, { names, titles }: NameSpan): boolean {
  const gender = titles.map(genderOf).find(Boolean);
  return (
    index.ofLast(names).some((person) => !gender || !person.gender || gender === person.gender) ||
    index.ofFirst(names).some((person) => !gender || gender === person.gender)
  );
}

function add(index: NameIndex, span: NameSpan): Person {
  const same = index.sameAs(span.names);
  if (!same) {
    const person: Person = { name: span.names.join(' '), names: span.names, roles: new Set(), mentions: 0 };
    index.add(person);
    describe(person, span);
    return person;
  }
  describe(same, span);
  if (isFuller(span.names, same.names)) index.rename(same, span.names);
  return same;
}

/** "Prezydent USA": behind an office a few capitals are what it is held of. */
function isCountry({ names, titles }: NameSpan): boolean {
  return /^\p{Lu}{2,4}$/u.test(names[0] ?? '') && !titles.some(genderOf);
}

function isFuller(a: readonly string[], b: readonly string[]): boolean {
  const letters = (names: readonly string[]) => names.filter((name) => name.replace('.', '').length > 1).length;
  return letters(a) > letters(b) || (letters(a) === letters(b) && a.length > b.length);
}

function describe(person: Person, span: NameSpan): void {
  person.mentions++;
  for (const title of span.titles) {
    person.roles.add(title);
    person.gender ??= genderOf(title);
  }
}

/** How much oftener than another of the same last name the page must speak of the one whom it calls by that alone. */
const dominance = 2;
/** From here on it means nobody else by that, even right after naming the other in full. */
const unmistakable = 4;

/**
 * Of several with one last name: whom the title fits, else the one named just before or named most, where these do not
 * contradict each other.
 */
function chooseFrom(
  fitting: readonly Person[],
  titles: readonly string[],
  before: readonly Person[],
): Person | undefined {
  const gender = titles.map(genderOf).find(Boolean);
  const left = gender ? fitting.filter((person) => !person.gender || person.gender === gender) : fitting;
  if (left.length <= 1) return left[0];
  const near = before.findLast((person) => left.includes(person));
  const [most, next] = [...left].sort((a, b) => b.mentions - a.mentions);
  const main = (most?.mentions ?? 0) >= dominance * (next?.mentions ?? 0) ? most : undefined;
  if (main && (most?.mentions ?? 0) >= unmistakable * (next?.mentions ?? 0)) return main;
  return near && main && near !== main ? undefined : (near ?? main);
}
