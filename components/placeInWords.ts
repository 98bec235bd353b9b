import { type Handle, quotedPlatform } from '../utils/statement.ts';
import { t } from './words/words.ts';

/** Where a handle is known from: its host or engine, and quotations said in words. */
export function placeInWords({ platform }: Handle): string {
  return platform === quotedPlatform ? t('knownFromQuotes') : platform;
}
