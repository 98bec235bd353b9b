import type { VerbWords } from '../words.ts';

/** How German says that something will happen, has happened, will not, or might. */
export const verbs: VerbWords = {
  conjunction: 'und',
  that: 'dass',
  subject: 'ich|wir|sie|er|es|man|ihr',
  scheduled: 'angesetzt|terminiert|festgesetzt|einberufen|angekundigt|anberaumt|geladen|festgelegt',
  moved: 'verschoben|verschieben|verschiebt|verlegt|verlegen|vertagt|verlangert',
  not: 'nicht(?! (?:nur|zuletzt|(?:mehr|weniger|spater|fruher|langer|hoher) als))|nie(?:mals)?|kein(?:e[nrms]?)?|weder|keinesfalls|auf keinen fall|kaum',
  nobody: 'niemand|keiner|nichts|keinerlei|null(?= \\p{L}+ (?:wird|werden))',
  doubting:
    '(?:glaub|denk|mein|erwart|rechn)\\p{L}* (?:wir |ich |man )?nicht(?: damit)?|bezweif\\p{L}+|unwahrscheinlich',
  but: 'aber|sondern|jedoch|doch|dafur',
  knowing: '(?!)',
  if: 'wenn(?! erst)|falls|sofern|vorausgesetzt|unter der (?:voraussetzung|bedingung)|vorbehaltlich|soweit|so gott will|je nachdem|sollte(?:n)? (?:der|die|das|es)(?=.*(?:,))|mit etwas gluck|im falle|bei (?:zustimmung|genehmigung|gutem wetter|entsprechender)',
  past: '(?:geplant|vorgesehen|angesetzt|angekundigt|versprochen|erwartet)(?<=(?<!\\p{L})(?:war|waren|wurde|wurden) [^,;]{0,80})|war(?:en|st)?|hatten?|wurden?|worden|kam(?:en)?|ging(?:en)?|gab(?:en)?|begann(?:en)?|lief(?:en)?|stand(?:en)?|sagten?|fand(?:en)?|blieb(?:en)?|stieg(?:en)?|fiel(?:en)?|sank(?:en)?|nahm(?:en)?|brachten?|machten?|bekam(?:en)?|verlor(?:en)?|gewann(?:en)?|schrieb(?:en)?|versprach(?:en)?|hielt(?:en)?|ha(?:be|ben|t|st)(?=.{0,120}(?:ge\\p{L}+(?:t|en)|\\p{L}+iert|(?:ver|be|er|ent|zer|uber|unter)\\p{L}+(?:t|en))(?!\\p{L}))|(?:ist|sind)(?=.{0,90} (?:ge(?:kommen|gangen|laufen|wesen|worden|stiegen|fallen|sunken|storben|wachsen|startet|scheitert|fahren|flogen|blieben)|\\p{L}+gegangen|\\p{L}+gekommen|\\p{L}+gelaufen|erschienen|passiert)(?!\\p{L}))|(?:im )?(?:letzten?|vergangenen?|vorigen?) (?:jahr|monat|woche|sommer|winter|herbst)|gestern|damals|waren es|erst [\\d.]+',
  reporting: 'sagte[n]?|erklarte[n]?|teilte[n]?|betonte[n]?|schrieb(?:en)?|berichtete[n]?|kundigte[n]?',
  stateVerb:
    'betragt|betragen|liegt|liegen|zahlt|zahlen|kostet|kosten|beschaftigt|beschaftigen|umfasst|dauert|dauern|braucht|brauchen|produziert|produzieren|macht|machen|verbraucht|wiegt|steht|stehen|gibt es|leben|arbeiten|fahren',
  stateOfBeing: 'ist|sind|hat|haben',
  planned: 'geplant|erwartet|vorhergesagt|vorgesehen',
  future:
    'wird|werden|werde|wirst|will|wollen|soll(?:en|te|ten)?|kann|konnen|muss|mussen|darf|durfen|mochten?|plan(?:t|en|e)|geplant|erwarte[nt]?|erwartet|hoffe[nt]?|rechne[nt]?|kommt|kommen|beginnt|beginnen|startet|starten|endet|enden|liefern|liefert|offnet|offnen|erscheint|erscheinen|steigt|sinkt|folgt|folgen|tritt|treten|geht|gehen|bleibt|bleiben|unterschreiben|eroffnen|eroffnet|verspreche|versprochen|lauft|spielt|spielen|fahrt|fahren|gilt|gelten|wurde(?= ich)|sind wir|zieht|ziehen|baut|bauen|fertig|bereit',
  refusal:
    '(?:kann|konnen|mochte|will|wollen|darf) (?:ich |wir )?(?:noch )?(?:nicht|keine?n?)(?: \\p{L}+){0,2} (?:sagen|nennen|verraten)|keine ahnung|weiss (?:ich |niemand |keiner )?nicht|nennen?(?= (?:wir|ich) kein)',
  yes: 'ja|jawohl|genau|stimmt|sicher|naturlich|selbstverstandlich|richtig|auf jeden fall',
  no: 'nein|ne|nee|nicht wirklich|keineswegs|auf keinen fall|falsch|stimmt nicht|niemals',
};
