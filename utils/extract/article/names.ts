import { isGivenName } from '../../people/givenNames.ts';
import { readDateText } from '../dates.ts';
import { oneSpaced } from '../spaces.ts';
import { labelledName } from './labels.ts';
import { withoutEnding } from './nameEndings.ts';
import { isPersonsName } from './personsName.ts';
import { isRole } from './roles.ts';
import { letters, squash } from './words.ts';

const collectives = new RegExp(
  `^(?:the |die |la |le |il |el )?(?:[\\p{L}\\p{N}.&'-]+ ){0,3}(?:${[
    'staff|staff writers?|editors?|editorial(?: (?:team|board|staff))?|newsroom|news desk|web ?desk|desk|team|contributors?|correspondents?|reporters?|writers?|(?:chef)?redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|volontär(?:in)?',
    '(?:\\p{L}+-)?redaktion|red\\.?|rédaction|redazione|redacción|redacció|redação|redaktionen|redactie|redakcja|redakce|szerkesztőség|редакция|редакція|toimitus|編集部|編輯部|编辑部',
    '(?:redacción|redazione|redação|rédaction|redaktion|redactie)(?: \\p{L}+){1,3}',
    '\\p{L}*(?:zeitung|rundfunk|nachrichten|tageblatt|anzeiger|verlag)|(?:deutsche )?welle|gmbh|inc\\.?|llc',
    'admin(?:istrator)?|webmaster|moderator|super ?user|publisher|guest|anonymous|anonym|anonyme|anónimo|anônimo|anonimo|unknown|dpa|ap|afp|apa|upi|sid|epd|kna|ansa|efe|lusa|tass|reuters|associated press|agencies|agence france-presse|press release|pressemitteilung|news|wire(?: services?)?',
  ].join('|')})$`,
  'iu',
);

const noName =
  /https?:|\w\.\w+\.\w|www\.|\.(?:com|org|net|de|html?)\b|[<>{}[\]|=@#]|\b(?:comments?|share|follow|subscribe|updated|published|posted|read more|minutes?|views?|print|email|e-mail|click|photo|image|category|tags?|filed|uncategorized|profile|all rights|more articles|all (?:posts|articles)|copyright|newsletter|sign in|log ?in|designed|publikation|reserved|vorbehalten|anmelden|registrieren|einloggen|bildrechte|impressum|kommentare?|more from|about the author|see more|see full|full bio|editorial (?:polic(?:y|ies)|guidelines|process|standards)|learn (?:more )?about|recent posts|fact[- ]checked|insights? from|youtube|facebook|twitter|linkedin|instagram|whatsapp|wikipedia|rss|add topic)\b/i;

/** A picture's credit and no byline: `zvg`, `A. Quint/Reuters files`; and a clock. */
const credit =
  /^(?:z\.?v\.?g\.?|фото (?:из|с)\s.*|(?:photo(?:graph(?:s|ed|y)?)?|foto|bild|image|illustration) .*|\d{1,2}[:.]\d\d(?:\s?[ap]m)?\b.*)$|\/\s?(?:reuters|getty|shutterstock|imago|istock|epa|afp|ap|dpa|keystone)\b[\w ]*$/iu;

/** What no name begins with: a preposition, the day of the week before a day, a time that reading takes. */
const noBeginning =
  /^(?:(?:of|for|from|about|with)\s|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d|\d+\s?m(?:ins?)?\s+read|\d+\s(?:second|minute|hour|day|week|month|year)s?\sago)/i;

/** A day before a name and a mark between them: `Dec. 19, 2025 · `. */
const dayBefore = /^(.{5,40}?)\s*[·•|–—]\s+(?=\p{Lu})/u;

/** The marks of footnotes behind a name of several words. */
const footnotes = /(?<=\s\S*\p{Ll})\d{1,2}(?:,\s?\d{1,2})*$/u;

/** What stands around a name and is none of it. */
const outerMarks = /^[\s,;:–—•&-]+|(?<![\s,;:–—•&-])[\s,;:–—•&-]+$/g;

/** What stands in parentheses behind a name and is no part of it: a handle, an office. */
const note = /^@?[\w.]{2,30}$|editor|author|writer/i;

/** A choice of languages: `FR IT EN`. */
const tongues = /^(?:\p{Lu}{2}\s){1,4}\p{Lu}{2}$/u;

const joiners = /,|&|;|·|\b(?:and|und|et|y|och|og|with|mit)\b/u;

/** Words of what was done, shown where names stand too. */
const acts =
  /^(?:ca\.?|asked|edited|answered|modified|viewed|active|replied|started|created|closed|opened|new|top|op|me|home|about|contact|search|menu|more|all|by|the author|author|null|undefined|n\/a|no author|name|und|and|et|datum|date|quelle|source|stand|auteurs?\(s\)|autor\(en\)|join \p{L}{1,20}|opinion|analysis|exclusive|breaking|news|sports?|politics|community|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: (?:by|posts?|us|me))?$/iu;

/**
 * A person's name out of a byline as shown: without its label, date, role and link words. Undefined where what is left
 * is no name: an address, a sentence, a desk (`Staff`, `Redaktion`, `dpa`).
 */
export function cleanName(text: string, siteNames: readonly string[] = []): string | undefined {
  let name = oneSpaced(text.slice(0, 400)).trim().replace(outerMarks, '');
  for (let round = 0; round < 2; round++) name = labelledName(name) ?? name;
  const day = dayBefore.exec(name);
  if (day && readDateText(day[1] ?? '')) name = name.slice(day[0].length);
  name = withoutSection(name);
  name = withoutRole(withoutEnding(name))
    .replace(
      /^(?:(?:view|show) all posts by|zeige alle beiträge von|posts by|(?:more|all|read|other) (?:stories |articles |posts |texts )?(?:by|from)|mehr von|alles von|alle (?:artikel|beiträge) von|door|@)\s*/i,
      '',
    )
    // Run into the name, it stands in an element of its own: where somebody writes from.
    .replace(/(?<=\p{Ll})\([^()]{2,60}\)$/u, '')
    .replace(/\s?\(([^()]{2,60})\)$/, (all, inner: string) => (note.test(inner) || isRole(inner) ? '' : all))
    .replace(/[’']s (?:profile|blog|posts|picture|user avatar)$/i, '')
    .replace(outerMarks, '')
    .replace(footnotes, '')
    .replace(/^(\S.{3,40}\S)\s?\1$/u, '$1'); // drawn twice, for wide windows and for narrow ones
  if (!/\p{L}/u.test(name) || name.length > 160 || name.length < 2 || noName.test(name)) return undefined;
  if (isCollective(name) || credit.test(name) || /\.(?:com|org|net)\p{Lu}/u.test(name)) return undefined;
  if (acts.test(name) || noBeginning.test(name) || tongues.test(name) || readDateText(name)) return undefined;
  const words = name.split(' ');
  if (isOffice(words) || isPhrase(name)) return undefined;
  if (name.split(joiners).some((part) => part.trim().split(' ').length > 5)) return undefined;
  if (words.length > 24 || (name.match(/\d/g)?.length ?? 0) > 6 || /[.!?]\s+\p{L}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name))
    return undefined;
  const own = letters(name);
  if (siteNames.some((site) => letters(site) === own)) return undefined;
  return name;
}

/** `Politics · Ada Brook, Jo Lind`, without the part of the paper that the people behind it write for. */
function withoutSection(name: string): string {
  const people = /^\p{L}{3,20}\s[·•|]\s(.{5,120})$/u.exec(name)?.[1];
  return people?.split(joiners).some((one) => isPersonsName(one.trim())) ? people : name;
}

/** `Ada Brook, Head of Marketing`, without what she is; another person behind the comma stays. */
function withoutRole(name: string): string {
  const [first = '', ...rest] = name.split(/\s?,\s/);
  const behind = rest.join(', ');
  const isOne =
    first.split(' ').length > 1 && !isRole(first) && !rest.some((part) => isGivenName(part.split(' ')[0] ?? ''));
  return behind && isOne && isRole(behind) ? first : name;
}

/** `Marketing Director`, `Head Winemaker, Co-Founder`: an office, with nobody's given name. `Ottilie Engineer` is a person. */
const isOffice = (words: readonly string[]): boolean =>
  isRole(words.at(-1) ?? '') && (words.length > 2 || isRole(words[0] ?? '')) && !words.some(isGivenName);

/** `Personal finance`, `Vision Doc group`: it begins like a name and ends in a word of the language. */
const isPhrase = (name: string): boolean => /^\p{Lu}\p{Ll}/u.test(name) && /\s\p{Ll}{4,}$/u.test(name);

/** Whether a name is a desk's or an agency's. `Jörg Staff` and `Mary Reporter` are people: they have a given name. */
function isCollective(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return collectives.test(name) && !(rest.length === 1 && isGivenName(first));
}

const bodies =
  /(?:\b(?:e\.\s?V\.?|GmbH|AG|eG|SE|Ltd|LLC|Inc|S\.A\.|Foundation|Association|University|Universität|Institute|Ministry|Department|Kitchens|Press|Media|Magazine?|Online|News)|stiftung|verband|ministerium|verein|institut|gesellschaft|werke?)(?=$|[\s,)])/iu;

/** Whether a name is plainly an organisation's: `Bund der Fährleute e.V.` */
export const isOrganization = (name: string): boolean => bodies.test(name);

/** Names joined as they are to be shown; the same name once. */
export function joinNames(names: readonly string[]): string | undefined {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(squash(name))) seen.set(squash(name), name);
  return seen.size > 0 && seen.size <= 30 ? [...seen.values()].join(', ') : undefined;
}
