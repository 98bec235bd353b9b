import type { MadeFile } from './exportFile.ts';

/** Hands a file to the browser, which keeps it where the reader's downloads go. */
export function keepFile({ name, blob }: MadeFile, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it after the click
}
