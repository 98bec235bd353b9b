import type { Counted, Resemblances } from '../messages.ts';
import { looksAlike, nameKeyOf } from '../people/lookalike.ts';
import { mergeReasons, profileOf } from '../people/mergeReasons.ts';
import { evenText, type Handle } from '../statement.ts';
import { handleOf } from './pack.ts';
import type { HandleRow, RecordDatabase } from './schema.ts';

/** How many handles of one name, or of one profile, are looked at. */
const mostAlike = 20;

/** Who else may be the person of these handles, and who only looks so; `own` are the person's rows, if there are any. */
export async function resemblancesOf(
  db: RecordDatabase,
  handles: readonly Handle[],
  own: readonly HandleRow[],
): Promise<Resemblances> {
  const ownIds = new Set(own.map(({ id }) => id));
  const others = (await rowsLike(db, handles)).filter(({ id, count }) => count > 0 && !ownIds.has(id)).map(counted);
  const lookalikes = others.filter(({ handle }) => onlyLooksLike(handles, handle));
  const suggestions = others
    .filter((one) => !lookalikes.includes(one))
    .map((one) => ({ ...one, reasons: [...new Set(handles.flatMap((handle) => mergeReasons(handle, one.handle)))] }))
    .filter(({ reasons }) => reasons.length > 0);
  const warned = await Promise.all(
    suggestions.map(async (one) => {
      const alike = (await rowsLike(db, [{ ...one.handle, url: undefined }])).filter(({ count }) => count > 0);
      return {
        ...one,
        lookalikes: alike.map(counted).filter(({ handle }) => looksAlike(handle.name, one.handle.name)),
      };
    }),
  );
  return { suggestions: warned, lookalikes };
}

/** Every handle of which name or profile are like those of one of these, each once. */
async function rowsLike(db: RecordDatabase, handles: readonly Handle[]): Promise<HandleRow[]> {
  const names = new Set(handles.map(({ name }) => nameKeyOf(name)));
  const profiles = new Set(handles.map(profileOf).filter((profile) => profile !== undefined));
  const found = await Promise.all([
    ...[...names].map((nameKey) => db.handles.where({ nameKey }).limit(mostAlike).toArray()),
    ...[...profiles].map((profile) => db.handles.where({ profile }).limit(mostAlike).toArray()),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** A name that one of the handles has as well is no mask, whatever the person's other names look like. */
function onlyLooksLike(handles: readonly Handle[], { name }: Handle): boolean {
  const isSame = handles.some((handle) => evenText(handle.name) === evenText(name));
  return !isSame && handles.some((handle) => looksAlike(handle.name, name));
}

function counted(row: HandleRow): Counted {
  return { handle: handleOf(row), count: row.count };
}
