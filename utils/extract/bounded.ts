/** What leaves a reading keeps the record's bounds: what a page made to break one is left out, never the statement around it. */
import { beginningOf, type Handle, isDatePublished } from '../statement.ts';

const longestAddress = 8_000;
const longestLine = 500;
const longestTag = 35;

/** An address of the web, absolute; undefined for `javascript:`, `data:`, `blob:` and every other kind. */
export function webAddress(url: string | undefined, base?: string): string | undefined {
  const read = url === undefined || url.length > longestAddress ? null : URL.parse(url, base);
  return read && /^https?:$/.test(read.protocol) && read.href.length <= longestAddress ? read.href : undefined;
}

/** A date to the page's precision; undefined where it is none. */
export function dateOrNone(date: string | undefined): string | undefined {
  return date !== undefined && isDatePublished(date) ? date : undefined;
}

/** A title or a name: one line, of a length that a line may have. */
export function oneLine(text: string): string {
  return beginningOf(
    text
      .slice(0, 10 * longestLine)
      .replace(/\s+/g, ' ')
      .trim(),
    longestLine,
  );
}

/** A language's tag; undefined where it is too long to be one. */
export function languageOrNone(tag: string | null): string | undefined {
  return tag && tag.length <= longestTag ? tag : undefined;
}

/** A handle whose parts keep the bounds; undefined where no name is left. */
export function boundedHandle({ platform, id, name, url }: Handle): Handle | undefined {
  const shown = oneLine(name);
  if (shown === '') return undefined;
  return {
    platform,
    id: id !== undefined && id.length <= longestLine ? id : undefined,
    name: shown,
    url: webAddress(url),
  };
}
