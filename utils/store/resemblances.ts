import type { Counted, Resemblances } from '../messages.ts';
import { looksAlike } from '../people/lookalike.ts';
import { mergeReasons } from '../people/mergeReasons.ts';
import { evenText, type Handle } from '../statement.ts';
import { foundBy } from './foundBy.ts';
import { handleOf } from './pack.ts';
import type { HandleRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** How many handles of one name, or of one profile, are looked at. */
const mostAlike = 20;

/** Finds handles by their looks, within one transaction: each name and each profile is asked for once. */
export class AlikeHandles {
  readonly #db: RecordDatabase;
  readonly #asked = new Map<string, Promise<HandleRow[]>>();

  constructor(db: RecordDatabase) {
    this.#db = db;
  }

  /** Every handle of which name or profile are like those of one of these, each once. */
  async like(handles: readonly Handle[]): Promise<HandleRow[]> {
    const looks = handles.map(foundBy);
    const found = await Promise.all([
      ...looks.map(({ nameKey }) => this.#by('nameKey', nameKey)),
      ...looks.flatMap(({ profile }) => (profile === undefined ? [] : this.#by('profile', profile))),
    ]);
    return [...new Map(found.flat().map((row) => [row.id, row])).values()];
  }

  #by(index: 'nameKey' | 'profile', look: string): Promise<HandleRow[]> {
    const question = `${index} ${look}`;
    const asked = this.#asked.get(question) ?? this.#db.handles.where(index).equals(look).limit(mostAlike).toArray();
    this.#asked.set(question, asked);
    return asked;
  }
}

/** Who else may be the person of these handles, and who only looks so; `own` are the person's rows, if there are any. */
export async function resemblancesOf(
  alike: AlikeHandles,
  handles: readonly Handle[],
  own: readonly HandleRow[],
): Promise<Resemblances> {
  const ownIds = new Set(own.map(({ id }) => id));
  const others = (await alike.like(handles)).filter(({ id, count }) => count > 0 && !ownIds.has(id)).map(counted);
  const lookalikes = others.filter(({ handle }) => onlyLooksLike(handles, handle));
  const suggestions = others
    .filter((one) => !lookalikes.includes(one))
    .map((one) => ({ ...one, reasons: [...new Set(handles.flatMap((handle) => mergeReasons(handle, one.handle)))] }))
    .filter(({ reasons }) => reasons.length > 0);
  const warned = await Promise.all(
    suggestions.map(async (one) => {
      const rows = await alike.like([{ ...one.handle, url: undefined }]);
      const others = rows.filter(({ count }) => count > 0).map(counted);
      return { ...one, lookalikes: others.filter(({ handle }) => looksAlike(handle.name, one.handle.name)) };
    }),
  );
  return { suggestions: warned, lookalikes };
}

/** A name that one of the handles has as well is no mask, whatever the person's other names look like. */
function onlyLooksLike(handles: readonly Handle[], { name }: Handle): boolean {
  const isSame = handles.some((handle) => evenText(handle.name) === evenText(name));
  return !isSame && handles.some((handle) => looksAlike(handle.name, name));
}

function counted(row: HandleRow): Counted {
  return { handle: handleOf(row), count: row.count };
}
