import { browser } from 'wxt/browser';
import { type DiskBackup, keepOnDisk } from '../backupDisk.ts';
import { Refusal } from '../refusal.ts';
import type { BackupNotes, BackupPlace } from './backupPlace.ts';
import { addressOnDisk } from './diskAddress.ts';

/** How often a download is looked at, in ms; each look also keeps the worker awake. */
const pause = 250;

/** The reader's downloads, by the browser's own hand. */
export const browserBackups: BackupPlace = {
  allowed: () => browser.permissions.contains({ permissions: ['downloads'] }),

  async notes() {
    const { backups } = await browser.storage.local.get('backups');
    return { written: {}, ...(backups as BackupNotes | undefined) };
  },

  keepNotes: (backups) => browser.storage.local.set({ backups }),

  keep: keepOnDisk,

  async download(backup, paths) {
    const { url, release } = await addressOnDisk();
    try {
      for (const path of paths) await downloaded(url, path, backup);
    } finally {
      await release();
    }
  },
};

/**
 * Waits until a file is on the disk, of the length that it should have. No browser lets an extension read it back from
 * there: what was read back is the file on our own part of the disk, of which this is the copy.
 */
async function downloaded(url: string, filename: string, { bytes }: DiskBackup): Promise<void> {
  const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') throw notWritten(item?.error);
    if (item.state === 'complete') {
      if (item.exists && item.fileSize === bytes) return;
      throw notWritten();
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function notWritten(reason?: string): Refusal {
  return reason ? new Refusal('downloadFailedBy', { reason }) : new Refusal('downloadFailed');
}
