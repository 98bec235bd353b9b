const named = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…', szlig: 'ß',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚', laquo: '«', raquo: '»', middot: '·', bull: '•',
  aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', iexcl: '¡', iquest: '¿', euro: '€', copy: '©',
})); // biome-ignore format: a table

/** The accents that entities name, as they combine with a letter: `oacute` is o and an acute. */
const accents = new Map(Object.entries({
  acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c',
})); // biome-ignore format: a table

/**
 * Text in which a site wrote its characters as entities where no markup is read: `Redacci&oacute;n`, `&#8211;`. One
 * level, unknown ones as they are; what comes out is text and never markup.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, hex, code, name) =>
    name ? (characterOf(name) ?? whole) : (codePoint(Number.parseInt(code, hex ? 16 : 10)) ?? whole),
  );
}

function characterOf(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  return named.get(name) ?? (accent && `${name[0]}${accent}`.normalize('NFC'));
}

/** A character by its number; undefined for what is none: zero, halves of pairs, numbers too high. */
function codePoint(code: number): string | undefined {
  const isNone = !code || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? undefined : String.fromCodePoint(code);
}
