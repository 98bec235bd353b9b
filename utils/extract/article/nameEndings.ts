/** Where a name ends, and something else begins. */
const ends = new RegExp(
  `\\s*(?:${[
    '[|•·⋅»«\\n\\t©／]',
    // what stands beside a writer's name, with a label of its own
    '\\b(?:tags?|schlagw(?:orte|örter)|kategorien?|categor(?:y|ies)|themen|rubrik|ressort|datum|lesezeit|sendung|quellen?|source|fotos?|photos?|bild(?:er)?|illustration|grafik|фото|übersetzung|translation)\\s?:',
    ',?\\s+(?:übersetzt von|translated by|traduit par|traducción de)\\b',
    '\\s+(?:alle|weitere|mehr|all|more|todos los|tous les) (?:artikel|beiträge|texte|articles|posts|artículos)\\b(?! (?:von|by|de|par)\\b)',
    '\\s/\\s\\p{L}{2,5}\\s/',
    '\\s/\\s(?:\\d|(?:dpa|afp|apa?|epd|kna|ansa|efe|upi)\\b|[\\p{L} ]*(?:press|news|media|reuters|staff|writer|reporter)\\b)',
    '發表|发表|の記事|さんの|\\s[-–—]\\s',
    '\\b(?:posted|published|updated|last (?:updated?|modified)|veröffentlicht|publiziert|publié|publicado|pubblicato|aktualisiert|actualizado)\\b',
    '\\bon behalf of\\b',
    // a day: `on 3 March`, `am 3.`, `March 3`, `3/3/20`, `3. März 2020`, `12:30`
    '(?:,\\s*|\\s+)(?:on|am|le|el|il|den|op|dne|dnia|em|at|um|vom)\\s+(?:\\p{L}{2,10},?\\s+){0,3}\\d',
    ',?\\s+(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+\\d',
    // the same behind the short name of a weekday or a label of its own: `Fr, 18. Oktober 2019`, `Stand: 3.5.2020`
    '(?:,?\\s+(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|stand|datum|date)[.:]?)?(?:,?\\s*\\d{1,4}\\s?[./-]\\s?\\d|,?\\s*\\d{1,2}\\.?\\s+\\p{L}{3,10}\\.?\\s+\\d{4})|\\s\\d{1,2}:\\d\\d|\\(\\d',
    ',?\\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b',
    '\\s+\\d+\\s+(?:hours?|days?|weeks?|months?|years?)\\b|\\s*(?:vor|il y a|hace|för|for)\\s+\\d+\\s+\\p{L}+',
    // a place or an employer: `in Berlin`, `for The Mill`, `Filed Under`
    "(?:,\\s*|\\s+)(?:in|for|filed under|unter|dans)\\s+(?!der\\s|het\\s|'t\\s)(?=\\p{L})",
    '\\b\\d+\\s+(?:comments?|min|shares|views|reviews?|posts?)\\b|\\s\\d+\\s?m(?:in)?\\s+read\\b|,\\s*(?:posts|messages|joined|beiträge)\\s*:|\\s@\\w',
    // a role without a comma: `Executive Digital Editor`
    "(?<=\\p{L} \\p{L}[\\p{L}'-]{1,20})\\s+(?:senior|staff|chief|managing|contributing|associate|deputy|executive|digital)\\s+(?:\\p{L}+\\s+)?(?:editor|writer|reporter|correspondent|producer)\\b",
    "(?<=\\p{L} \\p{L}[\\p{L}'-]{1,20})\\s+(?:(?:senior|junior|lead|principal|python|java|software|web|data|full-?stack|front-?end|back-?end|product|project|research|marketing|content|freelance|security|systems?)\\s+){0,3}(?:engineer|developer|programmer|analyst|manager|consultant|designer|strategist|founder|ceo|cto|journalist|photographer|redakteur|redakteurin|journalistin)$",
    ',\\s+(?:the\\s+)?(?:senior|staff|chief|political|managing|contributing|associate|deputy|special|guest|executive|science|health|business|technology|\\p{L}+ (?:editor|writer|reporter|correspondent)|reporter|editor|writer|contributor|correspondent|columnist|ph\\.? ?d)\\b',
    ',\\s+(?:\\p{L}*(?:leiter|redakteur|sprecher|referent|korrespondent|journalist|autor|geschäftsführer)(?:in)?|frei(?:e|er|en))\\b',
    "(?<=\\p{L} \\p{L}[\\p{L}'-]{1,20}),?\\s+(?:chef|ressort)?redakteur(?:in)?\\b",
    // an agency or a house: `, dpa`, `, MDR THÜRINGEN`, `, gazette.com`
    ',\\s+[\\p{L}\\d-]+\\.(?:com|org|net)\\b',
    ',\\s+(?:dpa|afp|apa|sda|sid|epd|kna|ansa|efe|reuters|red\\.?|redaktion)\\b',
  ].join('|')}).*$`,
  'isu',
);

/** An employer in capitals behind a name in small letters: `, CNN`, `, MDR THÜRINGEN`; a well-known one without a comma, too. */
const employer =
  /(?<=\p{Ll})(?:,\s+(?!JR|SR|II|III|IV|MD|DDS|PHD|MBA)\p{Lu}{2,5}(?: \p{Lu}{3,})?|(?<=\p{L}\s\p{L}+)\s(?:CNN|BBC|NPR|ABC|CBS|NBC|AFP|MDR|NDR|WDR|SWR|ZDF|ARD|ORF|SRF|RTL)(?: News)?)$/u;

/** A text that begins with a name, without its date, role, employer and whatever else stands behind it. */
export const withoutEnding = (text: string): string => text.replace(ends, '').replace(employer, '');
