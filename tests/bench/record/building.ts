import { Fts5 } from './fts5.ts';
import { buildIndex, fill, indexBytes } from './ours.ts';

export { fill };

/** What one building of an index took and takes: ms and bytes. */
export interface Built {
  ms: number;
  bytes: number;
}

/** Builds a record's index anew. */
export async function buildOurs(name: string): Promise<Built> {
  const ms = await buildIndex(name);
  return { ms, bytes: await indexBytes(name) };
}

/** Puts the same words into SQLite. */
export async function fillFts5(count: number): Promise<void> {
  const fts5 = await Fts5.open();
  fts5.fill(count);
  fts5.close();
}

/** Builds FTS5's index of them anew. */
export async function buildFts5(): Promise<Built> {
  const fts5 = await Fts5.open();
  const built = { ms: fts5.build(), bytes: fts5.bytes() };
  fts5.close();
  return built;
}
