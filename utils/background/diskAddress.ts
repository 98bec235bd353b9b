import { browser } from 'wxt/browser';
import { newestOnDisk } from '../backupDisk.ts';
import { diskAddressMessage } from '../fileMessages.ts';

/** An address from which the browser can download, and the way to give it back. */
export interface DiskAddress {
  url: string;
  release(): Promise<void>;
}

/**
 * The address of the newest backup on our own part of the disk. Firefox's event page makes it by itself; Chromium's worker
 * has no `createObjectURL`, and a page out of sight does it. https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
export async function addressOnDisk(): Promise<DiskAddress> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL((await newestOnDisk())?.file ?? new Blob());
    return { url, release: async () => URL.revokeObjectURL(url) };
  }
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Hands the newest backup to the downloads.',
  });
  const url: string = await browser.runtime.sendMessage(diskAddressMessage);
  return { url, release: () => browser.offscreen.closeDocument() };
}
