import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes the files take that lie in folders of this name, anywhere below a folder. */
export function bytesBelow(folder: string, name: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.split('/').includes(name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
