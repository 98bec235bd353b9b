import type { RangeSaid } from './numbers.ts';
import { edge, matchAt, type Source } from './source.ts';
import type { UnitSaid } from './unitSaid.ts';

/** Whether a number is no amount: an age, a name's number, a version, a score, a year, a time of day, a place in a list. */
export function isNoQuantity(source: Source, range: RangeSaid, unit: UnitSaid): boolean {
  const { text, raw, grammar } = source;
  const before = text.slice(Math.max(0, range.start - 60), range.start);
  const after = text.slice(range.end, range.end + 40);
  const own = text.slice(range.start, range.end);
  if (isPartOfWord(before, after)) return true;
  // The road N-340, the A-7, the B-52.
  if (/(?<![\p{L}\p{N}])\p{Lu}{1,3}-$/u.test(raw.slice(Math.max(0, range.start - 5), range.start))) return true;
  if (/^\p{L}/u.test(after) && (unit.noun || unit.unit === '')) return true;
  if (range.max === 0 && !range.first.digits && unit.unit === '') return true;
  // "The 2014 election" is named by its year.
  const isNamed = unit.noun && grammar.words.language === 'en' && /(?<!\p{L})the $/u.test(before);
  if (isYear(range, isNamed ? { ...unit, unit: '' } : unit, own)) return true;
  if ((range.first.digits || !range.first.grouped) && grammar.anywhere(`(?<!\\p{L})(?:{naming})[ -]?#?$`).test(before))
    return true;
  if ((unit.noun || unit.unit === '') && range.first.digits && reference.test(before)) return true;
  if (unit.unit === '' && isNumbered(source, before, after, range)) return true;
  if (!unit.noun && unit.unit === '' && grammar.anywhere(`(?<!\\p{L})(?:{namingAlone}) #?$`).test(before)) return true;
  // Where the text names a version, or has one of three parts, another of two parts is a version as well.
  if ((unit.noun || unit.unit === '') && /^\d+\.\d+$/.test(own) && versioned.test(text)) return true;
  // Where the comma is decimal, a point makes a version: "l'aggiornamento 4.3 arriverà".
  if (
    grammar.words.commaIsDecimal &&
    !range.first.grouped &&
    (unit.noun || unit.unit === '') &&
    /^\d+\.\d{1,2}$/.test(own)
  )
    return true;
  if (unit.unit === '' && isNameWithNumber(raw.slice(Math.max(0, range.start - 30), range.start), range)) return true;
  if (
    grammar.at(`(?:{ageAfter})${edge}`).test(after) ||
    (isBehind(source, '(?:{ageBefore}) ?', range.start) && isAge(range, unit))
  )
    return true;
  if (grammar.at(`(?:{clock})${edge}`).test(after)) return true;
  // "Vers 17 heures": behind such a word hours are a time of day.
  if (
    grammar.words.language === 'fr' &&
    unit.unit === 'h' &&
    range.max <= 24 &&
    /(?<!\p{L})(?:a|vers|des|avant|apres|jusqu'a) $/u.test(before)
  )
    return true;
  if (unit.unit === 'h' && range.first !== range.last && range.min >= 6 && range.max <= 24 && isHours.test(own))
    return true;
  if (matchAt(/ ?[:\-–] ?\d{1,2}(?!\d)/y, text, range.end) && unit.unit === '' && range.first.digits) return true;
  if (/(?:^|\D)\d{1,3} ?[:\-–] ?$/.test(before) && unit.unit === '') return true;
  if (grammar.words.language === 'fr' && unit.unit === '' && (/^ a (?:\d|nul)/.test(after) || /\d a $/.test(before)))
    return true;
  // "In two goes", "deux fois": how often, where it is no factor.
  if (
    /^ (?:times|fois|veces|volte|mal)(?!\p{L})/u.test(after) &&
    !isBehind(source, '(?:{less}|{more}) ', range.start) &&
    (unit.noun || unit.unit === '')
  )
    return true;
  if (isScore(before, after, range, unit)) return true;
  if (isListNumber(before, after, range)) return true;
  if (
    /^(?:st|nd|rd|th|er|ere|e|º|ª|°(?! ?[cf]))(?![\p{L}\p{N}])/u.test(after) ||
    (grammar.words.language === 'de' &&
      /^\. \p{L}/u.test(after) &&
      !range.first.grouped &&
      /^ \p{Lu}/u.test(raw.slice(range.end + 1, range.end + 3)) &&
      unit.unit === '' &&
      isAfterDeterminer(before))
  )
    return true;
  if (/^0\d/.test(own) || (unit.unit === '' && /(?:^|\D)0\d+(?: \d+)* $/.test(before))) return true;
  if (unit.unit === '' && range.max < 200 && /^\d{1,3}[-–]\d{1,3}$/.test(own)) return true;
  // "Every 12 minutes instead of every 20".
  if (unit.unit === '' && /(?<!\p{L})(?:every|alle|toutes les|tous les|cada|ogni) $/u.test(before)) return true;
  // "We open at 7": a time of day.
  if (unit.unit === '' && /^\d{1,2}$/.test(own) && range.max <= 24 && hourBefore.test(before)) return true;
  // "An hour or two" is a length of time as vague as it is said.
  if (unit.unit === '' && grammar.anywhere('{one} (?:{unit}|{period}) (?:{to}) $').test(before)) return true;
  // "I'll be back in ten": a word for a number behind a preposition counts nothing that is named.
  if (
    unit.unit === '' &&
    !range.first.digits &&
    !range.first.grouped &&
    /(?:^|\s)(?:in|at|by|until|before|after|within|um|bis|vers|a) $/.test(before)
  )
    return true;
  if ((unit.noun || unit.unit === '') && isBeforeStreet(source, range.end)) return true;
  if (isSetBeside(before, after, range, unit)) return true;
  if (isAgeGroup(before, after, unit)) return true;
  // "El central, de 29 años,": a person set beside their age.
  if (unit.unit === 'year' && /, d[ei] $/.test(before) && /^\p{L}+[,.)]/u.test(after.trimStart())) return true;
  if (/^ ?(?:\/|:)\d/.test(after) || /[+]\d[\d ()-]*$/.test(before) || /^[ -]\d{2,4}[ -]\d{2}/.test(after)) return true;
  return isPlacing(source, before, after, unit, range);
}

/** A place in a law, a book or a file: § 12, Abs. 3, art. 4, no. 104. */
const reference =
  /(?:§ ?|(?<!\p{L})(?:(?:arts?|abs|ziff|kap|cap|nr?|num|prot|lit|bd|vol|ch|fig|pag|apdo)\. ?|(?:subsection|clause|schedule|apartado|inciso|comma|capo|alinea|satz|buchstabe) ))$/u;

/** "El horno 2, que…", "die Halle 5": a thing with its article, and the number it is called by. */
const isNumbered = ({ grammar }: Source, before: string, after: string, { first, last }: RangeSaid): boolean => {
  const named = /(?<!\p{L})(?:el|la|le|l'|il|lo|del|della|du|au|der|das|dem|den|im|am|vom) ?(\p{L}{3,}) $/u.exec(
    before,
  )?.[1];
  return (
    grammar.words.language !== 'en' &&
    named !== undefined &&
    first === last &&
    first.digits &&
    !first.grouped &&
    Number.isInteger(first.value) &&
    first.value < 100 &&
    /^(?:[,.;:)!?]|$| \p{L})/u.test(after) &&
    !grammar.is(
      '{adjectives}|{stops}|{future}|{past}|{more}|{less}|\\p{L}*(?:autre|otro|otra|altro|altra|andere[nrm]?|ubrige[nr]?|rest\\p{L}*|ubrigen|weitere[nr]?)',
      named,
    )
  );
};

const versioned =
  /(?<!\p{L})(?:patch|update|build|release|firmware) \d+\.\d|(?<!\d)\d\.\d+ (?:release|beta|alpha|rc|version|patch|build|update)(?!\p{L})|\d\.\d+\.\d{1,2}(?!\d)|(?<!\p{L})(?:version|versione|ver\.|v\.?) ?\d+\.\d/u;

/** "De 9 a 13 horas": from when to when. */
const isHours = /^(?:de|dalle|von|da) \d/;

const hourBefore =
  /(?<!\p{L})(?:a las|desde las|hasta las|sobre las|alle|dalle|ore|dalle ore|alle ore) $|(?:open|opens|close|closes|closed|start|starts|begin|begins|ends?|doors|meet|meets|offnen|offnet|schliesst|beginnt|ouvre|ouvrons|ferme|abre|abrimos|cierra|apre|apriamo|chiude) (?:at|until|till|by|from|um|bis|ab|a|alle|a las|desde las) $/u;

/** Whether words stand right before a place; they may look at what stands there. */
const isBehind = ({ text, grammar }: Source, words: string, at: number): boolean =>
  matchAt(grammar.at(`(?<=(?<!\\p{L})(?:${words}))`), text, at) !== undefined;

const isAfterDeterminer = (before: string) => /(?:der|die|das|den|dem|des|am|zum|im|vom) $/.test(before);

const isPartOfWord = (before: string, after: string): boolean =>
  /[\p{L}\d_][-./]?$/u.test(before) && !/[\p{L}] ?[–-]$/u.test(before)
    ? /[\p{L}\d_]$/u.test(before) || /\d[./]$/.test(before)
    : /^(?:[.]\d|d(?![\p{L}])|[-–]?bits?(?!\p{L}))/u.test(after);

function isYear({ first, last, min, max }: RangeSaid, unit: UnitSaid, own: string): boolean {
  const year = (value: number) => Number.isInteger(value) && value >= 1800 && value <= 2199;
  return (
    first.digits && !first.grouped && !last.grouped && year(min) && year(max) && /^\d{4}/.test(own) && unit.unit === ''
  );
}

/** `Model 5`, `Mark 2`, `Marrow 7`: a capitalised word that does not begin a sentence and a small number. */
function isNameWithNumber(before: string, { first, last }: RangeSaid): boolean {
  return (
    first === last &&
    first.digits &&
    !first.grouped &&
    first.value < 1000 &&
    /[\p{L}\d,;] \p{Lu}[\p{L}-]+ $/u.test(before)
  );
}

/** People over 65, anyone under 18, the under-21s, in the 80s. */
const isAgeGroup = (before: string, after: string, { unit }: UnitSaid): boolean =>
  (/(?:over|under|u|ab|unter|uber|mas de|plus de|moins de|menos de)[- ]?$/.test(before) &&
    /^['’]?s(?!\p{L})/u.test(after)) ||
  /(?<!\p{L})(?:over|under)-$/u.test(before) ||
  (/(?<!p{L})(?:gli|agli|degli) (?:over|under) $/.test(before) && unit === '') ||
  (/(?<!p{L})(?:les|aux|des) (?:plus|moins) de $/.test(before) && unit === 'year') ||
  ((unit === '' || unit === 'year') &&
    /(?<!\p{L})(?:nobody|anybody|everybody|everyone|anyone|someone|no one|those|people|patients?|children|kids|women|men|adults|employees|staff|users|voters|students|pupils|salaries?|employes?|travailleurs?|citoyens?|habitants?|eleves?|conducteurs?|beschaftigten?|arbeitnehmer|versicherten?|jugendlichen?|fahrer|trabajador(?:es)?|empleados?|ciudadanos?|conductores|jovenes|lavorator[ei]|dipendent[ei]|cittadin[oi]|giovani|pensioners|workers|persons|players|drivers|citizens|residents|girls|boys|alle|jede[rnm]?|tous|todos|quienes|tutti|personen|menschen|kinder|patienten|frauen|manner|personnes|enfants|femmes|hommes|personas|ninos|mujeres|hombres|mayores|menores|persone|bambini|donne|uomini) (?:aged |age |who are |im alter )?(?:over|under|above|below|older than|younger than|uber|unter|ab|de plus de|de moins de|de mas de|de menos de|oltre i|sotto i|sopra i|de|di) $/u.test(
      before,
    ));

/** `14 Mill Lane`, `12 rue Haute`; English only with a capital: "14 country lanes". */
const isBeforeStreet = ({ text, raw, grammar }: Source, at: number): boolean =>
  matchAt(grammar.at(` (?:{streetAfter})${edge}`), text, at) !== undefined &&
  (grammar.words.language !== 'en' || /^ \p{Lu}/u.test(raw.slice(at, at + 3)));

/** `Le patron, 61 ans, partira`, `Ana Holt, 61, will`: an age between commas behind a name. */
const isSetBeside = (before: string, after: string, range: RangeSaid, unit: UnitSaid): boolean =>
  range.first === range.last &&
  range.first.digits &&
  range.min >= 12 &&
  isAge(range, unit) &&
  /\p{L}, $/u.test(before) &&
  /^[,)] \p{L}/u.test(after.slice(unit.end - range.end));

const isAge = ({ max }: RangeSaid, unit: UnitSaid) => max < 120 && (unit.unit === '' || unit.unit === 'year');

/** `2 to 1 for us`, but not what falls: "from 25 to 19". */
const isScore = (before: string, after: string, { first, last, max }: RangeSaid, { unit }: UnitSaid): boolean =>
  unit === '' &&
  first === last &&
  first.digits &&
  max < 20 &&
  ((/^ (?:to|zu|a) (?:\d{1,2}|nil|null)(?![\d.,]\d|\d| ?%| \p{L}{4})/u.test(after) &&
    !/(?<!\p{L})(?:from|von|de|da|dal) $/u.test(before)) ||
    /(?<![\d.,])\d{1,2} (?:to|zu|a) $/.test(before.replace(/(?<!\p{L})(?:from|von|de|da|dal) \d+ \p{L}+ $/u, '')));

/** `1) yes 2) no`, `1- the plant`. */
const isListNumber = (before: string, after: string, { first, last }: RangeSaid): boolean =>
  first === last &&
  first.digits &&
  Number.isInteger(first.value) &&
  first.value < 30 &&
  /(?:^|[\s(])$/.test(before) &&
  (/^(?:[-)](?: |$)|\.\))/.test(after) || (/^\. ?$/.test(after) && /(?:^|\n)[^\S\n]*$/.test(before))) &&
  !/^-\p{L}/u.test(after);

/** "Of" before a length of time is no date's: a window of 20 days. */
const plainOf = /(?<!\p{L})(?:of|von|der|des|die|de|du|le|la|les|el|los|las|del|di|il|i|gli|le|d') $/u;

/** Durations that only place something in time: `three years ago`, `seit 5 Jahren`, and frequencies: `every six weeks`. */
function isPlacing(
  { grammar }: Source,
  before: string,
  after: string,
  { unit, end }: UnitSaid,
  range: RangeSaid,
): boolean {
  if (!/^(?:year|month|week|day|h|min|s|decade)$/.test(unit)) return false;
  const rest = after.slice(end - range.end);
  return (
    grammar.at(` (?:{ago}|{fromNow})${edge}`).test(rest) ||
    grammar.anywhere(`(?<!\\p{L})(?:{placing}|{after}|{before}) $`).test(before.replace(plainOf, '')) ||
    /(?<!(?:will|to|should|would|can|must|'ll|may|might) )(?<!\p{L})(?:first|last|next|past|ersten|letzten|premiers|premieres|derniers|dernieres|primeros|primeras|ultimos|ultimas|primi|prime|ultimi|ultime) $/u.test(
      before,
    ) ||
    (/^(?:year|month|decade)$/.test(unit) &&
      /(?:(?:(?<!\p{L})(?:have|has|had|been|was|were|is|are|am)|'ve)(?!\p{L}).{0,30} for|pendant|durant|durante|per) $/u.test(
        before,
      ))
  );
}
