import { isImagined } from './sayings.ts';

const set = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
/** Verbs that govern words quoted inside a sentence: "called it “a disgrace”". Too weak to attribute elsewhere. */
const judging = set(
  `called calls calling described describes describing labeled labelled dubbed blasted blasts slammed criticized criticised
  denounced dismissed dismisses praised hailed accused accuses accusing referred refers characterized characterised vowed mocked
  ridiculed decried derided touted cited cites condemned condemns attacked likened branded termed pronounced deemed captioned
  expressed thanked apologized apologised spoke speaks speaking talked talks talking believed believes thinks thought feels felt
  acusó acusa acusaron parla parlato parlava fala falou falam würdigte würdigt beschrieb beschreibt nannte nennt bezeichnete bezeichnet sprach spricht kündigte kündigt qualifié qualifie parle parlé appelé calificó califica llamó tildó habló
  definito definisce definì chiamato chamou classificou noemde noemt kallade kallar nazwał nazwała określił określiła
  kalder kaldte kaller kalte betegner beskriver označil označila označuje nazval nazvala nazývá назвал назвала называет назвав
  nevezte nevezi kutsui kutsuu`,
);

/** Small verbs between a speaker and the verb of saying, and adverbs that end like none. */
const auxiliaries = set(
  `has have had did does do is was were are be been being a ont avait hat haben habe hatte ha han hanno aveva había tem tinha
  heeft had hebben har hade s’est s'est est`,
);
const adverbs = set(
  `also later then once again even still just now already often never ever always first soon instead recently simply
  auch dann noch so später zudem weiter außerdem dazu etwa beispielsweise derweil jedoch indes hingegen nun gestern heute wiederum weiter sich
  aussi ensuite encore notamment también luego además anche poi inoltre
  também depois ainda ook later nog daarna också sedan ju też potem także today yesterday both himself herself went on has`,
);

/** Prepositions that name whose words or view they are: "according to". The name follows. */
const accordings = set(
  'laut zufolge selon según secondo segundo volgens enligt według zdaniem podle szerint ifølge ifølgje',
);

/** Words for what was said, in "Rossi’s response", "a new comment from Rossi", "das Schreiben von Rossi". */
const speech = set(
  `response responses answer answers reply replies comment comments statement statements letter letters email e-mail emails
  message messages post posts tweet tweets words remarks note speech explanation announcement question testimony update
  antwort antworten stellungnahme kommentar kommentare erklärung schreiben brief nachricht worte aussage aussagen mitteilung rede
  réponse réponses déclaration déclarations commentaire commentaires lettre courriel message propos mots discours
  respuesta respuestas declaración declaraciones comentario comentarios carta correo mensaje palabras discurso
  risposta risposte dichiarazione dichiarazioni commento commenti lettera messaggio parole resposta respostas declaração
  comentário comentários mensagem palavras antwoord antwoorden reactie reacties verklaring bericht brief woorden
  svar kommentar uttalande brev meddelande ord odpowiedź odpowiedzi komentarz komentarze oświadczenie list wiadomość słowa`,
);

/** Forms that are nouns as well: they count only right behind their subject. */
const nouns = set(
  `states notes claims reports tweets posts comments answers calls promises offers puts demands replies stresses cites
  warns cautions talks feels counters charges sa relate observe juge lance souffle demande critique analyse continua denuncia
    critica nota conta cuenta celebra reclama replica tweet post comment answer call promise offer put demand reply note claim report`,
);

/** Whether a verb of saying may be a noun. */
export const isNounToo = (word: string): boolean => nouns.has(word);
/** Whether a word governs words quoted inside its sentence. */
export const isJudging = (word: string): boolean => judging.has(word);
/** Whether a word may stand between a speaker and the verb. */
export const isBetween = (word: string): boolean =>
  auxiliaries.has(word) || adverbs.has(word) || (word.length > 4 && /^\p{Ll}+(?:ly|ment|mente)$/u.test(word));
/** Whether a word is a form of "be", which turns "told" and "called" round. */
export const isPassive = (word: string): boolean =>
  /^(?:is|was|were|are|be|been|being|wurde|wird|était|fue|è|foi|werd|blev|został|została)$/.test(word);
const denying = set(
  `never didn’t didn't doesn’t doesn't don’t don't not cannot can’t can't nicht nie jamais nunca pas non não niet nooit inte ikke
  aldrig aldri nigdy`,
);
const supposing = set(
  `would could might should may würde könnte hätte dirait pourrait diría podría direbbe potrebbe diria poderia zou skulle mógłby
  mogłaby`,
);

/** Whether a word says that speech is only imagined. */
export const isSupposed = (word: string): boolean => supposing.has(word) || isImagined(word);
/** Whether a word says that speech is only imagined or denied. */
export const isUnreal = (word: string): boolean => denying.has(word) || isSupposed(word);
/** Whether a preposition names whose view follows, alone (`laut`, `selon`). */
export const isAccording = (word: string): boolean => accordings.has(word);
/** Whether a word stands for something said or written. */
export const isSpeech = (word: string): boolean => speech.has(word);

const he = set('he er il él lui ele hij han он він hann');
const she = set('she elle ella lei ela zij ze hon hun hún ona она вона ea');
const plural = set(
  'they we i you it sie ils elles ellos ellas nosotros essi noi eles elas nós wij jullie vi oni ich wir es je nous yo io eu ik jag ja',
);

/**
 * Whom a pronoun stands for: a man, a woman, or somebody who cannot be told (several, a thing, the writer).
 * @param verb the verb beside it, where there is one: German "sie" is one woman beside "sagte", several beside "sagten"
 */
export function pronounOf(word: string, verb = ''): 'm' | 'f' | 'other' | undefined {
  const lower = word.toLowerCase();
  if (he.has(lower)) return 'm';
  if (she.has(lower) || (word === 'sie' && /[^e]te?$|^(?:rief|schrieb|gab)$/.test(verb))) return 'f';
  return plural.has(lower) ? 'other' : undefined;
}

const prepositions = set(
  `of for from with to by in at against about on over under between among than like into after before behind beside toward towards
  von vom für mit bei beim gegen über aus nach vor zu zum zur an am auf im in ins um durch während seit unter neben des der
  de du des d’ d' pour avec par chez contre sur à au aux dans lors devant depuis après avant vers sous del al para por con
  contra sobre en hacia ante tras desde hasta durante
  di del della dello dell’ dell' degli delle da dal con contro su per tra fra a ad al alla nel nella dopo durante do da dos das com em no na ao à após
  van voor met door tegen aan bij naar op tijdens av för med mot om till til hos på vid ved fra under efter z ze od dla przez o do na
  w we po przed с со в во на к для от из при после перед о об за по з у до від про`,
);

/** Whether a small word before a name makes it part of something else: "a spokesman for Clinton". */
export const isPreposition = (word: string): boolean => prepositions.has(word.toLowerCase());
