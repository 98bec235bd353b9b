import { subjectIn } from './operations.ts';
import type { RecordDatabase } from './schema.ts';

/** From so many subjects on, reading the keys of all operations is quicker than asking for those of each. */
const many = 100;

/** Deletes all that the reader has set on these statements (by hash) and handles (by key). */
export async function eraseOperations(db: RecordDatabase, subjects: readonly string[]): Promise<void> {
  if (subjects.length < many) await Promise.all(subjects.map((subject) => eraseOf(db, subject)));
  else await eraseAmongAll(db, new Set(subjects));
}

async function eraseAmongAll(db: RecordDatabase, subjects: ReadonlySet<string | undefined>): Promise<void> {
  const keys = await db.operations.toCollection().primaryKeys();
  await db.operations.bulkDelete(keys.filter((key) => subjects.has(subjectIn(key))));
}

async function eraseOf(db: RecordDatabase, subject: string): Promise<void> {
  const exact = ['saved', 'removed', 'speaker', 'note', 'followed', 'name'].map((field) => `${field}\u001f${subject}`);
  await Promise.all([
    db.operations.bulkDelete([...exact, `note\u001f@${subject}`]),
    db.operations
      .where('key')
      .startsWithAnyOf(...['tag\u001f', 'tag\u001f@', 'verdict\u001f'].map((begins) => `${begins}${subject}\u001e`))
      .delete(),
  ]);
}
