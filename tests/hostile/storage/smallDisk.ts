import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory, that can be filled. */
export interface SmallDisk {
  folder: string;
  /** Fills it until about so many bytes are left. */
  fill(left: number): void;
  /** Makes room again. */
  clear(): void;
  /** Takes it away with all that is on it. */
  remove(): void;
}

/** Enough for a browser's profile with a small record. */
const size = '192m';
const piece = Buffer.alloc(16_384, 1);

/** Mounts a small disk; undefined where that is not allowed here (it takes Linux and root). */
export function mountSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill(left) {
      const file = openSync(filler, 'a');
      try {
        while (free() > left) writeSync(file, piece);
      } catch {
        // full to the last byte
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
