import type { Case } from './case.ts';

/** Invented statements, and what is to be read of them. */
export const italian: readonly Case[] = [
  [
    '2018-02-12',
    'Il nuovo ospedale aprirà nel primo trimestre del 2020 con 450 letti. I lavori sono iniziati a gennaio.',
    ['2020-01-01..2020-03-31'],
    ['450 letti'],
  ],
  [
    '2018-02-12',
    "Quest'anno non alzeremo le tasse. Forse nel 2019, se l'economia migliora.",
    ['2018-02-12..2018-12-31 not', '2019-01-01..2019-12-31 if'],
    [],
  ],
  [
    '2018-02-12',
    'Il rapporto sarà pronto entro la fine del mese. Ha 80 pagine.',
    ['2018-02-12..2018-02-28'],
    ['80 pagina'],
  ],
  ['2018-02-12', 'Dal 1° luglio il biglietto costerà 1,50 euro invece di 1,20.', ['2018-07-01..'], ['1.5 EUR', '1.2']],
  [
    '2018-02-12',
    'Non appena avremo il permesso cominceremo. Ci vorranno 18 mesi e 25 milioni di euro.',
    ['avremo il permesso if'],
    ['18 month', '25000000 EUR'],
  ],
  [
    '2018-02-12',
    'Entro il 2030 metà delle auto sarà elettrica. Costeranno almeno il 20 per cento in meno.',
    ['2018-02-12..2030-12-31'],
    ['50 %', '20.. %'],
  ],
  [
    '2018-02-12',
    "Giovedì presentiamo i risultati. L'anno scorso abbiamo venduto 3.400 biciclette, quest'anno saranno 5.000.",
    ['2018-02-15..2018-02-15', '2018-02-12..2018-12-31'],
    ['3400 bicicletta', '5000'],
  ],
  [
    '2018-02-12',
    "L'apertura è rinviata a settembre. Fra due settimane sapremo la data.",
    ['2018-09-01..2018-09-30', '2018-02-26..2018-02-26'],
    [],
  ],
];
