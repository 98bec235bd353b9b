import { markdownFileName, writeMarkdown } from '../utils/exchange/markdown.ts';
import { mostZipFiles, type ZipFile } from '../utils/exchange/zip.ts';
import { handleKey, type RecordedStatement, speakerOf } from '../utils/statement.ts';
import { askOnce, Refused } from './askOnce.ts';
import type { Asker } from './connection.ts';
import { t } from './words/words.ts';

const atOnce = 500;

/** A note for each person who speaks in these statements, all their names together. Rejects with `Refused`. */
export async function notesOf(connection: Asker, statements: AsyncIterable<RecordedStatement>): Promise<ZipFile[]> {
  const personOf = await personsByHandle(connection);
  const said = new Map<string, { name: string; statements: RecordedStatement[] }>();
  for await (const statement of statements) {
    const handle = speakerOf(statement);
    const key = handle ? handleKey(handle) : '';
    const person = personOf.get(key) ?? { key, name: handle?.name ?? t('unknownAuthor') };
    const all = said.get(person.key) ?? { name: person.name, statements: [] };
    all.statements.push(statement);
    said.set(person.key, all);
  }
  if (said.size > mostZipFiles) throw new Refused(t('tooManyPeople'));
  const words = { noDate: t('noDate'), answering: (name: string) => t('answering', { name }) };
  return withOwnNames(
    [...said.values()].map((one) => ({ name: one.name, text: writeMarkdown(one.name, one.statements, words) })),
  );
}

/** Whom each handle belongs to, by `handleKey`: the key of the person's first handle, and the name. */
async function personsByHandle(connection: Asker): Promise<Map<string, { key: string; name: string }>> {
  const found = new Map<string, { key: string; name: string }>();
  for (let offset = 0; ; offset += atOnce) {
    const { total, people } = await askOnce(connection, { ask: 'people', followedOnly: false, offset, limit: atOnce });
    for (const { handle, handles, givenName } of people) {
      const person = { key: handleKey(handle), name: givenName ?? handle.name };
      for (const one of handles) found.set(handleKey(one), person);
    }
    if (offset + atOnce >= total) return found;
  }
}

/**
 * Files of one name get a number that no other file has. Some disks know no capitals, and take letters for the same that
 * are made otherwise: what is not told apart there would be written over.
 */
function withOwnNames(notes: readonly ZipFile[]): ZipFile[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return notes.map(({ name, text }) => {
    const file = markdownFileName(name);
    let own = file;
    while (taken.has(onDisk(own))) {
      const time = (times.get(onDisk(file)) ?? 1) + 1;
      times.set(onDisk(file), time);
      own = file.replace(/\.md$/, ` (${time}).md`);
    }
    taken.add(onDisk(own));
    return { name: own, text };
  });
}

const onDisk = (name: string) => name.normalize('NFKC').toUpperCase().toLowerCase();
