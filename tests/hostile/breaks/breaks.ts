import type { Break } from './break.ts';
import { buildBreaks } from './build.ts';
import { detectorBreaks } from './detectors.ts';
import { messageBreaks } from './messages.ts';
import { pageBreaks } from './page.ts';
import { privacyBreaks } from './privacy.ts';
import { storageBreaks } from './storage.ts';
import { textBreaks } from './text.ts';

/** All defences that are taken out, by the group of the tests that guard them. */
export const breaks: Readonly<Record<string, readonly Break[]>> = {
  text: textBreaks,
  detectors: detectorBreaks,
  page: pageBreaks,
  messages: messageBreaks,
  privacy: privacyBreaks,
  storage: storageBreaks,
  build: buildBreaks,
};
