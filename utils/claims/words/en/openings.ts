import type { OpeningWords } from '../words.ts';

/** How English opens a time: in, by, not before, after. */
export const openings: OpeningWords = {
  within:
    'within|inside(?: of)?|in (?:less|fewer) than|in under|less than|no (?:later|more) than|not (?:later|more) than|at most within|in at most|at the latest (?:with)?in',
  in: 'in (?:just|a little|slightly|well)? ?(?:over|under)|in|in about|in around|in roughly|in approximately|in some|in another|in exactly|in just(?: over| under)?|in maybe|in perhaps',
  at: 'throughout|all through|well into|in the (?:early|small) hours (?:of|on)|on the (?:morning|evening|afternoon|night) of|in the course of|in|on|at|around|about|for|during|towards?|over|sometime (?:in|on|around)|some time (?:in|during)|somewhere (?:in|around)|as (?:early|soon) as(?: in)?|come|circa|only in|probably in|later in|early in',
  by: "by (?:the )?(?:close of (?:business|play|trading)|end of play|noon|midday|midnight)(?: on)?|this side of|(?:until|till|by) at (?:the )?(?:very )?least|by|between now and|from now (?:un)?till?|from now to|until|till|'til|through|up to|up until|(?:no|not) later than|at (?:the )?latest(?: by| in| on)?|(?:the )?deadline (?:is|of|remains|was set for|for this is)(?: (?:midnight|noon|midday|close of business)(?: on)?)?|due by|with a deadline of|before or (?:on|in)|not beyond|as late as",
  before: 'before|ahead of|prior to',
  beforeThat: 'before|by the time|until',
  isOver: '(?:is|are) (?:out|over|up|through|done)|ends?|has ended|closes|runs out',
  beforeOver: '',
  from: 'from|as of|as from|starting(?: in| on| from)?|beginning(?: in| on)?|effective(?: from)?|with effect from|commencing|since(?= next)',
  after:
    'after|once past|following|(?:past|beyond)(?= (?:the (?:end|summer|winter|spring|autumn)|\\d{4}(?!\\d)|(?:january|february|march|april|june|july|august|september|october|november|december)(?!\\p{L})))',
  notBefore:
    'at best (?:in|by|on)|(?:not|no) (?:before|earlier than|sooner than|until|till)|not (?:in )?(?:any )?(?:time )?before|never before|not prior to|at the earliest(?: in| on| by)?',
  earliest: 'at (?:the )?(?:very )?earliest|earliest|or later|onwards?|on at the earliest',
  latest: 'at (?:the )?(?:very )?latest|latest|or (?:earlier|sooner|before)|no later',
  nextSpan: '(?:the|these) (?:next|coming|following)|coming|next',
  few: '(?:the )?(?:(?:next|coming|following) )?(?:a )?(?:few|several|some)|a matter of|a handful of|a number of|matter of',
  fromNow: 'from (?:now|today|here|then on)|hence|away(?: from)?|out|down the (?:road|line)',
  inThe: 'in the(?= (?:first )?)',
  following: 'following|after',
  ago: 'ago|since|ahead|after that|after this|earlier|before|prior|later|old|back|afterwards',
  soon: 'in the (?:days|weeks|months|years) (?:to come|ahead)|(?:very |pretty |quite |really |rather )?soon(?! enough| as|er| after|after)|shortly(?! after| before| there)|any (?:day|time|moment|minute|week) now|before (?:too )?long|any ?time soon|in (?:a )?(?:few )?(?:weeks|days|months|hours)(?:,)? (?:not|rather than) (?:weeks|months|years)|in (?:the )?(?:near|immediate|not too distant) future|imminent(?:ly)?|momentarily|in no time|in (?:the )?(?:a )?matter of (?:days|weeks|months|hours)|in due course|in short order|in a (?:short|little) while|around the corner|(?:with)?in (?:days|weeks|months)(?! of)',
  when: 'as soon as|once|when(?!ever)|the moment(?! in| of| when)|the (?:day|week|month|minute) that|only when|by the time|immediately (?:after|when)',
  during: 'during|in time for|throughout',
  leaning: 'then|and then|we|i',
};
