/**
 * Month names as they stand in dates: full, in the case that dates take, and short, without marks and dots.
 * One line a language, twelve columns; after the Unicode CLDR, with forms seen on pages added. Of the Persian names the
 * second are those of the Persian calendar; which is meant, the year tells (`persian.ts`).
 */
const table = `
en january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
de januar|jan|janner|jaenner februar|feb|feber marz|maerz|mar|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez
fr janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct novembre|nov decembre|dec
es enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic
it gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic
pt janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
nl januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec
pl styczen|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecien|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpien|sierpnia|sie wrzesien|wrzesnia|wrz pazdziernik|pazdziernika|paz listopad|listopada|lis grudzien|grudnia|gru
sv januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec
da januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec
no januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov desember|des
fi tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesakuu|kesakuuta|kesa heinakuu|heinakuuta|heina elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu
cs leden|ledna|led unor|unora|uno brezen|brezna|bre duben|dubna|dub kveten|kvetna|kve cerven|cervna|cvn cervenec|cervence|cvc srpen|srpna|srp zari|zar rijen|rijna|rij listopad|listopadu|lis prosinec|prosince|pro
sk januar|januara|jan februar|februara|feb marec|marca|mar april|aprila|apr maj|maja jun|juna jul|jula august|augusta|aug september|septembra|sep oktober|oktobra|okt november|novembra|nov december|decembra|dec
tr ocak|oca subat|sub mart|mar nisan|nis mayis|may haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasim|kas aralik|ara
ru январь|января|янв февраль|февраля|февр|фев март|марта|мар апрель|апреля|апр маи|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сент|сен октябрь|октября|окт ноябрь|ноября|нояб|ноя декабрь|декабря|дек
uk січень|січня|січ лютии|лютого|лют березень|березня|бер квітень|квітня|квіт|кві травень|травня|трав|тра червень|червня|черв|чер липень|липня|лип серпень|серпня|серп|сер вересень|вересня|вер жовтень|жовтня|жовт|жов листопад|листопада|лист|лис грудень|грудня|груд|гру
bg януари|ян февруари|февр март април|апр маи юни юли август|авг септември|септ октомври|окт ноември|ноем декември|дек
sr јануар|јан фебруар|феб март|мар април|апр маj|мај јун јул август|авг септембар|сеп октобар|окт новембар|нов децембар|дец
el ιανουαριος|ιανουαριου|ιαν φεβρουαριος|φεβρουαριου|φεβ μαρτιος|μαρτιου|μαρ απριλιος|απριλιου|απρ μαιος|μαιου|μαι ιουνιος|ιουνιου|ιουν ιουλιος|ιουλιου|ιουλ αυγουστος|αυγουστου|αυγ σεπτεμβριος|σεπτεμβριου|σεπ οκτωβριος|οκτωβριου|οκτ νοεμβριος|νοεμβριου|νοε δεκεμβριος|δεκεμβριου|δεκ
hu januar|jan februar|febr|feb marcius|marc aprilis|apr majus|maj junius|jun julius|jul augusztus|aug szeptember|szept|szep oktober|okt november|nov december|dec
ro ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept|sep octombrie|oct noiembrie|nov|noi decembrie|dec
hr sijecanj|sijecnja|sij veljaca|veljace|velj ozujak|ozujka|ozu travanj|travnja|tra svibanj|svibnja|svi lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj listopad|listopada|lis studeni|studenoga|stu prosinac|prosinca|pro
sl januar|jan februar|feb marec|marca|mar april|apr maj junij|jun julij|jul avgust|avg september|sep oktober|okt november|nov december|dec
lt sausis|sausio vasaris|vasario kovas|kovo balandis|balandzio geguze|geguzes birzelis|birzelio liepa|liepos rugpjutis|rugpjucio rugsejis|rugsejo spalis|spalio lapkritis|lapkricio gruodis|gruodzio
lv janvaris|janv|janvari februaris|febr|februari marts aprilis|apr|aprili maijs|maija junijs|jun|junija julijs|jul|julija augusts|aug|augusta septembris|sept|septembri oktobris|okt|oktobri novembris|nov|novembri decembris|dec|decembri
et jaanuar|jaan veebruar|veebr marts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt november|nov detsember|dets
ca gener|gen febrer|febr marc abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des
id januari|jan februari|feb|pebruari maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep oktober|okt november|nov desember|des
ms januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov disember|dis
is januar|jan februar|feb mars april|apr mai juni|jun juli|jul agust|agu september|sep oktober|okt november|nov desember|des
he ינואר|ינו׳ פברואר|פבר׳ מרץ|מרס אפריל|אפר׳ מאי יוני יולי אוגוסט|אוג׳ ספטמבר|ספט׳ אוקטובר|אוק׳ נובמבר|נוב׳ דצמבר|דצמ׳
ar يناير|جانفي فبراير|فيفري|شباط مارس|اذار ابريل|افريل|نيسان مايو|ماي|ايار يونيو|يونية|جوان|حزيران يوليو|يولية|يوليوز|جويلية|تموز اغسطس|غشت|اوت|اب سبتمبر|شتنبر|ايلول اكتوبر نوفمبر|نونبر ديسمبر|دجنبر
fa ژانویه|فروردین|فروردين فوریه|اردیبهشت|ارديبهشت مارس|خرداد اوریل|تیر|تير مه|مرداد|امرداد ژوین|شهریور|شهريور ژوییه|مهر اوت|ابان سپتامبر|اذر اکتبر|دی|دي نوامبر|بهمن دسامبر|اسفند
th มกราคม|มค กมภาพนธ|กพ มนาคม|มค เมษายน|เมย พฤษภาคม|พค มถนายน|มย กรกฎาคม|กค สงหาคม|สค กนยายน|กย ตลาคม|ตค พฤศจกายน|พย ธนวาคม|ธค
hi जनवर|जन॰ फरवर|फर॰ मरच अपरल|अपर॰ मई जन जलई|जल॰ अगसत|अग|अग॰ सतबर|सतमबर|सत|सत॰ अकटबर|अकतबर|अकट|अकट॰ नवबर|नवमबर|नव|नव॰ दसबर|दसमबर|दस|दस॰
fil enero|ene pebrero|peb marso|mar abril|abr mayo hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre|okt nobyembre|nob disyembre|dis
bn জনযর|জন ফবরযর|ফব মরচ এপরল|এপর ম জন জলই|জল আগসট|আগ সপটমবর|সপ অকটবর|অকট নভমবর|নভ ডসমবর|ডস
ta ஜனவர பபரவர|பப மரச ஏபரல|ஏப ம ஜன ஜல ஆகஸட|ஆக சபடமபர|சப அகடபர|அக நவமபர|நவ டசமபர|டச
mr जनवर|जन फबरवर|फबर मरच एपरल म जन जल ऑगसट सपटबर|सपट ऑकटबर|ऑकट नवहबर|नवह डसबर|डस
ur جنوری فروری مارچ اپریل ميی جون جولايی اگست ستمبر اکتوبر نومبر دسمبر
ka იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ
hy հունվարի|հնվ փետրվարի|փտվ մարտի|մրտ ապրիլի|ապր մայիսի|մյս հունիսի|հնս հուլիսի|հլս օգոստոսի|օգս սեպտեմբերի|սեպ հոկտեմբերի|հոկ նոյեմբերի|նոյ դեկտեմբերի|դեկ
az yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek
kk қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүиек|қыр қазан|қаз қараша|қар желтоқсан|жел
sq janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet nentor|nen dhjetor|dhj
be студзеня|студзень|сту лютага|люты|лют сакавіка|сакавік|сак красавіка|красавік|кра мая|маи чэрвеня|чэрвень|чэр ліпеня|ліпень|ліп жніуня|жнівень|жні верасня|верасень|вер кастрычніка|кастрычнік|кас лістапада|лістапад|ліс снежня|снежань|сне
mk јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп октомври|окт ноември|ное декември|дек
zh 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
`;

/** By language, and under `''` the first meaning in the order of the table. */
const languages = new Map<string, Map<string, number>>();

function fill(): void {
  const all = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [language = '', ...columns] = line.split(' ');
    const own = new Map<string, number>();
    for (const [index, column] of columns.entries())
      for (const name of column.split('|')) {
        if (!own.has(name)) own.set(name, index + 1);
        if (!all.has(name)) all.set(name, index + 1);
      }
    languages.set(language, own);
  }
  languages.set('', all);
}

/**
 * The month, 1 to 12, that a word names; undefined where it names none. The page's language decides first (Croatian
 * and Polish use one word for two months).
 * @param word folded as by `foldDateText`, without a dot
 */
export function monthOf(word: string, language = ''): number | undefined {
  if (languages.size === 0) fill();
  return languages.get(language)?.get(word) ?? languages.get('')?.get(word);
}
