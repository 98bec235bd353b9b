/** Words that say nothing about the matter, by language; folded: lower case, without accents. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`a about above after again against all am an and any are aren as at be because been before being below between
    both but by can cannot could couldn d did didn do does doesn doing don down during each few for from further had hadn
    has hasn have haven having he her here hers herself him himself his how i if in into is isn it its itself just let ll m
    me mightn more most mustn my myself no nor not now o of off on once only or other our ours ourselves out over own re s
    same shan she should shouldn so some such t than that the their theirs them themselves then there these they this those
    through to too under until up us ve very was wasn we were weren what when where which while who whom why will with won
    would wouldn y you your yours yourself yourselves also may might must shall im ive dont doesnt didnt isnt wasnt cant`),
  de: list(`aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin bis
    bist da damit dann das dass dasselbe dazu dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses
    dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure fur gegen hab habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jene
    kann kein keine keinem keinen keiner konnen konnte machen man manche mein meine meinem meinen meiner mich mir mit muss
    musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so
    solche soll sollte sondern sonst um und uns unser unsere unter vom von vor war waren warst was weg weil weiter welche
    wenn wer werde werden wie wieder will wir wird wirst wo wollen wurde wurden zu zum zur zwar zwischen uber`),
  fr: list(`a ai aie aient ait alors apres as au aussi aux avait avant avec avez avoir avons bien c car ce ceci cela celle celles
    celui ces cet cette ceux chez comme d dans de depuis des donc du elle elles en encore entre es est et etaient etait etant
    ete etes etre eu eux fait fut il ils j je jusqu l la le les leur leurs lui m ma mais me meme mes moi moins mon n ne ni non
    nos notre nous on ont ou par pas peu peut plus pour qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses
    si soit son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vos votre vous y`),
  es: list(`a al algo algunas algunos ante antes aqui asi aun aunque cada como con contra cual cuando de del desde donde durante
    e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue
    fueron ha haber habia han has hasta hay he la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque pues que quien quienes se sea sean segun ser si sido sin
    sino sobre solo son su sus tal tambien tan tanto te tiene tienen todo todos tu tus un una unas uno unos usted y ya yo`),
  it: list(`a abbiamo ad agli ai al alla alle allo anche ancora avere aveva c che chi ci cio coi col come con contro cosi cui d da
    dagli dai dal dalla dalle dallo degli dei del della delle dello di dove e ecco ed era erano essere fra gia gli ha hai hanno
    ho i il in io l la le lei li lo loro lui m ma me mi mia mie miei mio molto ne negli nei nel nella nelle nello noi non nostra
    nostro o od ogni per perche piu poi puo quale quali quando quanto quella quelle quelli quello questa queste questi questo
    qui sara se sei si sia siamo solo sono sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi te ti tra tu
    tua tuo tutti tutto un una uno vi voi`),
  pt: list(`a ainda ao aos aquela aquele aquilo as ate com como da das de dela dele deles depois do dos e ela elas ele eles em entre
    era eram essa essas esse esses esta estao estar estas estava este estes eu foi foram ha isso isto ja la lhe mais mas me
    mesmo meu minha muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quando
    que quem se sem ser sera seu seus so sua suas tambem te tem tinha tu um uma voce voces`),
  nl: list(`aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen haar had
    heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na
    naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren
    was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou`),
  sv: list(`alla allt an att av blev bli blir da de dem den denna deras dess dessa det detta dig din dina ditt du efter ej eller en er
    ett fran for ha hade han hans har har hon honom hur i icke ingen inom inte jag ju kan kunde man med mellan men mig min
    mina mitt mot mycket ni nu nar nagon nagot nagra och om oss pa sa sadan sedan sig sin sina sitt sjalv skulle som till under
    upp ut utan vad var vara varfor varit varje vars vem vi vid vilken at over`),
};

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
