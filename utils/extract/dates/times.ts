/** The clock beside a day in a folded text. */

const beforeNoon =
  'a\\.? ?m\\b\\.?|午前|上午|凌晨|早上|오전|de\\.|π\\.? ?μ(?!\\p{L})\\.?|oo\\b|sang\\b|pagi\\b|ص|ق\\.?ظ';
const afterNoon =
  'p\\.? ?m\\b\\.?|午後|下午|晚上|中午|오후|du\\.|μ\\.? ?μ(?!\\p{L})\\.?|os\\b|ptg\\b|chieu\\b|toi\\b|م(?!\\p{L})|مسا|ب\\.?ظ';
const early = new RegExp(`^(?:${beforeNoon}|sa\\b|pg\\b)`, 'u');
const half = `(?:${beforeNoon}|${afterNoon})`;
const clock =
  `(${half})? ?(\\d{1,2})(?:(?: ?[:h时時시点點] ?|[.])(\\d{2})(?:[:.分분] ?(\\d{2})(?:[.,]\\d{1,9})?[秒초]?)?[分분]?(?![\\d])` +
  `| ?(?=[ap]\\.?m\\b|uhr\\b|h\\b|[時时시点點]))(?: ?uhr\\b| ?[h時时시点點]\\b)? ?(${half}|sa\\b|ch\\b|pg\\b)?`;

/** What may stand between a day and its clock: marks, a few short words (`at`, `um`, `a las`, `(Sat)`), a day's name. */
const short = `(?:(?!${half})\\p{L}{1,4}|alle|godz|saat|pukul|kello|klockan|klokka|heure|horas|στις|o'clock)`;
const gap = `(?: :)?[ ,;|·•@()~\\][/.-]{0,4}(?:${short}[ .,:|()'-]{1,3}){0,4}(?:\\p{L}{5,12}[.,]{0,2} (?=\\d{1,2}:\\d\\d))?`;
const after = new RegExp(`^(?:t(?=\\d)|日|${gap})\\(?${clock}`, 'u');
const before = new RegExp(`(?<![\\d:.,])${clock}([^\\d]{0,30})$`, 'u');

/** Hours from UTC of the zones people name. Names that mean several zones (IST, BST in Asia, ET) are left out. */
const zones: Record<string, string> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00' },
  ...{ mdt: '-06:00', pst: '-08:00', pdt: '-07:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00' },
  ...{ bst: '+01:00', wet: 'Z', west: '+01:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00' },
  ...{ kst: '+09:00', hkt: '+08:00', sgt: '+08:00', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00' },
  ...{ wib: '+07:00', wita: '+08:00', wit: '+09:00' },
};

interface Clock {
  hour: number;
  minute: number;
  second?: number;
  zone: string;
}

/** The clock as ISO 8601 from its `T` on (`T12:53`, `T12:53:10+02:00`), or '' where none stands beside the day. */
export function clockBeside(text: string, start: number, end: number, language: string): string {
  const rest = text.slice(end);
  const found = after.exec(rest);
  const behind = found ? readClock(found, rest.slice(found[0].length), language) : undefined;
  if (behind) return written(behind);
  const head = text.slice(Math.max(0, start - 60), start);
  const ahead = before.exec(head);
  if (!ahead || (ahead[6] ?? '').split(' ').filter((word) => /\p{L}/u.test(word)).length > 3) return '';
  const zone = /^ ?\(?([a-z]{1,4})?/.exec(ahead[6] ?? '')?.[0] ?? '';
  const clock = readClock(ahead, zone.trim() && zones[zone.replace(/[ (]/g, '')] ? zone : rest, language);
  return clock ? written(clock) : '';
}

function readClock(match: RegExpExecArray, rest: string, language: string): Clock | undefined {
  const [, prefix = '', h = '', m = '0', s, suffix = ''] = match;
  let hour = Number(h);
  const minute = Number(m);
  // German `8:05 am 20.2.` is no morning.
  const halfDay = prefix || (language === 'de' && /^a ?m/.test(suffix) ? '' : suffix);
  if (halfDay && hour <= 12) hour = (hour % 12) + (early.test(halfDay) ? 0 : 12);
  if (hour > 23 || minute > 59 || Number(s ?? 0) > 59) return undefined;
  return { hour, minute, second: s === undefined ? undefined : Number(s), zone: zoneIn(rest) };
}

function zoneIn(rest: string): string {
  const [, name = '', sign = '', hours = '', minutes = '00'] =
    /^ ?\(?(z(?!\p{L})|[a-z]{3,4}(?!\p{L}))?(?:\)? ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d))?/u.exec(rest) ?? [];
  const known = zones[name] ?? '';
  if (!hours || (name && known !== 'Z')) return known;
  if (Number(hours) > 14 || (!name && hours.length < 2)) return known;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const two = (value: number) => String(value).padStart(2, '0');

function written({ hour, minute, second, zone }: Clock): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone}`;
}
