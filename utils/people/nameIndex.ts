import { suffixes } from './titles.ts';

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

const ascii = /^[\x20-\x7e]*$/;
const plain = (word: string) =>
  (ascii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")).toLowerCase();
const withoutSuffix = (names: readonly string[]) => {
  if (names.length < 2) return names;
  const rest = names.filter((name, i) => i === 0 || !suffixes.test(name));
  return rest.length > 0 ? rest : names;
};

/** The last name among the words of a name, without accents, in lower case. */
export const lastOf = (names: readonly string[]): string => plain(withoutSuffix(names).at(-1) ?? '');
const firstOf = (names: readonly string[]) => plain(names[0] ?? '');
const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);

/** Whether first names can be one: A., Andrea. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [firstOf(a), firstOf(b)];
  return x === y || ((isInitial(x) || isInitial(y)) && x[0] === y[0]);
}

/** Whether two last names are those of a fuller name: Vargas Llosa, Mario Vargas Llosa. */
function endsIn(full: readonly string[], names: readonly string[]): boolean {
  return names.length > 1 && full.length > names.length && full.slice(-names.length).join(' ') === names.join(' ');
}

/** People by their first and last names, so that a page of hundreds is read in the time of its words. */
export class NameIndex {
  /** In the order in which the page names them. */
  readonly people: Person[] = [];
  private readonly last = new Map<string, Person[]>();
  private readonly first = new Map<string, Person[]>();

  add(person: Person): void {
    this.people.push(person);
    put(this.last, lastOf(person.names), person);
    put(this.first, firstOf(person.names), person);
  }

  /** Gives a person a fuller form of the same name. */
  rename(person: Person, names: string[]): void {
    put(this.first, firstOf(names), person);
    person.names = names;
    person.name = names.join(' ');
  }

  /** Whose last name the last of these words is. */
  ofLast(names: readonly string[]): readonly Person[] {
    return this.last.get(lastOf(names)) ?? [];
  }

  /** Whose first name the first of these words is. */
  ofFirst(names: readonly string[]): readonly Person[] {
    return this.first.get(firstOf(names)) ?? [];
  }

  /** The one of whose name these words are a form: A. Rossi, Andrea Rossi; Hillary Clinton, Hillary Rodham Clinton. */
  sameAs(names: readonly string[]): Person | undefined {
    const last = this.ofLast(names);
    return last.find((person) => agree(person.names, names)) ?? last.find((person) => endsIn(person.names, names));
  }

  /** Everybody whom these words can name: by initials that one alone bears, by the whole name, by the last or the first. */
  fitting(names: readonly string[]): readonly Person[] {
    const letters = initialsOf(names);
    if (letters) {
      const fitting = this.people.filter((person) => person.names.map((name) => plain(name)[0]).join('') === letters);
      return fitting.length === 1 ? fitting : [];
    }
    if (names.length > 1) {
      const same = this.sameAs(names);
      return same ? [same] : [];
    }
    const last = this.ofLast(names);
    return last.length > 0 ? last : this.ofFirst(names);
  }
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const all = map.get(key);
  if (!all) map.set(key, [person]);
  else if (!all.includes(person)) all.push(person);
}

function initialsOf(names: readonly string[]): string | undefined {
  const joined = names.join('');
  return names.length <= 3 && /^(?:\p{Lu}\.?){2,3}$/u.test(joined) && joined.includes('.')
    ? plain(joined.replaceAll('.', ''))
    : undefined;
}
