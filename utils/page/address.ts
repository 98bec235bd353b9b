import { plainDocument } from '../extract/plainDocument.ts';

/**
 * The web address that a frame's words belong to: its own; for a frame made of words (`srcdoc`, `about:blank`) the page's
 * around it, which it inherits as its base; for a `blob:` its origin. Undefined where there is none (`data:`, sandboxed).
 * A `base` element may name any place: what such a frame claims outside its origin is not believed.
 */
export function addressOf({ document, location, origin }: Window & { origin: string }): string | undefined {
  if (location.protocol === 'about:') return inherited(plainDocument(document).baseURI, origin);
  const address = location.href.replace(/^blob:/, '');
  return /^https?:/.test(address) ? address : undefined;
}

function inherited(base: string, origin: string): string | undefined {
  if (!origin.startsWith('http')) return undefined;
  return URL.parse(base)?.origin === origin ? base : `${origin}/`;
}
