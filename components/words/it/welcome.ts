import type { Catalogue } from '../words.ts';

/** Italian: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'Quello che hanno detto prima, accanto a quello che dicono ora',
  welcomeLead: 'Per chi segue un argomento per anni e ricorda che una volta qualcuno ha detto altro.',
  welcomeWhat: 'Mentre leggi, sa chi parla',
  welcomeWhatWords:
    'L’autore, le persone citate nell’articolo, tutti nei commenti. Accanto alle loro parole vedi ciò che la stessa persona ha detto prima, con il giorno e un link al punto.',
  welcomeAccess:
    'Per notare chi parla, legge le pagine che apri. Ciò che conserva resta su questo dispositivo; nulla viene inviato.',
  welcomeKeep: 'Scegli che cosa conservare',
  welcomeKeepChosen: 'Ciò che salvo e le persone che seguo',
  welcomeKeepChosenExplained:
    'Una pressione salva una dichiarazione. Segui qualcuno, e si conserva tutto ciò che dice sulle pagine che leggi.',
  welcomeKeepAll: 'Tutto ciò che leggo',
  welcomeKeepAllExplained:
    'Ogni articolo, commento e citazione delle pagine che apri, senza dover seguire nessuno prima. Puoi spegnerlo in ogni momento.',
  welcomeBackUpWords:
    'Ciò che conservi sta solo in questo browser. Una copia di sicurezza lo riporta, qui o su un altro computer.',
  welcomeStart: 'Apri qualcosa da leggere',
  welcomeStartWords:
    'Un articolo che cita qualcuno, o dei commenti. Indica una dichiarazione e premi Salva; la barra degli strumenti tiene tutto ciò che conservi.',
  welcomeSkip: 'Salta',
  welcomeDone: 'Comincia',
  exampleLabel: 'Un esempio',
  exampleIntro: 'Alla domanda sull’apertura, l’ingegnera ha risposto:',
  exampleNow: 'La galleria apre nel 2029. Non ho mai dato un’altra data.',
  exampleAfter: 'I lavori sono costati finora 40 milioni.',
  exampleFirst: 'A Natale del 2021 ci passerete.',
  exampleSecond: 'Non prima del 2026, e vi prego di non inchiodarmi a questo.',
};
