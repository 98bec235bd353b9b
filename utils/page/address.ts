/**
 * The web address that a frame's words belong to: its own; for a frame made of words (`srcdoc`, `about:blank`) the page's
 * around it, which it inherits as its base; for a `blob:` its origin. Undefined where there is none (`data:`, sandboxed).
 */
export function addressOf({ document, location }: Window): string | undefined {
  const inherited = location.protocol === 'about:' ? document.baseURI : location.href;
  const address = inherited.replace(/^blob:/, '');
  return /^https?:/.test(address) ? address : undefined;
}
