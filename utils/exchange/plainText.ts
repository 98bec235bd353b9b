const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…' };
const moreNamed = 'ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » bull • euro € pound £ copy © deg °';
for (const [, name = '', character = ''] of moreNamed.matchAll(/(\w+) (\S)/g)) named[name] = character;

/** Text with its character references resolved, as far as exports use them. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** What an element stands for in a text; nothing where it only holds words. */
const standsFor: Record<string, string> = { br: '\n', li: '\n' };
for (const name of 'p div blockquote ul ol pre table h1 h2 h3 h4 h5 h6'.split(' ')) standsFor[name] = '\n\n';

const tag = /^(\/?)([a-z][a-z\d]*)(?![a-z\d])[^>]*>/i;

/**
 * The words of a piece of HTML from an export: paragraphs parted by a blank line, everything else without its tags. It is
 * gone through once, from one `<` to the next, so that no file can make it begin again and again.
 */
export function textOfHtml(html: string): string {
  const [first = '', ...pieces] = html.split('<');
  const parts = [spaced(first)];
  /** What ends what is no text: a comment, a script, a style. */
  let silentUntil: string | undefined;
  let cutOff: string[] = [];
  for (const piece of pieces) {
    if (silentUntil) {
      const end = piece.toLowerCase().indexOf(silentUntil);
      if (end < 0) continue;
      parts.push(spaced(piece.slice(end + silentUntil.length)));
      silentUntil = undefined;
    } else if (piece.startsWith('!--')) {
      const end = piece.indexOf('-->');
      if (end < 0) silentUntil = '-->';
      else parts.push(spaced(piece.slice(end + 3)));
    } else {
      cutOff.push(piece);
      // A `<` in an attribute parts a tag, too.
      if (cutOff.length === 1 ? /^\/?[a-z][^>]*$/i.test(piece) : !piece.includes('>')) continue;
      const whole = cutOff.join('<');
      cutOff = [];
      const [open, slash, name = ''] = tag.exec(whole) ?? [];
      if (open === undefined) parts.push(spaced(`<${whole}`));
      else if (!slash && /^(?:script|style)$/i.test(name)) silentUntil = `/${name.toLowerCase()}>`;
      else parts.push(standsIn(name, slash), spaced(whole.slice(open.length)));
    }
  }
  if (cutOff.length > 0) parts.push(spaced(`<${cutOff.join('<')}`));
  return tidied(unescaped(parts.join('')));
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

function standsIn(name: string, slash: string | undefined): string {
  const lower = name.toLowerCase();
  return slash && lower === 'li' ? '' : (Object.hasOwn(standsFor, lower) && standsFor[lower]) || '';
}

/** Plain text with even line ends and no more than one blank line at a time. */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/^[^\S\n]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
