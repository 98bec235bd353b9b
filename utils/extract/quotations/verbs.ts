/**
 * How speech is announced, by language: finite forms as they stand beside quotations, in lower case. One set for all
 * languages, since a form of another language hardly ever stands where a verb of saying would.
 */
const forms: Record<string, string> = {
  en: `said says say saying told tells tell telling asked asks ask asking added adds adding wrote writes write writing
    tweeted tweets tweeting posted explained explains explaining continued continues continuing noted notes noting
    argued argues arguing replied replies replying responded responds responding answered answers answering stated states
    stating declared declares declaring announced announces insisted insists insisting claimed claims claiming
    admitted admits acknowledged acknowledges conceded concedes recalled recalls recalling remarked remarks observed
    observes commented comments concluded concludes suggested suggests warned warns warning urged urges urging promised
    promises vowed vows pledged predicted predicts complained complains joked jokes joking quipped quips exclaimed shouted
    shouting yelled yells cried whispered demanded demands repeated repeats reiterated emphasized emphasised stressed
    stresses asserted asserts affirmed maintained contended contends countered counters retorted agreed agrees testified
    recounted recounts confessed boasted lamented laments mused muses opined reasoned reflected remembered remembers
    thundered declares intoned deadpanned chided scolded interjected offered offers pleaded begged wondered wonders
    confirmed confirms denied revealed reveals reported hinted cautioned cautions advised proclaimed charged protested
    put puts summed speculated lectured railed blasted fumed gushed implored inquired scoffed sneered snapped bragged`,
  de: `sagt sagte sagten gesagt erklärt erklärte erklären meint meinte betont betonte schreibt schrieb geschrieben fügt fügte
    ergänzt ergänzte erzählt erzählte berichtet berichtete fragt fragte antwortet antwortete fordert forderte warnt warnte
    kritisiert kritisierte kommentiert kommentierte behauptet behauptete versichert versicherte bestätigt bestätigte
    verkündet verkündete erläutert erläuterte teilt teilte mahnt mahnte ruft rief lobt lobte urteilt urteilte sagen
    resümiert resümierte zitiert zitierte argumentiert argumentierte entgegnet entgegnete twitterte twittert gibt gab räumt räumte`,
  fr: `dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait
    estime estimé estimait souligne souligné précise précisé indique indiqué assure assuré raconte raconté confie confié
    écrit écrivait répond répondu demande demandé rappelle rappelé insiste insisté poursuit poursuivi conclut conclu note
    noté prévient prévenu lance lancé juge jugé regrette regretté annoncé annonce reconnaît reconnu observe observé
    commente commenté dénonce dénoncé martèle martelé plaide plaidé résume résumé tweeté soutient soutenu avertit averti`,
  es: `dijo dice decía dicho declaró declara declarado afirmó afirma afirmado explicó explica explicado añadió añade
    señaló señala señalado aseguró asegura asegurado indicó indica contó cuenta comentó comenta escribió escribe
    respondió responde preguntó pregunta manifestó manifiesta sostuvo sostiene subrayó subraya agregó agrega apuntó apunta
    advirtió advierte destacó destaca insistió insiste reconoció reconoce concluyó concluye recordó recuerda expresó
    expresa precisó precisa opinó opina lamentó lamenta anunció anuncia tuiteó detalló detalla matizó criticó exclamó`,
  it: `disse dice detto diceva dichiara dichiarò dichiarato afferma affermò affermato spiega spiegò spiegato aggiunge
    aggiunse aggiunto sostiene sostenuto racconta raccontato scrive scrisse scritto risponde rispose risposto chiede chiesto
    sottolinea sottolineato ricorda ricordato conclude concluso commenta commentato osserva osservato precisa precisato
    assicura assicurato avverte avvertito ammette ammesso prosegue annuncia annunciato replica replicato ribadisce`,
  pt: `disse diz dizia dito declarou declara afirmou afirma explicou explica acrescentou acrescenta contou conta comentou
    comenta escreveu escreve respondeu responde perguntou pergunta destacou destaca ressaltou ressalta lembrou lembra
    garantiu garante frisou sublinhou concluiu conclui avaliou avalia criticou alertou alerta completou completa
    sustentou admitiu admite referiu refere considerou considera salientou apontou anunciou defendeu defende`,
  nl: `zei zegt zeiden gezegd vertelde vertelt verteld schreef schrijft verklaarde verklaart legt legde voegt voegde vraagt
    vroeg antwoordt antwoordde benadrukt benadrukte stelt stelde meldt meldde vindt vond waarschuwt waarschuwde
    reageert reageerde aldus erkent erkende herhaalt concludeert concludeerde besluit twitterde laat liet`,
  sv: `sa säger sade sagt berättar berättade skriver skrev förklarar förklarade menar menade frågar frågade svarar svarade
    tillägger tillade hävdar hävdade påpekar påpekade konstaterar konstaterade betonar betonade uppger uppgav
    varnar varnade kommenterar kommenterade tycker tyckte anser ansåg fortsätter fortsatte sier sa sagde siger skriver fortæller forklarer`,
  pl: `powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła stwierdza dodał dodała dodaje wyjaśnił wyjaśniła
    wyjaśnia napisał napisała pisze odpowiedział odpowiedziała odpowiada zapytał zapytała pyta podkreślił podkreśliła
    podkreśla zaznaczył zaznaczyła zaznacza ocenił oceniła ocenia oświadczył oświadczyła tłumaczy tłumaczył tłumaczyła
    zauważył zauważyła zauważa przyznał przyznała przyznaje opowiada apelował apelowała ostrzegł ostrzegła komentuje skomentował skomentowała`,
};

const set = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const saying = set(Object.values(forms).join(' '));

/** Verbs that govern words quoted inside a sentence: "called it “a disgrace”". Too weak to attribute elsewhere. */
const judging = set(
  `called calls calling described describes describing labeled labelled dubbed blasted blasts slammed criticized criticised
  denounced dismissed dismisses praised hailed accused accuses referred refers characterized characterised vowed mocked
  ridiculed decried derided touted cited cites condemned condemns attacked likened branded termed pronounced deemed
  expressed thanked apologized apologised spoke speaks speaking talked talks talking believed believes thinks thought feels felt
  nannte nennt bezeichnete bezeichnet sprach spricht qualifié qualifie parle parlé appelé calificó califica llamó tildó habló
  definito definisce definì chiamato chamou classificou noemde noemt kallade kallar nazwał nazwała określił określiła`,
);

/** Small verbs between a speaker and the verb of saying, and adverbs that end like none. */
const auxiliaries = set(
  `has have had did does do is was were are be been being a ont avait hat haben habe hatte ha han hanno aveva había tem tinha
  heeft had hebben har hade s’est s'est est`,
);
const adverbs = set(
  `also later then once again even still just now already often never ever always first soon instead recently simply
  auch dann noch so später zudem weiter außerdem dazu aussi ensuite encore notamment también luego además anche poi inoltre
  também depois ainda ook later nog daarna också sedan ju też potem także today yesterday both himself herself went on has`,
);

/** Prepositions that name whose words or view they are: "according to". The name follows. */
const accordings = set('laut zufolge selon según secondo segundo volgens enligt według zdaniem');

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
  warns cautions talks feels counters charges tweet post comment answer call promise offer put demand reply note claim report`,
);

/** Whether a verb of saying may be a noun. */
export const isNounToo = (word: string): boolean => nouns.has(word);
/** Whether a word announces speech. */
export const isSaying = (word: string): boolean => saying.has(word);
/** Whether a word governs words quoted inside its sentence. */
export const isJudging = (word: string): boolean => judging.has(word);
/** Whether a word may stand between a speaker and the verb. */
export const isBetween = (word: string): boolean =>
  auxiliaries.has(word) || adverbs.has(word) || (word.length > 4 && /^\p{Ll}+(?:ly|ment|mente)$/u.test(word));
/** Whether a word is a form of "be", which turns "told" and "called" round. */
export const isPassive = (word: string): boolean =>
  /^(?:is|was|were|are|be|been|being|wurde|wird|était|fue|è|foi|werd|blev|został|została)$/.test(word);
/** Whether a word says that speech is only imagined or denied. */
export const isUnreal = (word: string): boolean =>
  /^(?:would|could|might|should|may|never|didn’t|didn't|doesn’t|doesn't|don’t|don't|not|cannot|can’t|can't|würde|könnte|hätte|nicht|nie|dirait|pourrait|jamais|diría|podría|nunca|direbbe|potrebbe|mai|diria|poderia|zou|niet|nooit|skulle|inte|aldrig|nie|mógłby|mogłaby)$/.test(
    word,
  );
/** Whether a preposition names whose view follows, alone (`laut`, `selon`). */
export const isAccording = (word: string): boolean => accordings.has(word);
/** Whether a word stands for something said or written. */
export const isSpeech = (word: string): boolean => speech.has(word);

const he = set('he er il él lui ele hij han');
const she = set('she elle ella lei ela zij ze hon ona');
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
  von vom für mit bei gegen über aus nach vor zu zum zur an am im unter des der
  de du des d’ d' pour avec par chez contre sur à au aux del al para por con contra sobre en hacia
  di del della dello dell’ dell' degli delle da dal con contro su per tra fra a ad do da dos das com em no na
  van voor met door tegen aan bij naar av för med mot om till hos z ze od dla przez o do`,
);

/** Whether a small word before a name makes it part of something else: "a spokesman for Clinton". */
export const isPreposition = (word: string): boolean => prepositions.has(word.toLowerCase());
