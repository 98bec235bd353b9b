import type { Catalogue } from '../words.ts';

/** German: what stands beside a page. */
export const page: Catalogue = {
  onThisPage: 'Auf dieser Seite',
  here: 'Hier',
  related: 'Zur selben Sache',
  firstAndLast: 'Erste und letzte',
  earlier: 'Früher',
  earliest: 'Früheste',
  latest: 'Letzte',
  onlyOne: 'Die einzige',
  allEarlier: { one: 'Die Aussage', other: 'Alle {count} Aussagen' },
  thisPerson: 'Diese Person',
  othersHere: { one: '{count} weitere auf dieser Seite', other: '{count} weitere auf dieser Seite' },
  countEarlier: { one: '{count} frühere', other: '{count} frühere' },
  alsoHere: 'Auch auf dieser Seite',
  countWithout: { one: '{count} Person ohne Früheres', other: '{count} Personen ohne Früheres' },
  silentInView: '{name}: noch nichts Früheres von dieser Person.',
  nothingEarlier: 'Noch nichts Früheres von dieser Person.',
  nothingEarlierShort: 'nichts Früheres',
  nothingEarlierAnyone: 'Noch nichts Früheres von jemandem auf dieser Seite.',
  nothingEarlierHint:
    'Sichern Sie, was hier gesagt wird, oder folgen Sie der Person. Wenn sie wieder spricht, steht es hier.',
  peopleWithEarlier: {
    one: '{count} Person auf dieser Seite hat schon früher etwas gesagt.',
    other: '{count} Personen auf dieser Seite haben schon früher etwas gesagt.',
  },
  nobodyHere: 'Auf dieser Seite wurde niemand erkannt.',
  nobodyHereHint:
    'Es scheint hier weder Zitate noch Kommentare zu geben. Laden Kommentare später, erscheinen sie von selbst.',
  pausedHere: 'Das Lesen ruht. Nichts wird bemerkt und nichts behalten.',
  pausedHereHint: 'Öffnen Sie das Fenster in der Symbolleiste, um fortzufahren.',
  neverHere: 'Diese Site wird nie gelesen.',
  neverHereHint: 'Sie steht auf der Liste der Sites, die in Ruhe gelassen werden. Die Einstellungen ändern sie.',
  unreadHere: 'Diese Seite wurde nicht gelesen.',
  unreadHereHint:
    'War sie schon offen, bevor Aforesaid installiert wurde, laden Sie sie neu. Manche Seiten des Browsers sind nicht lesbar.',
  privateHere: 'Privates Fenster: Früheres wird gezeigt, und nichts von hier wird behalten.',
  closeSidebar: 'Seitenleiste schließen',
  openSidebar: 'Seitenleiste öffnen',
  openInSidebar: 'In der Seitenleiste öffnen',
  whose: 'Wessen Worte sind das?',
  whoseName: 'Name der Person',
  savedAsOf: 'Gespeichert als Aussage von {name}.',
  nothingSelected: 'Es sind keine Worte ausgewählt. Wählen Sie welche auf der Seite aus und versuchen Sie es erneut.',
  nobodyHereSelect: 'Sie können Worte auch selbst auswählen und als Aussage von jemandem speichern.',
  saveSelected: 'Ausgewählte Worte speichern',
};
