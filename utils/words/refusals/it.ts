import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in Italian. */
export const it: RefusalSentences = {
  diskFull:
    'Il disco è pieno, perciò non è stato conservato nulla. Libera spazio, o dimentica ciò che non ti serve più, e riprova.',
  neverRemembers:
    'Il browser si rifiuta di conservare qualcosa per le estensioni. Se è impostato per non salvare la cronologia, cambialo e riapri questa vista.',
  dataBlocked:
    'Il browser si rifiuta di conservare qualcosa per le estensioni. Se tutti i dati dei siti sono bloccati, consentili e riapri questa vista.',
  noDatabase: 'In questo browser manca IndexedDB, dove sta la raccolta. Usa un altro profilo o un browser più recente.',
  recordNewer:
    'La raccolta è stata scritta da una versione più recente di Aforesaid. Aggiorna l’estensione per aprirla.',
  recordReadOnly:
    'La raccolta è stata scritta da una versione più recente di Aforesaid e si può solo leggere. Aggiorna l’estensione.',
  recordUnreadable:
    'Il browser non è riuscito a leggere la raccolta sul disco. Riavvialo; se non cambia, ripristina la tua copia di sicurezza più recente.',
  recordDamaged:
    'La raccolta contiene qualcosa di illeggibile. Ripristina la tua copia di sicurezza più recente, o segnala il problema.',
  recordTorn: 'Sul disco manca una parte della raccolta. Ripristina la tua copia di sicurezza più recente.',
  recordClosed: 'La raccolta è stata chiusa. Riapri questa vista.',
  recordUnopened:
    'Non è stato possibile aprire la raccolta. Riavvia il browser; se non cambia, ripristina la tua copia di sicurezza più recente.',
  recordHeld:
    'Una copia più vecchia di Aforesaid tiene aperta la raccolta. Chiudi le sue finestre e riapri questa vista.',
  recordUnknown: 'Questa raccolta non esiste. Riapri questa pagina.',
  recordFailed: 'La raccolta non ci è riuscita. Riprova; se non riesce di nuovo, segnala il problema.',

  wordsGone: 'Queste parole non sono più nella pagina. Ricarica la pagina e riprova.',
  pageClosed: 'Il browser non lascia entrare le estensioni in questa pagina. Apri una pagina web comune e riprova.',
  privateWindow:
    'Questa è una finestra privata: nulla di qui si conserva. Apri la pagina in una finestra normale per salvare.',
  noSiteHere: 'Questa parte della pagina non appartiene a nessun sito, perciò non c’è nulla da insegnare.',
  wholePageOnly: 'Il pannello appartiene all’intera pagina. Aprilo dalla barra degli strumenti.',
  nothingToUndo: 'Non c’è nulla da annullare.',
  inLibraryOnly: 'Questo si fa nella biblioteca, non dentro una pagina.',
  requestUnknown: 'Questa vista ha chiesto qualcosa che questa versione non conosce. Chiudila e riaprila.',
  viewFailed: 'Qualcosa è andato storto nell’estensione. Chiudi questa vista e riaprila.',
  notSaved: 'Non è stato possibile salvare la dichiarazione. Ricarica la pagina e riprova.',

  downloadsForbidden:
    'Il browser non lascia scrivere Aforesaid nei tuoi download. Disattiva le copie di sicurezza e riattivale.',
  nothingToBackUp: 'Nella raccolta non c’è ancora nulla, perciò non c’è nulla da copiare.',
  backupFailed: 'Non è stato possibile scrivere la copia di sicurezza. Libera spazio sul disco e riprova.',
  backupUnreadable: 'La copia di sicurezza appena scritta non si può rileggere. Controlla il disco e riprova.',
  downloadFailed:
    'Il browser non è riuscito a scrivere la copia di sicurezza nei tuoi download. Si riproverà tra un’ora.',
  downloadFailedBy:
    'Il browser non è riuscito a scrivere la copia di sicurezza nei tuoi download ({reason}). Si riproverà tra un’ora.',

  fileTooLarge: 'Questo file è troppo grande. Dividilo e importa le parti.',
  fileUnknown: 'Questo file non è di alcun tipo che Aforesaid sappia leggere. Non è stato importato nulla.',
  fileEmpty: 'In questo file non ci sono dichiarazioni. Non è stato importato nulla.',
  backupNewer: 'Questa copia di sicurezza è stata fatta da una versione più recente di Aforesaid. Aggiorna e riprova.',
  backupLine: 'La riga {line} di questa copia di sicurezza non è una voce. Non è stato importato nulla.',
  backupCutOff: 'Questa copia di sicurezza è tagliata alla fine. Usane un’altra.',
  backupNotWhole:
    'Questa copia di sicurezza non è intera: contiene un numero di voci diverso da quello che dichiara. Usane un’altra.',
  backupChanged:
    'Questa copia di sicurezza è stata danneggiata o modificata: la somma di controllo non corrisponde. Usane un’altra.',
};
