import { genderOfGivenName } from './givenNames.ts';
import type { NameSpan } from './names.ts';
import { genderOf, suffixes } from './titles.ts';

/** Somebody named on a page. */
export interface Person {
  /** The fullest form of the name on the page. */
  name: string;
  /** The words of that form. */
  names: string[];
  gender?: 'm' | 'f';
  /** What the page calls this person: titles and words in apposition, in lower case. */
  roles: Set<string>;
  /** How often the page names this person. */
  mentions: number;
}

/** The people named on a page, each once. */
export interface Roster {
  /** Whom a name stands for, given who was named before in the same breath (the nearest last). */
  find(span: Pick<NameSpan, 'names' | 'titles' | 'body'>, before?: readonly Person[]): Person | undefined;
  /** Whether a name stands for somebody, even where it cannot be told for whom of several. */
  knows(span: Pick<NameSpan, 'names' | 'body'>): boolean;
  people: readonly Person[];
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();
const withoutSuffix = (names: readonly string[]) => {
  const rest = names.filter((name, i) => i === 0 || !suffixes.test(name));
  return rest.length > 0 ? rest : names;
};
const lastOf = (names: readonly string[]) => plain(withoutSuffix(names).at(-1) ?? '');
const firstOf = (names: readonly string[]) => plain(names[0] ?? '');

/** Whether two forms can be one name: A.R., A. Rossi and Andrea Rossi; Hillary Clinton and Hillary Rodham Clinton. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  if (lastOf(a) !== lastOf(b)) return false;
  const [x, y] = [firstOf(a), firstOf(b)];
  const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);
  return x === y || ((isInitial(x) || isInitial(y)) && x[0] === y[0]);
}

/**
 * Gathers the people of a page from the names that stand in its paragraphs, in order.
 * @param lone last names that stand alone on the page and are known to be people's
 */
export function rosterOf(spans: Iterable<NameSpan>, lone: ReadonlySet<string> = new Set()): Roster {
  const all = [...spans];
  const people: Person[] = [];
  trim(all);
  for (const span of all) if (!span.body && span.names.length >= 2 && span.names.length <= 6) add(people, span);
  for (const person of people) person.gender ??= genderOfGivenName(person.names[0] ?? '');
  for (const span of all) {
    const isPerson = span.titles.length > 0 || lone.has(span.names[0] ?? '');
    if (!span.body && span.names.length === 1 && isPerson && !known(people, span)) add(people, span);
  }
  const find: Roster['find'] = (span, before = []) => {
    const fitting = fittingOf(people, span);
    return initialsOf(span.names) && fitting.length > 1 ? undefined : chooseFrom(fitting, span.titles, before);
  };
  // A last name that several bear counts for the one who was named in full last.
  const named = new Map<string, Person>();
  for (const span of all) {
    const near = named.get(lastOf(span.names));
    const person = find(span, near && [near]);
    if (span.names.length > 1) {
      if (person) named.set(lastOf(span.names), person);
    } else if (person) describe(person, span);
    else if (near) near.mentions++;
  }
  return { find, knows: (span) => fittingOf(people, span).length > 0, people };
}

/** "Rival Nora Quill" and "Nora Quill" are one: a run that ends in a whole name of the page is that name. */
function trim(spans: readonly NameSpan[]): void {
  const pairs = new Set(spans.flatMap(({ names }) => (names.length === 2 ? [names.join(' ')] : [])));
  for (const span of spans) {
    const end = span.names.slice(-2);
    const lead = span.names.slice(0, -2);
    if (lead.length === 0 || !pairs.has(end.join(' '))) continue;
    if (lead.some((name) => /^\p{Lu}\.?$/u.test(name))) continue;
    span.names = end;
    span.body = false;
  }
}

/** Whether a name that stands alone can be that of somebody on the list: "Mr. Obama" is not Michelle. */
function known(people: readonly Person[], { names, titles }: NameSpan): boolean {
  const gender = titles.map(genderOf).find(Boolean);
  return people.some((person) => {
    if (lastOf(person.names) === lastOf(names)) return !gender || !person.gender || gender === person.gender;
    return firstOf(person.names) === firstOf(names) && (!gender || gender === person.gender);
  });
}

function add(people: Person[], span: NameSpan): void {
  const same = people.find((person) => agree(person.names, span.names));
  if (!same) {
    const person: Person = { name: span.names.join(' '), names: span.names, roles: new Set(), mentions: 0 };
    people.push(person);
    describe(person, span);
    return;
  }
  describe(same, span);
  if (isFuller(span.names, same.names)) {
    same.names = span.names;
    same.name = span.names.join(' ');
  }
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

/** Everybody on the list whose name this can be. */
function fittingOf(people: readonly Person[], { names, body }: Pick<NameSpan, 'names' | 'body'>): Person[] {
  if (body || names.length === 0) return [];
  const letters = initialsOf(names);
  if (letters) {
    return people.filter((person) => person.names.map((name) => firstOf([name])[0]).join('') === letters);
  }
  if (names.length > 1) return people.filter((person) => agree(person.names, names)).slice(0, 1);
  const last = people.filter((person) => lastOf(person.names) === lastOf(names));
  return last.length > 0 ? last : people.filter((person) => firstOf(person.names) === firstOf(names));
}

function initialsOf(names: readonly string[]): string | undefined {
  const joined = names.join('');
  return names.length <= 3 && /^(?:\p{Lu}\.?){2,3}$/u.test(joined) && joined.includes('.')
    ? plain(joined.replaceAll('.', ''))
    : undefined;
}

/** How much oftener than another of the same last name the page must speak of the one whom it calls by that alone. */
const dominance = 2;
/** From here on it means nobody else by that, even right after naming the other in full. */
const unmistakable = 4;

/**
 * Of several with one last name: whom the title fits, else the one named just before or named most, where these do not
 * contradict each other.
 */
function chooseFrom(fitting: Person[], titles: readonly string[], before: readonly Person[]): Person | undefined {
  const gender = titles.map(genderOf).find(Boolean);
  const left = gender ? fitting.filter((person) => !person.gender || person.gender === gender) : fitting;
  if (left.length <= 1) return left[0];
  const near = before.findLast((person) => left.includes(person));
  const [most, next] = [...left].sort((a, b) => b.mentions - a.mentions);
  const main = (most?.mentions ?? 0) >= dominance * (next?.mentions ?? 0) ? most : undefined;
  if (main && (most?.mentions ?? 0) >= unmistakable * (next?.mentions ?? 0)) return main;
  return near && main && near !== main ? undefined : (near ?? main);
}
