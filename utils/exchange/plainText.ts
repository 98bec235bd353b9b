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

/** The words of a piece of HTML from an export: paragraphs parted by a blank line, everything else without its tags. */
export function textOfHtml(html: string): string {
  const marked = html
    .replace(/<script\b[\s\S]*?<\/script ?>|<style\b[\s\S]*?<\/style ?>|<!--[\s\S]*?-->/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>\s*/gi, '\n')
    .replace(/<\/?(?:p|div|blockquote|ul|ol|pre|h\d|table)\b[^>]*>/gi, '\n\n')
    .replace(/<li\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return tidied(unescaped(marked));
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
