import { isCommonCapital } from '../../people/titles.ts';
import { isWeekday } from '../dates/weekdays.ts';
import { readDateText } from '../dates.ts';
import { addresseeOf, isNameLine, letterOf } from './letters.ts';

/** Words pasted with their head: a name and a date, as a comment section shows them. */
export interface Pasted {
  speaker: string;
  /** ISO 8601, as stated in the head. */
  time: string;
  text: string;
  addressee?: string;
  /** What was asked, where the words pasted before are the question. */
  question?: string;
  /** The lines they stand in: first, and one past the last. */
  from: number;
  to: number;
}

interface Head {
  speaker: string;
  time: string;
  /** How many lines it takes. */
  lines: number;
}

/** What a comment section writes between a name and its date, or behind a name: "Nora Quill says:". */
const verb =
  'says|said|writes|wrote|sagt|sagte|meint|schreibt|schrieb|dit|a dit|écrit|a écrit|dice|dijo|escribe|escribió|scrive|ha scritto|ha detto|diz|disse|escreve|escreveu|zegt|zei|schrijft|schreef|säger|sade|skriver|skrev|sier|siger|pisze|mówi|napisała?|powiedziała?|пишет|говорит|написала?|сказала?|каже|пише|написав';
const between = new RegExp(
  `^(?:[-–—|,·•:(]\\s*)*(?:(?:${verb})\\s*[:,]?\\s*)?(?:(?:on|am|um|le|el|il|op|den|em|dnia|at)\\s+)?`,
  'iu',
);
const behindName = new RegExp(`\\s(?:${verb})\\s?[:：]$`, 'iu');
/** Without it no line is a date. */
const holdsYear = /\d\d|元年/;

/** A line that is a date and hardly more. */
function dateLine(line: string, language: string | undefined): string | undefined {
  const text = line.replace(between, '');
  if (text.length > 60 || !holdsYear.test(text)) return undefined;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length <= 3 && startsAsDate(text, language) ? readDateText(text, language) : undefined;
}

function startsAsDate(text: string, language: string | undefined): boolean {
  const first = text.split(/\s/, 1)[0] ?? '';
  return (
    /^\d/.test(first) ||
    isWeekday(first, language) ||
    readDateText(`1 ${first.replace(/[.,]$/, '')} 2000`, language) !== undefined
  );
}

/** What stands before dates and is nobody. */
const labels =
  /^(?:sent|date|posted|updated|published|created|joined|registered|edited|modified|reply|re|from|to|subject|originally|last|submitted|location|page|version|gesendet|datum|envoyé|enviado|inviato)\b/i;

/**
 * Whether a line of capitals can be whose words follow: no date, no place line ("LISBON Tue Dec"), no "By". A given name
 * may be the short form of a month or a day (Jan, Sam).
 */
function isPersonal(line: string, language: string | undefined): boolean {
  const words = line.split(' ');
  return (
    /^\p{Lu}/u.test(line) &&
    !labels.test(line) &&
    !/^(?:By|Von|Par|Por|Di|Da|Door|Av) /.test(line) &&
    !words.some((word, i) => isCommonCapital(word) || ((i > 0 || words.length === 1) && startsAsDate(word, language)))
  );
}

/** The head that begins at a line, or undefined. */
function headAt(lines: readonly string[], at: number, language: string | undefined): Head | undefined {
  const line = lines[at] ?? '';
  if (line.length === 0 || line.length > 100) return undefined;
  const name = line.replace(behindName, '');
  const next = lines[at + 1] === '' ? at + 2 : at + 1;
  if (name.length <= 50 && holdsYear.test(lines[next] ?? '') && isNameLine(name)) {
    const time = dateLine(lines[next] ?? '', language);
    if (time && isPersonal(name, language))
      return { speaker: name.replace(/[.:]$/, (dot) => (dot === '.' ? dot : '')), time, lines: next - at + 1 };
  }
  if (!/\d{4}|\d[./-]\d/.test(line)) return undefined;
  const words = line.split(' ');
  for (let count = 1; count <= 5 && count < words.length; count++) {
    const speaker = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:|–—-]$/, '')
      .trim();
    const time = dateLine(words.slice(count).join(' '), language);
    if (time && isNameLine(speaker) && isPersonal(speaker, language)) return { speaker, time, lines: 1 };
  }
  return undefined;
}

/**
 * Words that were pasted with their heads ("Nora Quill / February 20, 2016 at 12:53 PM / …"), each with the time its
 * head states. An answer that follows a question keeps it.
 * @param language BCP 47 tag of the page, for dates
 */
export function pastedIn(text: string, language?: string): Pasted[] {
  if (!/\d{4}|\d[./-]\d/.test(text) || !text.includes('\n')) return [];
  const lines = text.split('\n').map((line) => line.trim());
  const heads: (Head & { at: number })[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at, language);
    if (!head) continue;
    heads.push({ ...head, at });
    at += head.lines - 1;
  }
  const found: Pasted[] = [];
  heads.forEach((head, i) => {
    const to = heads[i + 1]?.at ?? lines.length;
    const letter = letterOf(
      lines
        .slice(head.at + head.lines, to)
        .join('\n')
        .trim(),
    );
    if (letter.text.length < 2) return;
    const before = found.at(-1);
    const answers = before && before.to === head.at && before.speaker !== head.speaker;
    const addressee = letter.addressee ?? addresseeOf(letter.text);
    const fits = answers && (!addressee || sharesWord(addressee, before.speaker));
    found.push({
      speaker: head.speaker,
      time: head.time,
      text: letter.text,
      addressee: addressee ?? (answers ? before.speaker : undefined),
      question: fits ? before.text : undefined,
      from: head.at,
      to,
    });
  });
  return found;
}

const sharesWord = (a: string, b: string) => {
  const words = new Set(b.toLowerCase().split(/[\s.]+/));
  return a
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 1 && words.has(word));
};
