import type { VerbWords } from '../words.ts';

/** How English says that something will happen, has happened, will not, or might. */
export const verbs: VerbWords = {
  conjunction: 'and',
  that: 'that',
  subject: 'i|we|you|he|she|it|they|there',
  scheduled: '(?:scheduled|set|fixed|booked|called|announced|summoned|promised|pencilled)\\b',
  moved:
    'slipped|moved|moving|moves?(?= \\p{L}+ \\p{L}+ (?:from|to))|pushing(?: back)?|shifting|delaying|postponing|postponed|delayed|pushed(?: back| out)?|shifted|rescheduled|brought forward|put (?:back|off)|deferred|extended',
  not: "not|never|won't|can't|cannot|isn't|aren't|don't|doesn't|wouldn't|shouldn't|n't|no longer|didn't|hardly|unlikely|nor",
  nobody:
    'nobody|no one|no-one|none|nothing(?= (?:will|is|can|changes?|happens?|moves?|has|shall|would|gets?))|neither|no (?!later|earlier|sooner|(?:more|less|fewer) than|date|doubt|problem|matter|promis|fewer|than|question|but|wonder|idea|need|one)\\p{L}+|zero(?= \\p{L}+ (?:will|is|are))',
  doubting:
    "(?:don't|do not|doesn't|cannot|can't|didn't) (?:think|believe|expect|see|suppose|imagine)|doubt(?:s|ful)?|unlikely",
  but: 'but|although|though|however|yet|instead|rather',
  knowing: 'know|knows|see|asks?|asked|tell|decide|check|say|find out|wonder',
  if: 'if(?! not now)|unless|provided(?: that)?|providing|assuming|subject to|on condition that|as long as|so long as|depending on|contingent (?:on|upon)|conditional (?:on|upon)|in case|(?:\\p{L}+ )?permitting|should (?:the|it|we|they|parliament|everything)|pending|with a bit of luck|god willing',
  past: "(?<=(?:told|said|promised|thought|hoped|claimed|announced|predicted|wrote|believed)(?!\\p{L}).{0,40}(?:ago|last|back|in|originally|earlier|then)(?!\\p{L}).{0,60})would|had (?:planned|hoped|expected|intended|wanted|meant|promised|aimed)|(?:was|were|had been) (?:to|supposed|planned|expected|scheduled|due|meant|going)|was|were|wasn't|weren't|had|hadn't|did|didn't|(?<!(?:(?<!\\p{L})(?:be|been|being|gets?|getting|is|are|to)|'s|'re) )(?:went|came|began|won|beat|lost|gave|got|made|said|told|took|saw|found|left|met|paid|sold|sent|built|bought|brought|thought|kept|held|felt|ran|grew|fell|rose|chose|wrote|spoke|knew|drew|drove|flew|broke|stood|taught|caught|fought|sought|led|shot|sank|swam|sang|rang|wore|tore|bore|swore|froze|ate|woke|hid|dug|hung|spent|lent|dealt|meant|slept|became|overtook|underwent|undertook|withdrew|overcame|forgot|arose|shook|stole|struck|slid|fled|stuck|understood|withstood|laid|bid(?= for)|shut down)|'d been|used to|has been|have been|'ve been|(?<!(?:will|'ll|would|should|must|may|might|could|won't|to) (?:not |never |all )?)(?:has|have|'ve|he's|she's|it's) (?:already |just |now |since |never |not |also |recently )?(?:\\p{L}+ed|gone|come|begun|won|lost|given|got|gotten|made|said|told|taken|seen|found|left|met|paid|sold|sent|built|bought|brought|kept|held|grown|fallen|risen|chosen|written|become|had|done|run|signed|hit|cut|put|set)|(?<!(?:will|'ll|would|should|must|may|might|could|won't) (?:not |never |all |already )?have (?:already )?)(?<!(?:(?<!\\p{L})(?:is|are|am|be|been|gets?|being|getting|becomes?|remains?|the|an?|our|their|its|his|her|my|your|of|all|new|more|most|very|fully|not|yet|also|now|already|currently|still|fully|first|well|and|to|as|for|with|highly|this|that|these|any|each|only|or|by|in|on|will|must)|'s|'re|'m|\\d|-) )(?!need|indeed|hundred|speed|exceed|proceed|succeed|feed|seed|bleed|breed|agreed to|expected|planned|scheduled|slated|targeted|targetted|intended|supposed|aimed|united|limited|unlimited|delayed|dedicated|embed|red\\b|bed\\b|based|shared|provided|assumed|unless)\\p{L}{2,}ed|last (?:week|year|month|night|summer|winter|spring|autumn|fall|season|quarter)|yesterday|\\d+ (?:years|months|weeks|days) ago|years ago|ages ago|back then|ago",
  reporting:
    'said|told|announced|added|wrote|warned|explained|confirmed|stated|(?:has|have) (?:said|announced|confirmed|warned)',
  stateVerb:
    'holds?|stands? at|costs?|employs?|makes?|owns?|serves?|uses?|lies? at|remains?|carr(?:y|ies)|runs? at|amounts?|weighs?|earns?|lives?|takes?|needs?|produces?|covers?',
  stateOfBeing: 'is|are|has|have|(?:it|we|they|there).(?:s|re)|there are|we have|we are',
  planned: 'forecast|expected|due|planned|scheduled|set',
  future:
    "will|'ll|won't|shall|would|should|may|might|can|could|must|cannot|can't|going to|gonna|(?:is|are|am|'s|'re|'m) (?:to|\\p{L}+ing|planned|scheduled|expected|slated|targeted|due|set|aimed|intended|supposed|delayed|postponed|pushed|moved|likely|unlikely|not|now|still|on track|back|coming|ready|over)|plans?|planned|planning|expects?|expected|expecting|hopes?|hoping|aims?|aiming|targets?|targeting|targeted|intends?|intend|scheduled|slated|due|promises?|promise|forecasts?|predicts?|want|wants|(?<!(?:to|would) )(?:we start|we begin|starts?|begins?|opens?|ends?|launch(?:es)?|ships?|arrives?|comes?|lands?|goes|go|follows?|returns?|closes?|expires?|runs? out|takes? effect|kicks? off|deliver|publish|move|see it|see you|don't|doesn't)|let's|look forward",
  refusal:
    "(?:can(?:'t|not)|won't|will not|wouldn't|not going to|refuse to|unable to) (?:say|tell|give|comment|name|confirm)|no idea|(?:don't|do not|nobody|no one) knows?|not (?:saying|telling)",
  yes: "yes|yeah|yep|yup|sure|absolutely|definitely|correct|indeed|of course|certainly|exactly|affirmative|it is|they are|we will|that's right|right",
  no: "no|nope|nah|never|not at all|absolutely not|certainly not|of course not|definitely not|it is not|they are not|it isn't|not really|false|wrong|negative",
};
