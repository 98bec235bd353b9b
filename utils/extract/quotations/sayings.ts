import { onDemand } from '../../onDemand.ts';

/** How regular verbs bend beside speech, by the ending that is written after a hyphen: "declar-ar" is "declaró" too. */
const endings: Record<string, string> = {
  // Spanish and Portuguese: present, past, imperfect, participles, the plurals
  ar: 'a ó ou aba ava ado ando an aron aram aban',
  ir: 'e ió iu ía ia ido iendo indo en ieron iram ían',
  er: 'e ió eu ía ia ido iendo endo en ieron eram ían',
  // Italian
  are: 'a ò ava ato ando ano arono avano',
  ire: 'isce ì iva ito endo iscono',
  // French: present, imperfect, participles, simple past
  é: 'e é ait ant a ent aient',
  i: 'it issait i issant issent',
  // German and Dutch
  en: 't te ten',
  // Swedish, Norwegian, Danish
  a: 'ar ade at',
  e: 'er te t ede et',
  // Polish
  ać: 'a ał ała ali',
  ić: 'i ił iła ili',
};

/** How the same verbs bend where speech is only imagined: "declararía". */
const conditionals: Record<string, string> = {
  ar: 'aría aria',
  er: 'ería eria',
  ir: 'iría iria',
  are: 'erebbe',
  ere: 'erebbe',
  ire: 'irebbe',
  é: 'erait',
  i: 'irait',
};

/**
 * How speech is announced, by language: finite forms as they stand beside quotations, in lower case; those of regular
 * verbs by their ending. One set for all languages, since a form of another language hardly ever stands where a verb of
 * saying would.
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
    put puts summed speculated lectured railed blasted fumed gushed implored inquired scoffed sneered snapped bragged assured assures grinned grins recalls shrugged shrugs grumbled grumbles sighed sighs`,
  de: `gesagt gemeint geschrieben schrieb schreibt schreiben sag-en mein-en erklär-en beton-en füg-en ergänz-en erzähl-en
    berichtet berichtete berichteten frag-en antwortet antwortete geantwortet forder-en gefordert warn-en gewarnt kritisier-en
    kommentier-en behauptet behauptete versicher-en bestätig-en verkündet verkündete erläuter-en teil-en mahn-en rief rufen
    ruft lob-en gelobt urteil-en sagen resümier-en zitier-en argumentier-en entgegn-en entgegnete twitter-en gibt gab räumt
    räumte monier-en beklag-en bedauer-en prophezei-en schilder-en unterstreicht unterstrich spricht begründet begründete
    wunder-en freut freute ärger-en schimpf-en witzel-en scherz-en appellier-en verspricht versprach hieß
    konstatier-en bilanzier-en befand erinner-en plädier-en schwärm-en wetter-en gestand gesteht bekräftig-en
    prognostizier-en klag-en seufz-en stöhn-en spott-en frohlock-en moser-en jubel-en flüster-en empfahl empfiehlt widersprach widerspricht erwidert erwiderte`,
  fr: `dit disait disent déclar-é affirm-é expliqu-é ajout-é estim-é soulign-é précis-é indiqu-é assur-é racont-é confi-é
    écrit écrivait répond répondu répondait demand-é rappel-é rappelle insist-é poursuit poursuivi poursuivait conclut conclu
    not-é prévient prévenu lanc-é lançait jug-é jugeait regrett-é annonc-é annonçait reconnaît reconnu observ-é comment-é
    dénonc-é dénonçait martel-é martèle plaid-é résum-é tweet-é soutient soutenu avert-i réag-i renchérit abond-é
    détaill-é témoign-é relat-é argument-é constat-é analys-é pest-é gliss-é ironis-é exclam-é inquiète
    salu-é félicit-é rapport-é reproch-é certifi-é confirm-é justifi-é nuanc-é nuançait interrog-é s’étonn-é étonn-é admet
    admis insinu-é promet promis rétorqu-é répliqu-é répét-é répète souffl-é murmur-é cri-é tranch-é rectifi-é signal-é soupir-é sour-i
    plaisant-é développ-é complèt-é complète défend défendu considère considéré espère espéré lâch-é enchaîn-é relativis-é
    exclamée étonnée interrogée inquiétée réjoui réjouie félicitée indigné indignée agacé agacée agace souvient emporté emportée emporte`,
  es: `dijo dice dicen decía decían dicho dijeron declar-ar afirm-ar explic-ar añad-ir señal-ar asegur-ar indic-ar
    cont-ar cuenta coment-ar escribió escribe escribía escrito respond-er pregunt-ar manifest-ar manifiesta sostuvo sostiene
    sostenido subray-ar agreg-ar apunt-ar adviert-ir advirtió advertido destac-ar insist-ir reconoció reconoce reconocido
    conclu-ir concluyó concluye record-ar recuerda expres-ar precis-ar opin-ar lament-ar anunci-ar tuite-ar detall-ar matiz-ar
    critic-ar exclam-ar resum-ir relat-ar recalc-ar remarc-ar reiter-ar replic-ar contest-ar confes-ar confiesa admit-ir
    argument-ar celebr-ar denunci-ar lanz-ar prometió promete repite repitió sentenci-ar zanj-ar narr-ar describió reclam-ar pidió pide pedido
    propuso propone agradeció agradece rememor-ar espet-ar ironiz-ar bromeó bromea revel-ar pronostic-ar justific-ar
    consider-ar coincidió coincide confirm-ar sugirió sugiere aclar-ar puntualiz-ar prosiguió prosigue rechaz-ar
    defend-er defiende aconsej-ar conjetur-ar vaticin-ar inform-ar enfatiz-ar refirió refiere planteó plantea`,
  it: `disse dice dicono detto diceva dichiar-are afferm-are spieg-are aggiunge aggiunse aggiunto aggiungeva sostiene sostenuto
    raccont-are scrive scrisse scritto risponde rispose risposto chiede chiesto sottoline-are ricord-are
    conclude concluso comment-are osserv-are precis-are assicur-are avverte avvertito ammette ammesso prosegue proseguito
    annunci-are replic-are ribad-ire rifer-ire attacc-are evidenzi-are conferm-are rivel-are confess-are lament-are denunci-are twitt-are
    specific-are auspic-are insist-ere insiste continu-are esclam-are giudic-are rivendic-are argoment-are illustr-are
    ironizz-are sintetizz-are accus-are promette promesso chiar-ire chiarito analizz-are rimarca rimarcato svel-are tuon-are`,
  pt: `pede pediu pedem apelou defende disse diz dizem dizia dito disseram declar-ar afirm-ar explic-ar acrescent-ar cont-ar coment-ar escreveu escreve
    respond-er pergunt-ar destac-ar ressalt-ar lembr-ar garant-ir fris-ar sublinh-ar conclui concluiu avali-ar critic-ar
    alert-ar complet-ar sustent-ar admit-ir refere referiu consider-ar salient-ar apont-ar anunci-ar defend-er relat-ar
    reforç-ar citou assegur-ar observ-ar revel-ar argument-ar desabaf-ar brincou lament-ar assinal-ar
    pontu-ar ponder-ar confirm-ar question-ar record-ar adiant-ar notou indic-ar reiter-ar prossegu-ir prosseguiu atir-ar dispar-ar`,
  nl: `zei zegt zeiden zeggen gezegd vertelde vertelt vertellen verteld schreef schrijft geschreven verklaarde verklaart legt
    legde voegt voegde vraagt vroeg antwoordt antwoordde benadrukt benadrukte stelt stelde meldt meldde vindt vond waarschuwt
    waarschuwde reageert reageerde aldus erkent erkende herhaalt concludeert concludeerde besluit twitterde laat liet klinkt
    klonk geeft gaf merkt merkte vervolgt vervolgde denkt dacht hoopt benadrukken lacht grapt bekent bekende oordeelt
    verzekert verzekerde betoogt betoogde verzucht`,
  sv: `sa säger sade sagt berätt-a skriver skrev förklar-a menar menade fråg-a svar-a svarar tillägger tillade hävd-a
    påpek-a konstater-a beton-a uppger uppgav varn-a kommenter-a tycker tyckte anser ansåg fortsätter fortsatte utbrister
    utbrast understryker underströk medger medgav poängter-a sammanfatt-a lovar lovade tror trodde`,
  no: `sier sa sagde siger sagt fortell-e fortalte fortæller fortalte forklarer forklarte forklarede skriver skrev skrevet svarer
    svarte svarede spør spurte spørger spurgte mener mente legger tilføyer tilføjer tilføjede understreker understreket
    understreger utdyper hevder hevdet påpeker påpeger opplyser oplyser innrømmer innrømmet kommenterer konstaterer slår
    fastslår fortsetter fortsætter uttaler udtaler udtalte bekrefter bekræfter lyder forteller spøker roser tror udbryder utbryter`,
  pl: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdz-ić stwierdza dod-ać dodaje wyjaśn-ić wyjaśnia
    napis-ać pisze odpowiedział odpowiedziała odpowiada zapyt-ać pyta podkreśl-ić podkreśla zaznaczył zaznaczyła
    zaznacza ocen-ić ocenia oświadczył oświadczyła tłumaczy tłumaczył tłumaczyła zauważył zauważyła zauważa przyzn-ać
    przyznaje opowiada apelował apelowała ostrzegł ostrzegła ostrzega komentuje skomentował skomentowała przekon-ać przekonuje
    poinformował poinformowała informuje relacjonuje relacjonował podsumował podsumowała podsumowuje wskazał
    wskazała wskazuje wspomina wspominał wspominała przekazał przekazała przypomniał przypomniała przypomina zapowiedział
    zapowiedziała zapowiada wylicza wyliczał wyliczała śmieje śmiał śmiała wzdycha narzeka zapewnił zapewniła zapewnia żartuje kwituje skwitował uważa krzyknął krzyknęła`,
  ru: `сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет отметил отметила отмечает
    подчеркнул подчеркнула подчеркивает подчёркивает добавил добавила добавляет рассказал рассказала рассказывает пояснил
    пояснила поясняет объяснил объяснила объясняет написал написала пишет считает уверен уверена ответил ответила отвечает
    спросил спросила сообщил сообщила сообщает признался призналась признает напомнил напомнила напоминает предупредил
    предупредила уточнил уточнила уточняет прокомментировал прокомментировала указал указала указывает полагает утверждает
    утверждал утверждала заверил заверила вспоминает вспомнил вспомнила заметил заметила приводит цитирует продолжил
    продолжила резюмировал резюмировала возразил возразила`,
  uk: `сказав сказала каже казав заявив заявила заявляє зазначив зазначила зазначає наголосив наголосила додав додала додає
    розповів розповіла розповідає пояснив пояснила пояснює написав написала пише вважає відповів відповіла підкреслив
    підкреслила повідомив повідомила повідомляє говорить говорив говорила стверджує стверджував стверджувала нагадав нагадала
    уточнив уточнила переконаний переконана запитав запитала наголошує підкреслює написав`,
  cs: `řekl řekla řekli říká uvedl uvedla uvádí dodal dodala dodává prohlásil prohlásila vysvětlil vysvětlila vysvětluje
    tvrdí tvrdil tvrdila napsal napsala píše sdělil sdělila popsal popsala popisuje míní poznamenal poznamenala upozornil
    upozornila upozorňuje zdůraznil zdůraznila konstatoval konstatovala komentoval komentovala odpověděl odpověděla doplnil
    doplnila přiznal přiznala připomněl připomněla podotkl podotkla myslí`,
  sk: `povedal povedala povedali hovorí uviedol uviedla dodáva vysvetlil vysvetlila vyhlásil vyhlásila napísal napísala
    odpovedal odpovedala pripomenul pripomenula upozornil zdôraznil zdôraznila skonštatoval skonštatovala`,
  fi: `sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti lisäsi selittää selitti vastasi kysyy kysyi arvioi
    muistuttaa muistutti korostaa korosti kommentoi huomauttaa huomautti pohtii jatkoi naurahtaa kuvailee muistelee`,
  hu: `mondta mondja elmondta közölte írta hangsúlyozta nyilatkozta kijelentette kérdezte válaszolta felelte magyarázta
    hozzátette fogalmazott vélekedett ismertette leszögezte`,
  ro: `declarat spus zis afirmat explicat adăugat precizat scris transmis subliniat menționat povestit susținut anunțat
    răspuns întrebat spune susține declară afirmă scrie explică adaugă`,
  tr: `dedi diyor söyledi söylüyor konuştu belirtti açıkladı vurguladı ekledi yazdı sordu yanıtladı anlattı kaydetti savundu diyen`,
  is: `segir sagði skrifar skrifaði bætti spyr svaraði útskýrir`,
  el: `είπε λέει δήλωσε δηλώνει ανέφερε αναφέρει τόνισε τονίζει υπογράμμισε σημείωσε πρόσθεσε έγραψε γράφει εξήγησε εξηγεί
    απάντησε ρώτησε`,
};

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const verbs = onDemand(() => Object.values(forms).flatMap(wordsOf));
const saying = onDemand(() => new Set(verbs().flatMap((verb) => (verb.includes('-') ? bend(verb, endings) : [verb]))));
const imagined = onDemand(() => new Set(verbs().flatMap((verb) => bend(verb, conditionals))));

/** The forms of a regular verb, by its ending: "declar-ar". */
function bend(verb: string, by: Record<string, string>): string[] {
  const [stem = '', ending = ''] = verb.split('-');
  return (by[ending]?.split(' ') ?? []).map((end) => stem + end);
}

/** Whether a word announces speech. */
export const isSaying = (word: string): boolean => saying().has(word);
/** Whether a word says that speech is only imagined by its very form: "declararía". */
export const isImagined = (word: string): boolean => imagined().has(word);
