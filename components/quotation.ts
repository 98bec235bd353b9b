import { type Statement, speakerOf } from '../utils/statement.ts';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';

/** A statement as one would quote it in a letter: the words, who, when, where, and the address. Plain text. */
export function asQuotation(statement: Statement): string {
  const { text, datePublished, headline, isPartOf, url } = statement;
  const day = datePublished?.split('T')[0];
  const source = [speakerOf(statement)?.name ?? t('unknownAuthor'), day && exactWords(day), headline ?? isPartOf.title];
  return `“${text}”\n— ${source.filter(Boolean).join(', ')}\n${url ?? isPartOf.url}`;
}

/**
 * Puts text on the clipboard; false where the browser refuses. By the old command: the clipboard's newer interface is
 * closed to frames inside strangers' pages, where the sidebar stands.
 */
export function copyText(text: string, document: Document): boolean {
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', write, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', write);
  return copied;
}
