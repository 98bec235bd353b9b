import { readDateText } from '../dates.ts';
import { oneSpaced } from '../spaces.ts';
import { squash } from './words.ts';

const labels = new RegExp(
  `^(?:${[
    '(?:(?:originally )?(?:written|posted|published|authored|created|submitted|asked|started|reported|reviewed|contributed|story|article|text|words|review|post|blog)(?: on .{4,30})?,? )?by',
    '(?:von|par|por|di|de|da|door|av|af|przez|oleh|od|fra|od|tarafından|bởi|από|автор(?:ка|и)?|текст|autor(?:in|a|es|en)?|auteur|autore|(?:post )?authors?|writer|redaktion(?=:)|und interview(?=:)|verfasser(?:in)?|geschrieben von|verfasst von|veröffentlicht von|ein(?:e)? \\p{L}+ von|erstellt von|gepostet von|écrit par|publié par|rédigé par|proposé par|un texte de|scritto da|pubblicato da|a cura di|escrito por|publicado por|escrita por|geplaatst door|geschreven door|skrevet av|skrevet af|text och foto|kirjoittanut|napsal(?:a)?|napisał(?:a)?|yazan|yazar|penulis|tác giả|reporter|contributor)',
    '作者|投稿者|文|著者|執筆者?|筆者|記者|撰文|글|기자|کاتب|بقلم|الكاتب|מאת|text|words|interview|protokoll|kommentar',
  ].join('|')})(?=[\\s:：/／]|$)\\s*[:：/／]?\\s*|^(?:記者|撰文)(?=\\p{Script=Han})`,
  'iu',
);

const collectives = new RegExp(
  `^(?:the |die |la |le |il |el )?(?:[\\p{L}\\p{N}.&'-]+ ){0,3}(?:${[
    'staff|staff writers?|editors?|editorial(?: (?:team|board|staff))?|newsroom|news desk|web ?desk|desk|team|contributors?|correspondents?|reporters?|writers?',
    'redaktion|online-?redaktion|rédaction|redazione|redacción|redacció|redação|redaktionen|redactie|redakcja|redakce|szerkesztőség|редакция|редакція|toimitus|編集部|編輯部|编辑部',
    '\\p{L}*(?:zeitung|rundfunk|nachrichten|tageblatt|anzeiger|verlag)|(?:deutsche )?welle|gmbh|inc\\.?|llc',
    'admin(?:istrator)?|webmaster|moderator|guest|anonymous|unknown|dpa|ap|afp|apa|upi|sid|epd|kna|ansa|efe|lusa|tass|reuters|associated press|agencies|agence france-presse|press release|pressemitteilung|news|wire(?: services?)?',
  ].join('|')})$`,
  'iu',
);

const noName =
  /https?:|www\.|\.(?:com|org|net|de|html?)\b|[<>{}[\]|=@#]|\b(?:comments?|share|follow|subscribe|updated|published|posted|read more|minutes?|views?|print|email|e-mail|click|photo|image|category|tags?|filed|uncategorized|profile|all rights|more articles|all (?:posts|articles)|copyright|newsletter|sign in|log ?in|kommentare?|more from|about the author|see more|see full|full bio|youtube|facebook|twitter|linkedin|instagram|whatsapp|wikipedia|rss|add topic)\b/i;

/** A picture's credit and no byline: `zvg`, `A. Quint/Reuters files`; and a clock. */
const credit =
  /^(?:z\.?v\.?g\.?|фото (?:из|с)\s.*|(?:photo|foto|bild|image|illustration) .*|\d{1,2}[:.]\d\d\b.*)$|\/\s?(?:reuters|getty|shutterstock|imago|istock|epa|afp|ap|dpa|keystone)\b[\w ]*$/iu;

/** Where a name ends, and something else begins. */
const ends = new RegExp(
  `\\s*(?:${[
    '[|•·⋅»«\\n\\t©／]',
    // what stands beside a writer's name, with a label of its own
    '\\b(?:sendung|quellen?|source|fotos?|photos?|bild(?:er)?|illustration|grafik|фото|übersetzung|translation)\\s?:',
    '\\s/\\s\\p{L}{2,5}\\s/',
    '\\s/\\s(?:\\d|(?:dpa|afp|apa?|epd|kna|ansa|efe|upi)\\b|[\\p{L} ]*(?:press|news|media|reuters|staff|writer|reporter)\\b)',
    '發表|发表|の記事|さんの|\\s[-–—]\\s',
    '\\b(?:posted|published|updated|last (?:updated|modified)|veröffentlicht|publié|publicado|pubblicato|aktualisiert)\\b',
    // a day: `on 3 March`, `am 3.`, `March 3`, `3/3/20`, `3. März 2020`, `12:30`
    '(?:,\\s*|\\s+)(?:on|am|le|el|il|den|op|dne|dnia|em|at|um|vom)\\s+(?:\\p{L}{2,10},?\\s+){0,3}\\d',
    ',?\\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?)\\s+\\d',
    ',?\\s*\\d{1,4}\\s?[./-]\\s?\\d|,?\\s*\\d{1,2}\\.?\\s+\\p{L}{3,10}\\.?\\s+\\d{4}|\\s\\d{1,2}:\\d\\d|\\(\\d',
    // a place or an employer: `in Berlin`, `for The Mill`, `Filed Under`
    "(?:,\\s*|\\s+)(?:in|for|filed under|unter|dans)\\s+(?!der\\s|het\\s|'t\\s)(?=\\p{L})",
    '\\b\\d+\\s+(?:comments?|min|shares|views|reviews?|posts?)\\b|,\\s*(?:posts|messages|joined|beiträge)\\s*:|\\s@\\w',
    // a role without a comma: `Executive Digital Editor`
    "(?<=\\p{L} \\p{L}[\\p{L}'-]{1,20})\\s+(?:senior|staff|chief|managing|contributing|associate|deputy|executive|digital)\\s+(?:\\p{L}+\\s+)?(?:editor|writer|reporter|correspondent|producer)\\b",
    "(?<=\\p{L} \\p{L}[\\p{L}'-]{1,20})\\s+(?:(?:senior|junior|lead|principal|python|java|software|web|data|full-?stack|front-?end|back-?end|product|project|research|marketing|content|freelance|security|systems?)\\s+){0,3}(?:engineer|developer|programmer|analyst|manager|consultant|designer|strategist|founder|ceo|cto|journalist|photographer|redakteur|redakteurin|journalistin)$",
    ',\\s+(?:the\\s+)?(?:senior|staff|chief|political|managing|contributing|associate|deputy|special|guest|executive|science|health|business|technology|\\p{L}+ (?:editor|writer|reporter|correspondent)|reporter|editor|writer|contributor|correspondent|columnist|ph\\.? ?d)\\b',
  ].join('|')}).*$`,
  'isu',
);

/** An employer in capitals behind a name in small letters: `, CNN`. */
/** What stands in parentheses behind a name and is no part of it: a handle, an office. */
const note = /^@?[\w.]{2,30}$|editor|author|writer/i;
const employer = /(?<=\p{Ll}),\s+(?!JR|SR|II|III|IV|MD|DDS|PHD|MBA)\p{Lu}{2,5}$/u;

const joiners = /,|&|;|·|\b(?:and|und|et|y|och|og|with|mit)\b/u;

/** Words of what was done, shown where names stand too. */
const acts =
  /^(?:asked|edited|answered|modified|viewed|active|replied|started|created|closed|opened|new|top|op|me|home|about|contact|search|menu|more|all|by|the author|author|null|undefined|n\/a|no author|join \p{L}{1,20}|opinion|analysis|exclusive|breaking|news|sports?|politics|community|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: (?:by|posts?|us|me))?$/iu;

/** The label that says that a name follows (`By`, `von`, `作者：`), or undefined. */
export function labelledName(text: string): string | undefined {
  const match = labels.exec(text.trim());
  return match ? text.trim().slice(match[0].length) : undefined;
}

/**
 * A person's name out of a byline as shown: without its label, date, role and link words. Undefined where what is left
 * is no name: an address, a sentence, a desk (`Staff`, `Redaktion`, `dpa`).
 */
export function cleanName(text: string, siteNames: readonly string[] = []): string | undefined {
  let name = oneSpaced(text.slice(0, 400))
    .trim()
    .replace(/^(?:[Bb]y|Von|Par|Por|Author|Autor(?:in)?|Auteur|Autore)(?=\p{Lu}\p{Ll})/u, '');
  for (let round = 0; round < 2; round++) name = labelledName(name) ?? name;
  name = name
    .replace(ends, '')
    .replace(/^(?:view all posts by|posts by|more by|mehr von|door|@)\s*/i, '')
    .replace(/\s?\(([^()]{2,60})\)$/, (all, inner: string) => (note.test(inner) ? '' : all))
    .replace(/[’']s (?:profile|blog|posts|picture|user avatar)$/i, '')
    .replace(employer, '')
    .replace(/^[\s,;:–—•-]+|[\s,;:–—•-]+$/g, '')
    .trim();
  if (!/\p{L}/u.test(name) || name.length > 160 || name.length < 2 || noName.test(name)) return undefined;
  if (collectives.test(name) || credit.test(name) || /\.(?:com|org|net)\p{Lu}/u.test(name)) return undefined;
  if (acts.test(name) || readDateText(name)) return undefined;
  const words = name.split(' ');
  if (name.split(joiners).some((part) => part.trim().split(' ').length > 5)) return undefined;
  if (words.length > 24 || (name.match(/\d/g)?.length ?? 0) > 6 || /[.!?]\s+\p{L}+\s+\p{Ll}+\s+\p{Ll}+/u.test(name))
    return undefined;
  const own = squash(name);
  if (siteNames.some((site) => squash(site) === own)) return undefined;
  return name;
}

/** Names joined as they are to be shown; the same name once. */
export function joinNames(names: readonly string[]): string | undefined {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(squash(name))) seen.set(squash(name), name);
  return seen.size > 0 && seen.size <= 30 ? [...seen.values()].join(', ') : undefined;
}
