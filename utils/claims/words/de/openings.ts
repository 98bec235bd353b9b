import type { OpeningWords } from '../words.ts';

/** How German opens a time: in, by, not before, after. */
export const openings: OpeningWords = {
  within: 'innerhalb(?: von| der nachsten| der)?|binnen|in weniger als|in spatestens|in hochstens|in maximal|innert',
  in: 'in|in etwa|in rund|in ungefahr|in ca\\.?|in circa|in knapp|in gut|in ein(?=\\s(?:bis|oder))|nach(?= (?:nur )?\\d+ (?:tagen|wochen) (?:ist|wird|soll))|erst in',
  at: 'in der nacht (?:auf|zum)(?: den)?|am (?:morgen|abend) des|im laufe (?:des|der)|in(?: der| den)?|im|am|an|um|gegen|zum|zur|zu|fur|wahrend|uber|erst im|erst am|wohl im|vermutlich im|irgendwann im|voraussichtlich (?:im|am|in)|noch im|noch in|auf(?= (?:den|das|\\d|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|herbst|sommer|fruh|winter|anfang|ende|mitte))',
  by: 'bis (?:mitternacht|mittag|dienstschluss|borsenschluss)(?: am| des)?|bis (?:mindestens|wenigstens)(?: zum| zur)?|von jetzt bis|zwischen jetzt und|bis(?: zum| zur| zu| einschliesslich| spatestens| in den| ins| in die)?|spatestens(?: aber| jedoch| wohl)?(?: bis)?(?: am| im| zum| zur| in| in der| mit)?|nicht spater als|frist(?: ist| bis)|stichtag(?: ist)?',
  before: 'vor(?: dem| der| den)?|noch vor(?: dem| der| den)?',
  beforeThat: 'bevor|ehe|bis',
  isOver: '(?:zu ende|vorbei|um|voruber|vergangen) (?:ist|geht)|endet',
  beforeOver: '',
  from: 'ab(?: dem| der)?|seit(?=(?!))|von(?= \\p{L}+ an)|mit wirkung (?:vom|zum)|beginnend(?: im| ab| am)?|vom',
  after: 'nach(?: dem| der| den)?|im anschluss an',
  notBefore:
    'bestenfalls(?: im| am| in)?|fruhestens(?: im| am| in| ab| zum| zur| in der| nach)?|nicht vor(?: dem| der)?|nie vor|erst ab|nicht (?:im|am)? ?fruher als|keinesfalls vor(?: dem| der)?',
  earliest: 'fruhestens|oder spater',
  latest: 'spatestens|oder fruher',
  nextSpan: '(?:den|die|der) (?:nachsten|kommenden|folgenden)|nachste[rn]?|kommende[rn]?',
  few: '(?:ein paar|einige[nr]?|wenige[nr]?|mehrere[nr]?|den nachsten paar)(?: paar)?',
  fromNow: 'ab (?:jetzt|heute)|von (?:jetzt|heute) an',
  inThe: 'in den(?: ersten)?|im',
  following: 'nach(?: dem| der| den)?',
  ago: 'zuvor|vorher|her|spater|danach|alt',
  soon: '(?:sehr |schon |ganz )?bald(?!\\p{L}| danach| darauf| nach)|in kurze|demnachst|in absehbarer zeit|jeden (?:tag|moment)|jederzeit|in (?:einigen|wenigen|ein paar) (?:tagen|wochen|monaten)|in naher zukunft|kurzfristig|zeitnah|uber kurz oder lang|in den nachsten (?:tagen|wochen|monaten)|in tagen,? nicht (?:in )?wochen|in wochen,? nicht (?:in )?monaten|alsbald|schnellstmoglich',
  when: 'sobald|nachdem|wenn erst|sowie(?= (?:der|die|das|wir|ich|es))|erst wenn|solange bis',
  during: 'wahrend(?: der| des)?|rechtzeitig (?:zum|zur|zu)|punktlich (?:zum|zur|zu)',
  leaning: 'dann|wir|ich',
};
