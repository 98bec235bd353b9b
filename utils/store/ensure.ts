import { type Handle, handleKey, type Page } from '../statement.ts';
import { foundBy } from './foundBy.ts';
import { handlesByKey } from './hydrate.ts';
import type { HandleRow, PageRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** Sees to it that each handle has a row, and gives the rows by key. */
export async function ensureHandles(db: RecordDatabase, handles: readonly Handle[]): Promise<Map<string, HandleRow>> {
  const byKey = new Map(handles.map((handle) => [handleKey(handle), handle]));
  const keys = [...byKey.keys()];
  const found = await handlesByKey(db, keys);
  const rows = new Map<string, HandleRow>();
  const missing: Omit<HandleRow, 'id'>[] = [];
  keys.forEach((key, i) => {
    const row = found[i];
    const handle = byKey.get(key);
    if (row) rows.set(key, row);
    else if (handle) missing.push(newHandle(key, handle));
  });
  const ids = await db.handles.bulkAdd(missing, { allKeys: true });
  missing.forEach((row, i) => {
    rows.set(row.key, { ...row, id: ids[i] as number });
  });
  return rows;
}

function newHandle(key: string, handle: Handle): Omit<HandleRow, 'id'> {
  const { platform, name } = handle;
  const row: Omit<HandleRow, 'id'> = { key, platform, name, ...foundBy(handle), count: 0, savedCount: 0 };
  if (handle.id !== undefined) row.platformId = handle.id;
  if (handle.url !== undefined) row.url = handle.url;
  return row;
}

/** Sees to it that each page has a row, and gives the rows by `pageKey`. */
export async function ensurePages(db: RecordDatabase, pages: readonly Page[]): Promise<Map<string, PageRow>> {
  const byKey = new Map(pages.map((page) => [pageKey(page), page]));
  const keys = [...byKey.keys()];
  const found = await Promise.all(keys.map((key) => db.pages.get({ key })));
  const rows = new Map<string, PageRow>();
  const missing: Omit<PageRow, 'id'>[] = [];
  keys.forEach((key, i) => {
    const row = found[i];
    const page = byKey.get(key);
    if (row) rows.set(key, row);
    else if (page) missing.push({ ...page, key });
  });
  const ids = await db.pages.bulkAdd(missing, { allKeys: true });
  missing.forEach((row, i) => {
    rows.set(row.key, { ...row, id: ids[i] as number });
  });
  return rows;
}

/** What makes a page itself: the address it gives as its own, else the one visited. */
export function pageKey(page: Page): string {
  return page.canonicalUrl ?? page.url;
}
