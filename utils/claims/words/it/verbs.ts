import type { VerbWords } from '../words.ts';

/** How Italian says that something will happen, has happened, will not, or might. */
export const verbs: VerbWords = {
  conjunction: 'e|ed',
  that: 'che',
  subject: 'io|noi|loro|lui|lei',
  scheduled: '(?:fissat|convocat|programmat|annunciat|promess|indett|previst|calendarizzat)[oaie]',
  moved:
    'rinviat[oaie]|rinviamo|spostiamo|posticipat[oaie]|spostat[oaie]|slittat[oaie]|slitta|anticipat[oaie]|prorogat[oaie]',
  not: 'non|mai|ne(?= (?:il|lo|la|le|i|gli|un[oa]?|nel\\p{L}*|all?|ad|in|entro|prima|dopo|per|oggi|domani|quest\\p{L}+|\\d+) )|neanche|nemmeno|neppure',
  nobody: 'nessun[oa]?|niente|nulla',
  doubting: 'non (?:credo|crediamo|crede|credono|penso|pensiamo|pensa|sembra|e detto)|dubit(?:o|iamo|a)|improbabile',
  but: 'ma|bensi|pero|invece',
  knowing: 'sapere|sapremo|sapra|so|sappiamo|vedere|vedremo|decid\\p{L}+|dira|chiede',
  if: 'se(?= (?!ne\\b|stess)\\p{L})|qualora|salvo|purche|a (?:patto|condizione) che|a meno che|previa|previo|in caso di|a seconda|subordinat[oa]|sempre che|nel caso|condizionat[oa]|se tutto va bene|tempo permettendo',
  past: "(?:previst|annunciat|programmat|attes|fissat)[oaie](?<=(?:era|erano|fu) (?:\\p{L}+ ){0,2}\\p{L}+)|era(?:no|vamo)?|fu(?:rono)?|aveva(?:no|mo)?|ebbe(?:ro)?|stava(?:no)?|(?:ha|hanno|abbiamo|ho|hai|avete) (?:gia |mai |sempre |appena |anche |tutti )?\\p{L}+(?:ato|uto|ito|tto|sto|rso|sso|nto|lto|rto|eso|iso|uso|ati|ate|ata)(?!\\p{L})|(?:e|sono|siamo|era|erano) (?:gia |stat[oaie] |appena )?(?:stat[oaie]|andat[oaie]|arrivat[oaie]|nat[oaie]|venut[oaie]|finit[oaie]|iniziat[oaie]|cominciat[oaie]|conclus[oaie]|uscit[oaie]|salit[oaie]|sces[oaie]|partit[oaie]|cresciut[oaie]|diventat[oaie]|rimast[oaie])|\\p{L}{3,}(?:arono|irono|erono|avano|evano|ivano|avamo|evamo)|disse(?:ro)?|fece(?:ro)?|vide(?:ro)?|venne(?:ro)?|prese(?:ro)?|promise(?:ro)?|\\p{L}+ava(?!\\p{L})|costava|l'anno scorso|il mese scorso|la settimana scorsa|ieri|fa(?=[,. ]|$)(?<=(?:anni|mesi|giorni|settimane|anno|mese) fa)|lo scorso",
  reporting:
    '(?:ha|hanno) (?:detto|annunciato|dichiarato|spiegato|affermato|confermato|aggiunto)|disse(?:ro)?|annuncio|dichiaro|spiego|affermo',
  stateVerb:
    'costa(?:no)?|conta(?:no)?|impiega(?:no)?|produce|producono|dura(?:no)?|resta(?:no)?|rimane|rimangono|vale|valgono|pesa(?:no)?|ospita(?:no)?|vivono|lavorano|ci vogliono|circola(?:no)?|rappresenta(?:no)?|ammonta(?:no)?|consuma(?:no)?',
  stateOfBeing: 'e|sono|siamo|stiamo|sta|abbiamo|ci sono|hanno|ha',
  planned: 'previst[oaie]|attes[oaie]',
  future:
    '(?!(?:numero|sciopero|primavera|guerra|terra|manovra|intero|ministero|pensiero|estero)(?!\\p{L}))\\p{L}{2,}(?:ero|era(?<=(?:s|av|dov|potr|andr|verr|riusc)era)|eremo|eranno|iro|ira|iremo|iranno|ra(?<=(?:sa|av|dov|pot|and|ver|vor|te|ter|rimar)ra)|rra|rranno|rremo|dra|dranno|dremo|vra|vranno|vremo|tra(?<=potra)|tranno|tremo|sara|saranno|saremo|fara|faranno|faremo)|sara|saranno|saremo|avra|avranno|avremo|va|vanno|andra|deve|devono|dobbiamo|puo|possono|possiamo|potrebbe|potrebbero|dovrebbe|dovrebbero|prevede|prevediamo|prevedono|previst[oaie]|attes[oaie]|speriamo|spero|contiamo|vogliamo|vuole|vogliono|inizia|iniziano|comincia|cominciano|apre|aprono|apriamo|arriva|arrivano|esce|escono|parte|partono|partiamo|lancia|lanciamo|consegna|consegniamo|finisce|finiscono|termina|chiude|promette|prometto|firma|firmiamo|torna|tornano|entra in|pubblica|pubblichiamo|obiettivo|puntiamo|entrera',
  refusal:
    'non (?:posso|possiamo|voglio|vogliamo) (?:dire|dare|confermare|anticipare|rivelare)|nessuna idea|non (?:lo )?so\\b|non sappiamo|nessuno sa',
  yes: 'si|certo|certamente|esatto|esattamente|sicuro|assolutamente|ovviamente|naturalmente|confermo',
  no: 'no|per niente|assolutamente no|certo che no|mai|niente affatto|falso',
};
