/** Words before names, by language: what they say of the one who bears the name. All in lower case, without dots. */

const words = (text: string) => text.split(' ').filter(Boolean);

/** Forms of address that tell a man from a woman. */
const maleTitles = new Set(
  words(
    'mr messrs sir lord herr hr hrn monsieur m signor sig señor sr senhor pan dhr meneer heer king prince father brother',
  ),
);
const femaleTitles = new Set(
  words(
    'mrs ms miss lady dame frau fr fräulein madame mme mademoiselle mlle signora señora sra señorita srta doña senhora pani mevrouw mevr mw fru fröken queen princess sister',
  ),
);

/** Words that stand before a name and are no part of it: forms of address, offices, ranks and trades. */
const titles = words(
  'dr prof professor doctor rev reverend hon pope saint st rabbi imam cardinal archbishop bishop pastor judge justice attorney atty ' +
    'president vice-president sen sens senator del delegate rival rep reps representative congressman congresswoman gov govs governor lieutenant-governor mayor councilman councilwoman councilor councillor ' +
    'minister premier chancellor secretary undersecretary ambassador envoy commissioner speaker leader whip chairman chairwoman chair chairperson chief director deputy officer ' +
    'gen general lt lieutenant col colonel sgt sergeant maj major capt captain cmdr commander adm admiral cpl corporal pvt private det detective supt superintendent sheriff constable inspector agent ' +
    'recorder executive harbourmaster harbormaster headteacher superintendent treasurer barrister solicitor prosecutor striker midfielder defender goalkeeper skipper ' +
    'advocate adv councillor cllr datuk dato tan sri sheikh ayatollah baroness baron viscount count countess earl captain pte sgt sir dame archduke archdeacon canon ' +
    'ceo cfo cto coo cio founder cofounder co-founder owner editor reporter correspondent columnist analyst economist scientist researcher engineer spokesman spokeswoman spokesperson coach manager strategist adviser advisor aide candidate nominee ' +
    'democrat republican conservative liberal independent democrats republicans republicanos ' +
    'king queen prince princess duke lord lady sir dame emperor ' +
    'former ex acting interim late vice prime foreign majority minority press deputy junior ' +
    // German
    'bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident präsident präsidentin minister ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin chef chefin leiter leiterin direktor direktorin professorin abgeordneter abgeordnete vorsitzender vorsitzende vorsitzenden geschäftsführer geschäftsführerin trainer trainerin autor autorin forscher forscherin experte expertin general anwalt anwältin richter richterin landrat landrätin kapitän stürmer stürmerin ' +
    // French
    'commandant commandante architecte ingénieur ingénieure pdg dg avocat avocate procureur procureure juge général ambassadeur ambassadrice secrétaire entraîneur entraîneuse sélectionneur vice-président vice-présidente adjoint adjointe préfet préfète eurodéputé eurodéputée économiste politologue sociologue historien historienne président présidente ministre premier directeur directrice maire député députée sénateur sénatrice professeur professeure docteur maître chercheur chercheuse porte-parole patron patronne ' +
    // Spanish, Portuguese, Italian
    'consejero consejera concejal concejala edil fiscal juez jueza abogado abogada entrenador entrenadora vicepresidente vicepresidenta delegado delegada embajador embajadora canciller gobernador gobernadora mandatario mandataria economista historiador historiadora escritor escritora procurador procuradora juiz juíza treinador treinadora vereador vereadora presidente presidenta ministro ministra director directora diretor diretora alcalde alcaldesa senador senadora diputado diputada deputado deputada portavoz profesor profesora professora doctor doctora doutor doutora jefe jefa prefeito prefeita governador governadora fundador fundadora investigador investigadora secretario secretaria secretário secretária primer ' +
    'comandante amministratore amministratrice ingegnere architetto geologo geologa titolare letrado letrada ingeniero ingeniera arquitecto arquitecta médico médica biólogo bióloga catedrático catedrática ' +
    'procuratore procuratrice allenatore allenatrice viceministro vicepremier assessore assessora consigliere consigliera governatore governatrice questore prefetto presidentessa direttore direttrice sindaco sindaca senatore senatrice deputato deputata professore professoressa dottore dottoressa avvocato onorevole ricercatore ricercatrice portavoce premier segretario segretaria fondatore fondatrice ' +
    // Dutch, Swedish, Polish
    'buurman buurvrouw boer juryvoorzitter gedeputeerde staatssecretaris kamerlid advocaat bondscoach voorzitter burgemeester woordvoerder woordvoerster hoogleraar directeur minister-president onderzoeker onderzoekster wethouder ' +
    'statsråd kollegan utrikesminister finansminister justitieminister förbundskapten åklagare polischef statsminister minister ordförande leder ordfører statssekretær utenriksminister justisminister finansminister borgmester formand direktør advokat ekspert partileder  professor forskare talesperson talesman rektor generaldirektör partiledare vd ' +
    'wiceminister wicepremier szef szefowa trener marszałek prezydent premier minister prezes dyrektor dyrektorka profesor poseł posłanka senator rzecznik rzeczniczka burmistrz doktor badacz badaczka ' +
    // Russian, Ukrainian
    'капитан президент премьер министр глава губернатор мэр депутат сенатор директор генерал генерал-майор пресс-секретарь представитель руководитель председатель вице-премьер премьер-министр спикер экс-президент тренер профессор эксперт аналитик адвокат прем’єр міністр очільник голова речник речниця мер мерка президентка директорка ' +
    // Czech, Finnish, Romanian, Turkish, Greek
    'starosta starostka primátor primátorka ministryně ministr mluvčí ředitel ředitelka poslanec poslankyně hejtman hejtmanka předseda předsedkyně prezidentka náměstek senátor senátorka tajemník ' +
    'pääministeri ministeri presidentti johtaja toimitusjohtaja kaupunginjohtaja pormestari kansanedustaja puheenjohtaja professori tutkija komisario ' +
    'președintele președinte premierul primarul primar ministrul deputatul senatorul directorul purtătorul generalul ' +
    'başkanı başkan bakanı bakan sözcüsü milletvekili cumhurbaşkanı müdürü profesör vali valisi esnaf çiftçi avukat δήμαρχος υπουργός πρωθυπουργός πρόεδρος βουλευτής',
);

const titleSet = new Set([...titles, ...maleTitles, ...femaleTitles]);
/** German offices are made by joining: Wirtschaftsminister, Pressesprecherin, Fraktionschef. */
const joined =
  /.(?:minister|präsident|sprecher|chef|leiter|kanzler|direktor|trainer|coach|manager|meister|forscher|experte|expert|politiker|sekretär|vorsitzende|professor|richter|anwalt|wissenschaftler|ökonom|kommissar|führer|vorstand|botschafter|ständerat|nationalrat|bundesrat|stadtrat|gemeinderat|regierungsrat|kantonsrat|landrat)(?:in)?n?$/u;

/** Nordic offices with their article: Kommunalrådet, Partiledaren, Borgmesteren. */
const nordic =
  /.(?:rådet|chefen|ledaren|ministern|direktören|ordföranden|lederen|formanden|ministeren|direktøren|ordføreren|mesteren|talsmannen|talsmanden|sekreteraren|sekretæren|professorn|professoren|forskaren|forskeren)$/u;

/** Titles that are last names too. */
const alsoNames = new Set(
  words(
    'boer press king prince pope bishop judge justice lord duke major marshal pastor cardinal chase queen doctor judge saint general maître señora dame premier king prior',
  ),
);

/** Whether a word may end a name although it can be a title: Stephen King. */
export function isAlsoName(word: string): boolean {
  return alsoNames.has(word.toLowerCase());
}

/** British ranks in capitals, which are other words in small letters. */
const ranks = /^(?:DI|DCI|DS|DCS|PC|WPC)$/;

/** Whether a word before a name is a title or an office rather than part of the name. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const parts = lower.split('-');
  if (parts.length > 1 && parts.every((part) => titleSet.has(part) || part === 'in')) return true;
  return (
    titleSet.has(lower) ||
    joined.test(lower) ||
    nordic.test(lower) ||
    /^(?:then|ex|vice|co|sub|former|chief)-/.test(lower) ||
    ranks.test(word)
  );
}

/** Words for a person by what he or she is, which a later "she", or "the senator", may stand for. */
const males = new Set(
  words(
    'spokesman chairman congressman councilman businessman father son grandson nephew husband brother uncle grandfather man boy actor king prince sprecher vater bruder sohn enkel neffe mann président porteur père fils frère mari padre hermano hijo marido pai filho',
  ),
);
const females = new Set(
  words(
    'spokeswoman chairwoman congresswoman councilwoman businesswoman mother daughter granddaughter niece wife sister aunt grandmother woman girl actress queen princess sprecherin mutter schwester tochter enkelin nichte frau présidente mère fille sœur femme presidenta madre hermana hija esposa directora mãe filha mulher',
  ),
);

/** The gender that a title or a word for a person tells, or undefined. */
export function genderOf(word: string): 'm' | 'f' | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (maleTitles.has(lower) || males.has(lower)) return 'm';
  if (femaleTitles.has(lower) || females.has(lower)) return 'f';
  return undefined;
}

/** Words that make a run of capitals the name of a body, a paper, a place or a time. */
const bodies = new Set(
  words(
    'inc corp corporation co company companies llc ltd plc gmbh ag sa spa bv ab university college institute institution school academy committee council department agency association ' +
      'party court congress parliament senate house news times post journal tribune herald gazette magazine press radio tv television network channel media street avenue road commission bank group center centre ministry union foundation ' +
      'campaign administration bureau office board coalition project fund federation league club team service services society organization organisation authority force forces army navy police guard hospital church museum library laboratory lab labs industries holdings partners capital management international national global ' +
      'state states kingdom republic province county city island islands river lake mountain valley bay beach hills springs airport station park square building tower bridge plaza stadium university act bill amendment treaty agreement accord plan program programme initiative report review study survey poll index award prize festival conference convention summit forum day week month year war revolution crisis ' +
      'democrats republicans americans voters heat energy caucus alliance movement watch technologies technology systems software solutions games records pictures studios entertainment airlines motors ' +
      'mission bistro restaurant café cafe bar hotel brasserie bakery baguette pizzeria affairs asuntos exteriores affari esteri negócios estrangeiros affaires étrangères buitenlandse zaken utenriks ' +
      'university familie stiftung einheit direktion dienst kreis werk universität hochschule institut ministerium partei gericht zeitung verband verein gesellschaft amt behörde bundestag bundesrat stiftung université ministère parti tribunal assemblée société syndicat guardia ayuntamiento ejecutivo junta fiscalía unidos uniti stato reino universidad ministerio partido gobierno empresa asociación universidade ministério governo università ministero partito governo azienda universiteit ministerie partij rechtbank universitet departement parti uniwersytet ministerstwo partia',
  ),
);
/** Of these, the ones that begin people's names. */
const alsoFirst = new Set(words('park day bay church lake post river may bill'));
/** First words of places and bodies. */
const places = new Set(
  words(
    'new north south east west northern southern eastern western los las san santa united white wall supreme air hong sri saudi puerto costa el buenos great fox abc nbc cbs cnn bbc the',
  ),
);

/** "Proton VPN", "von FACC": letters behind words, which no name ends with; Le PEN has a vowel, and so has Lee. */
function isSpelled(names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  const isLetters =
    /^[B-DF-HJ-NP-TV-XZ]{2,5}$/.test(last) || (particles.has(names[0] ?? '') && /^\p{Lu}{2,5}$/u.test(last));
  return (
    names.length > 1 && isLetters && !suffixes.test(last) && names.slice(0, -1).every((name) => /\p{Ll}/u.test(name))
  );
}

/** Whether a run of capitalised words names a body, a place or a thing, by its words. */
export function isBody(names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLowerCase().replace(/\.$/, ''));
  if (places.has(lower[0] ?? '') || isSpelled(names)) return true;
  return lower.some((name, i) => bodies.has(name) && !(i === 0 && lower.length > 1 && alsoFirst.has(name)));
}

/** Capitalised words that are no names: days, months, peoples, creeds, and words that begin sentences. */
const others = new Set(
  words(
    'i monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
      'american americans british french german russian chinese japanese italian spanish mexican canadian european african asian iranian iraqi israeli indian english irish muslim christian catholic jewish islamic democratic gop latino hispanic ' +
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember ' +
      'the a an this that these those there here it its he she they we you his her their our my your but and or nor yet so if when while as at in on by for from with of to after before since until because although though despite even also still then now later earlier meanwhile however instead both each every all some many most more one two three four five six first second last next another other what who why how where which whose not no yes well just only like among during according under over about between against within without through once asked told said added speaking citing calling noting recently yesterday today tonight ' +
      'seit während obwohl weil sobald bevor nachdem jeder jede jedes jeden jedem jeglicher jegliche keiner keine kein weder zugleich sein seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere unter über gegen ohne durch trotz wegen neben zwischen einige einigen viele vielen mehrere alle allen beide beiden andere anderen diese dieser dieses diesen diesem solche manche insgesamt zudem außerdem dennoch trotzdem deshalb daher allerdings jedoch gleichzeitig inzwischen mittlerweile zuletzt zuvor schließlich dort danach derzeit bisher immer erst sogar wovor wovon womit worauf woran wofür wonach worüber worin wodurch woher wohin weshalb wieso wo was wer warum wann denn ' +
      'der die das den dem des ein eine einer eines einem und oder aber doch auch wenn als wie wir sie er es ich du ihr nach vor mit bei für auf aus von zu zum zur im am in an um dann nun so laut damit dabei dazu jetzt hier noch nur schon ' +
      'le la les un une des du de et ou mais où il elle ils elles on nous vous je ce cet cette ces son sa ses leur pour dans avec sans selon après avant sur sous par si quand comme ' +
      'el los las una uno unos y o pero si no se su sus con sin en para por según tras ante desde hasta cuando como esto este esta ' +
      'lo gli i e ed ma se con da di del della dei delle nel nella per secondo dopo prima quando come anche questo questa ' +
      'os as um uma e mas ou em no na nos nas do da dos das com para por segundo após quando também ' +
      'het een en maar of als dat dit deze die hij zij ze wij volgens na voor met bij naar ook toen ' +
      'det den ett och men eller om när som enligt efter före med på till från han hon vi också ' +
      'kveðst segir ' +
      'w na z i a ale oraz że jak po przed przez dla według ten ta to on ona ich jego jej także',
  ),
);

/** Whether a capitalised word is of the language rather than of a name. */
export function isCommonCapital(word: string): boolean {
  return (others.has(word.toLowerCase()) && !ranks.test(word)) || /\d/.test(word);
}

/** Small words inside names: van der Berg, de Blasio, bin Salman. */
export const particles = new Set(
  words(
    "van von der den de da do dos das di del della delle dello du la le les bin ibn al el ter ten zu zur vom af av y d' l' d’ l’",
  ),
);

/** What may follow a name and belongs to it. */
export const suffixes = /^(?:Jr|JR|Sr|SR|Junior|Senior|II|III|IV|Ph\.?D|MD|MP|MEP|MSP|MBE|OBE|CBE|QC|KC)\.?$/;
