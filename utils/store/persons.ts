import { type Handle, handleKey } from '../statement.ts';
import { commit } from './commit.ts';
import { personRows } from './earlier.ts';
import { handlesByKey } from './hydrate.ts';
import { type Change, noteChange, sameChange, tagChange } from './operations.ts';
import { handleOf } from './pack.ts';
import type { HandleRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** Says that two handles are one person. */
export async function unite(db: RecordDatabase, handle: Handle, withHandle: Handle, at: number): Promise<void> {
  if (handleKey(handle) !== handleKey(withHandle)) await commit(db, [sameChange(handle, withHandle, true)], at);
}

/** Takes a handle out of its person; the others stay together. */
export async function separate(db: RecordDatabase, handle: Handle, at: number): Promise<void> {
  const members = await membersOf(db, handle);
  const own = members.find((member) => member.key === handleKey(handle));
  if (!own) return;
  const neighbours = members.filter((member) => own.links?.includes(member.id)).map(handleOf);
  const changes = neighbours.map((neighbour) => sameChange(handleOf(own), neighbour, false));
  neighbours.slice(1).forEach((neighbour, i) => {
    changes.push(sameChange(neighbours[i] ?? neighbour, neighbour, true));
  });
  await commit(db, changes, at);
}

/** Begins or ends following the person of a handle. To end it, every handle of the person is let go. */
export async function setFollowed(db: RecordDatabase, handle: Handle, followed: boolean, at: number): Promise<void> {
  if (followed) return commit(db, [{ field: 'followed', subject: handleKey(handle), value: { handle, at } }], at);
  const members = (await membersOf(db, handle)).filter((member) => member.followedAt !== undefined);
  await commit(
    db,
    members.map(({ key }): Change => ({ field: 'followed', subject: key })),
    at,
  );
}

/** Names a person; a blank name gives back the one they use themselves. */
export async function renamePerson(db: RecordDatabase, handle: Handle, name: string, at: number): Promise<void> {
  const value = name.trim() === '' ? undefined : { handle, name: name.trim() };
  const others = (await membersOf(db, handle)).filter((member) => member.givenName !== undefined);
  const changes = others.map(({ key }): Change => ({ field: 'name', subject: key }));
  await commit(db, [...changes, { field: 'name', subject: handleKey(handle), value }], at);
}

/** Writes the note on a person, in place of all that was noted on any of their handles. */
export async function setPersonNote(db: RecordDatabase, handle: Handle, text: string, at: number): Promise<void> {
  const noted = (await membersOf(db, handle)).filter((member) => member.note !== undefined);
  const changes = noted.map((member) => noteChange({ handle: handleOf(member) }, ''));
  await commit(db, [...changes, noteChange({ handle }, text)], at);
}

/** Puts a tag on a person, or takes it off all of their handles. */
export async function setPersonTag(
  db: RecordDatabase,
  handle: Handle,
  tag: string,
  on: boolean,
  at: number,
): Promise<void> {
  if (on) return commit(db, [tagChange({ handle }, tag, true)], at);
  const tagged = (await membersOf(db, handle)).filter((member) => member.tags?.includes(tag));
  await commit(
    db,
    tagged.map((member) => tagChange({ handle: handleOf(member) }, tag, false)),
    at,
  );
}

/** All handles of a handle's person, the first one first; none where the record does not know it. */
export async function membersOf(db: RecordDatabase, handle: Handle): Promise<HandleRow[]> {
  const [members = []] = await personRows(db, await handlesByKey(db, [handleKey(handle)]));
  return members;
}
