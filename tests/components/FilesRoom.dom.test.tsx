import { describe, expect, it, vi } from 'vitest';
import { FilesRoom } from '../../components/FilesRoom.tsx';
import { Library } from '../../components/Library.tsx';
import type { Answers } from '../../utils/messages.ts';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, everything, nothingYet } from './invented.ts';

const kept = everything.map(({ id: _, hash: __, capturedAt, savedAt, ...statement }, i) => ({
  kept: { hash: String(i).padEnd(22, 'h'), statement, capturedAt, seenAt: capturedAt, savedAt },
}));
const trash = { why: 'removed', at: 1 };
const inTrash = { kept: { ...kept[0]?.kept, hash: 't'.repeat(22), trash } };
const entries: Answers['entries'] = { entries: [...kept, inTrash] };

/** The room as it stands in the library. */
const room = (
  <main>
    <h1>Library</h1>
    <FilesRoom />
  </main>
);

/** What the browser was handed to keep. */
function keptFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
  });
  return files;
}

async function choose(body: HTMLElement, text: string, name = 'words.csv'): Promise<void> {
  const field = body.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const radio = (body: HTMLElement, name: string) =>
  [...body.querySelectorAll('label')].find((label) => label.textContent?.startsWith(name))?.click();

describe('Export', () => {
  it.each([
    ['Backup', /\.jsonl$/, /^\{"aforesaid":"record","version":1\}\n(\{"kept".*\n){6}\{"manifest":/],
    ['Table', /\.csv$/, /^text,speaker,.*\r\nForty carts an hour .*\r\n$/s],
    ['Page of evidence', /\.html$/, /<h1>What was said<\/h1>/],
    ['Web annotations', /\.jsonld$/, /"type":"AnnotationPage"/],
    ['Notes', /\.zip$/, /^PK.*Ilse Varga\.md.*Dennis Okoye\.md/s],
  ])('writes everything as %s', async (format, name, content) => {
    const files = keptFiles();
    const body = await draw(room, fakeConnection({ ...answers, entries }));
    await expectAccessible();
    radio(body, format);
    await settle();
    named('Export to a file').click();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toMatch(name);
    expect(await files[0]?.text).toMatch(content);
    vi.restoreAllMocks();
  });

  it('leaves the trash out of what others are shown, and the unsaved out of what was saved', async () => {
    const files = keptFiles();
    const body = await draw(room, fakeConnection({ ...answers, entries }));
    radio(body, 'What I saved');
    radio(body, 'Web annotations');
    await settle();
    named('Export to a file').click();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(JSON.parse((await files[0]?.text) ?? '').items).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it('takes what was chosen in the library', async () => {
    const files = keptFiles();
    const connection = fakeConnection({ ...answers, entriesOf: { entries: kept.slice(0, 1) } });
    const body = await draw(<Library allowNotifications={async () => true} />, connection);
    body.querySelector('[role=option]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    named('Export').click();
    await settle();
    named('Export to a file').click();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(connection.questions).toContainEqual({ ask: 'entriesOf', ids: [everything[0]?.id] });
    expect(await files[0]?.text).toContain(everything[0]?.text);
    vi.restoreAllMocks();
  });

  it('has nothing to write of an empty record, and says why it could not', async () => {
    await draw(room, fakeConnection(nothingYet));
    expect(named('Export to a file')).toHaveProperty('disabled', true);
    const body = await draw(room, fakeConnection(answers, { entries: 'The disk is gone.' }));
    named('Export to a file').click();
    await settle();
    expect(body.querySelector('[role=status].notices')?.textContent).toContain('The disk is gone.');
  });
});

describe('Import', () => {
  const csv = 'text,author,url\nForty carts.,Ina,https://mill.example/\n';

  it('shows what a file holds before it takes all of it', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(room, connection);
    await choose(body, csv);
    await vi.waitFor(() => expect(body.textContent).toContain('7 new statements'));
    expect(body.textContent).toContain('5 that are in the record already');
    await expectAccessible();
    expect(connection.orders.map((order) => order.do)).toEqual(['dropStaged', 'stage']);
    expect(connection.orders[1]).toMatchObject({ entries: [{ kept: { statement: { text: 'Forty carts.' } } }] });
    named('Import all of it').click();
    await settle();
    expect(connection.orders.at(-1)).toEqual({ do: 'takeStaged' });
    expect(body.textContent).toContain('7 statements were added.');
    expect(body.querySelector('input[type=file]')).not.toBe(null);
  });

  it('drops what was put aside when the reader does not want it', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(room, connection);
    await choose(body, csv);
    await vi.waitFor(() => named('Cancel').click());
    await settle();
    expect(connection.orders.at(-1)).toEqual({ do: 'dropStaged' });
    expect(connection.orders.map((order) => order.do)).not.toContain('takeStaged');
  });

  it('says why a file is refused, and leaves nothing aside', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(room, connection);
    await choose(body, 'just words');
    await vi.waitFor(() => expect(body.textContent).toContain('This file is of no kind that Aforesaid can read.'));
    expect(connection.orders.map((order) => order.do)).toEqual(['dropStaged', 'dropStaged']);
  });

  it('hands a large file over in slices, and can be cancelled between them', async () => {
    const connection = fakeConnection(answers);
    const { order } = connection;
    let slices = 0;
    connection.order = async (command) => {
      if (command.do === 'stage' && ++slices === 2) named('Cancel').click();
      return order(command);
    };
    const body = await draw(room, connection);
    const row = (i: number) => `Words ${i}.,Ina,https://mill.example/${i}\n`;
    await choose(body, `text,author,url\n${Array.from({ length: 3_000 }, (_, i) => row(i)).join('')}`);
    await vi.waitFor(() => expect(connection.orders.at(-1)).toEqual({ do: 'dropStaged' }));
    const stages = connection.orders.filter((one) => one.do === 'stage');
    expect(stages.map((one) => one.entries.length)).toEqual([500, 500]);
    expect(body.textContent).not.toContain('Import all of it');
  });
});
