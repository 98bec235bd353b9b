import { browser } from 'wxt/browser';
import { newestOnDisk } from '../../utils/backupDisk.ts';
import { diskAddressMessage } from '../../utils/fileMessages.ts';

// The worker alone asks; what a tab's content script says is not heard. The address lives as long as this page.
browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
  if (message !== diskAddressMessage || tab) return undefined;
  return newestOnDisk().then((newest) => newest && URL.createObjectURL(newest.file));
});
