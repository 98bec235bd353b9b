/** How a language counts. */
export interface NumberWords {
  /** Whether `1,5` is one and a half and `1.500` fifteen hundred. */
  commaIsDecimal: boolean;
  numbers: Record<string, number>;
  /** What joins number words: `twenty-five`, `hundred and two`. */
  joint: string;
  /** What is said for the mark before decimals: `one point five`. */
  point: string;
  /** What numbers written as one word are made of, besides numbers and what multiplies: `ein|tausend`. */
  glued: string;
  /** Words and abbreviations that multiply: `million`, `dozen`. */
  scales: Record<string, number>;
  /** "a" before a scale: `a million`. */
  one: string;
  half: string;
  /** `5 and a half`. */
  andHalf: string;
  couple: string;
  /** Between the two ends of a range, and before the first of them. */
  to: string;
  between: string;
  and: string;
}

/** How it names days, months and stretches of time. */
export interface CalendarWords {
  months: readonly string[];
  weekdays: readonly string[];
  seasons: { spring: string; summer: string; autumn: string; winter: string };
  periods: {
    hour: string;
    day: string;
    weekend: string;
    week: string;
    fortnight: string;
    month: string;
    quarter: string;
    half: string;
    year: string;
    decade: string;
  };
  ordinals: readonly [string, string, string, string];
  halfYear: string;
  /** A day of the month that only its number names: `the 9th`, `am 9.`, `le 9`; the number is a group. Sticky. */
  numberedDay: RegExp;
  today: string;
  tomorrow: string;
  dayAfterTomorrow: string;
  /** Behind a weekday: the one a week, or two weeks, after it. `Thursday week`. */
  weekLater: string;
  weeksLater: string;
  /** The same day a year later. */
  yearOn: string;
  /** A time of day between a preposition and its day, with what joins them: `5 pm on`; dropped. */
  hour: string;
  /** Before a month that is called one: `le mois de juin`. */
  theMonthOf: string;
  /** Before the number of a week of the year; from 10 where the word also counts others. */
  calendarWeek: string;
  /** Behind "first" or "second", a half of a month: `quinzaine`. */
  halfMonth: string;
  /** Before a number and "next": `au cours des cinq prochaines années`. */
  overThe: string;
  /** Before the number of a business's year, which is read as the calendar's. */
  fiscalYear: string;
  /** One word for this year. */
  thisYear: string;
  /** Terms that are no calendar's: `next season`. */
  terms: string;
  feasts: { christmas: string; secondChristmas: string; newYear: string; newYearsEve: string };
  /** Feasts whose day moves, and other known events. */
  movable: string;
  article: string;
  of: string;
  next: string;
  this: string;
  last: string;
  /** The same after the noun: `l'an prochain`. */
  nextAfter: string;
  thisAfter: string;
  lastAfter: string;
  parts: { early: string; mid: string; late: string; end: string };
  /** One word for a part of the running period: `Jahresende`. */
  endOfYear: string;
  /** Parts of a period written behind it in one word: `Monatsende`, as beginning, middle, end. */
  periodPart: string;
}

/** How it opens a time: in, by, not before, after. */
export interface OpeningWords {
  within: string;
  /** In, where a span follows. */
  in: string;
  /** In, on, at, around, for, where a stretch follows. */
  at: string;
  by: string;
  before: string;
  /** Before a stretch that a clause says is over: `before the year is out`; its verb may come first. */
  beforeThat: string;
  /** What such a clause says of the stretch. */
  isOver: string;
  /** The same with its verb before the stretch: `antes de que acabe el año`. */
  beforeOver: string;
  from: string;
  after: string;
  notBefore: string;
  /** After a stretch: `at the earliest`, `at the latest`. */
  earliest: string;
  latest: string;
  /** `the next`, `the coming`, before a span. */
  nextSpan: string;
  few: string;
  fromNow: string;
  /** Opens a length of time that an event begins: `dans les six mois suivant le vote`. */
  inThe: string;
  /** Between the length and the event. */
  following: string;
  ago: string;
  soon: string;
  /** Conjunctions after which a clause says the event. */
  when: string;
  during: string;
  /** Clauses and words that lean on another sentence: `until then`. */
  leaning: string;
}

/** How it says that something will happen, has happened, will not, or might. */
export interface VerbWords {
  /** Joins two clauses. */
  conjunction: string;
  /** Begins a clause that is told by the one before: `that`. */
  that: string;
  /** Words that are a subject by themselves. */
  subject: string;
  /** Said, of what is past, of a time that was set for something ahead: `has set the hearing for`. */
  scheduled: string;
  /** Said of a time that takes another's place: `postponed`. */
  moved: string;
  not: string;
  nobody: string;
  /** Denies the clause behind it: "I don't think that". */
  doubting: string;
  but: string;
  if: string;
  /** Verbs behind which "if" is "whether". */
  knowing: string;
  past: string;
  /** Of these, and of verbs in the perfect, what only says who speaks: `the bank said`. */
  reporting: string;
  /** Verbs of how things stand, in the present: `today it holds 14`. */
  stateVerb: string;
  /** The same of being and having, where it stands right beside its time. */
  stateOfBeing: string;
  /** Behind "is": something ahead after all. `today is planned`. */
  planned: string;
  future: string;
  refusal: string;
  yes: string;
  no: string;
}

/** How it measures and counts, and what its numbers only name. */
export interface AmountWords {
  /** Behind a number: the name of a street. */
  streetAfter: string;
  percent: string;
  basisPoints: string;
  currencies: Record<string, string>;
  units: Record<string, string>;
  persons: string;
  per: string;
  daily: Record<string, string>;
  more: string;
  less: string;
  /** Behind the amount: `or more`, `tops`. */
  moreAfter: string;
  lessAfter: string;
  times: Record<string, number>;
  /** Parts of a whole, in percent. */
  shares: Record<string, number>;
  factor: string;
  /** Before the number of a share: `one in`. */
  oneIn: string;
  timesAs: string;
  magnitude: string;
  /** Before a temperature: below zero. */
  minus: string;
  /** Words after which a number names something: `page`, `version`. */
  naming: string;
  /** The same where nothing is counted behind it: `level 4`, but not `we plan 50 homes`. */
  namingAlone: string;
  ageAfter: string;
  ageBefore: string;
  placing: string;
  clock: string;
  /** Words that end the search for a counted noun. */
  stops: string;
  /** Words that describe a noun and come before it. */
  adjectives: string;
  /** Before the noun in "15 of these cafes". */
  these: string;
}

/**
 * How one language says numbers, times and amounts. Everything is the source of a regular expression over folded text
 * (lower case, no accents, straight apostrophes); an empty string matches nothing.
 */
export interface Words extends NumberWords, CalendarWords, OpeningWords, VerbWords, AmountWords {
  language: 'en' | 'de' | 'fr' | 'es' | 'it';
}
