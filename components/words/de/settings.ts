import type { Catalogue } from '../words.ts';

/** German: the settings. */
export const settings: Catalogue = {
  allStaysHere: 'Alles Behaltene bleibt auf diesem Gerät. Nichts wird irgendwohin gesendet.',
  whatIsKept: 'Was behalten wird',
  alwaysKept:
    'Behalten wird, was Sie sichern, und alles, was Personen sagen, denen Sie folgen. Sonst nichts, außer Sie wählen es hier.',
  keepRead: 'Alles behalten, was ich lese',
  keepReadExplained: 'Jeden Artikel, Kommentar und jedes Zitat der Seiten, die Sie öffnen, auf allen Sites.',
  keepReadSites: 'Sites, auf denen alles Gelesene behalten wird',
  keepReadSitesExplained: 'Auf diesen Sites wird alles behalten, auch wenn der Schalter oben aus ist.',
  forgetRead: 'Vergessen, was nur gelesen und nicht gesichert wurde',
  never: 'Nie',
  afterDays: { one: 'Nach {count} Tag', other: 'Nach {count} Tagen' },
  whatIsRead: 'Was gelesen wird',
  neverReadAnyway:
    'Bank, Gesundheit, Webmail, private Nachrichten und Seiten im eigenen Netz werden nie gelesen. Private Fenster werden gelesen, und nichts davon wird behalten.',
  neverReadSites: 'Weitere Sites, die nie gelesen werden',
  neverReadSitesExplained: 'Mit allem darunter: news.example heißt auch www.news.example.',
  add: 'Hinzufügen',
  noSite:
    'Das ist nicht der Name einer Site. Geben Sie etwa news.example ein, oder fügen Sie die Adresse einer ihrer Seiten ein.',
  takeOff: '{site} von der Liste nehmen',
  howItLooks: 'Aussehen',
  launcher: 'Den kleinen Knopf am Rand der Seiten zeigen',
  launcherExplained:
    'Er erscheint, wo jemand erkannt wird, und öffnet die Seitenleiste. Symbolleiste und Tastenkürzel tun dasselbe.',
  sidebarSide: 'Seite der Seitenleiste',
  left: 'Links',
  right: 'Rechts',
  sidebarWidth: 'Breite der Seitenleiste',
  pixels: { one: '{count} Pixel', other: '{count} Pixel' },
  appearance: 'Darstellung',
  asSystem: 'Wie das System',
  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  light: 'Hell',
  dark: 'Dunkel',
  shortcuts: 'Tastenkürzel',
  commandSidebar: 'Seitenleiste öffnen oder schließen',
  commandSave: 'Die Aussage im Blick sichern',
  commandNext: 'Zur nächsten Aussage',
  commandPrevious: 'Zur vorigen Aussage',
  commandOmnibox: 'In der Adresszeile suchen: dieses Wort, dann ein Leerzeichen',
  noShortcut: 'keines',
  changeShortcuts: 'Der Browser ändert sie: auf seiner Seite der Erweiterungen, unter Tastenkürzel.',
  changeShortcutsHere: 'Im Browser ändern',
  backups: 'Sicherungskopien',
  backUp: 'In meine Downloads sichern',
  backUpExplained:
    'Jeden Tag eine Datei mit allem, was in der Sammlung ist, im Ordner Aforesaid. Die letzten 7 Tage, 4 Wochen und 12 Monate bleiben. Der Browser fragt um Ihre Erlaubnis.',
  backUpNotAllowed:
    'Der Browser hat nicht erlaubt, Downloads zu schreiben; darum entstehen keine Sicherungskopien. Schalten Sie es ein, um noch einmal gefragt zu werden.',
  backUpNow: 'Jetzt sichern',
  backingUp: 'Wird gesichert',
  backedUp: 'Gesichert und vollständig zurückgelesen.',
  backupNewest: 'Neueste: {when}, {size}',
  backupNone: 'Noch keine Sicherungskopie. Die erste entsteht, sobald etwas in der Sammlung ist.',
  forgetting: 'Vergessen',
  forgetSiteExplained:
    'Lässt keine Spur einer Site in der Sammlung: weder was dort gelesen wurde noch was Sie gesichert haben.',
  siteToForget: 'Zu vergessende Site',
  forgetSite: 'Diese Site vergessen',
  forgetSiteAsk: 'Alles vergessen, was auf {site} gesagt wurde?',
  cannotBeUndone:
    'Es geht sofort, gesichert oder nicht, und der Papierkorb behält es nicht. Das lässt sich nicht rückgängig machen.',
  keepIt: 'Behalten',
  siteForgotten: 'Nichts von {site} ist mehr in der Sammlung.',
  about: 'Über',
  versionIs: 'Aforesaid {version}',
  aboutWords:
    'Was sie früher sagten, neben dem, was sie jetzt sagen. Es zeigt datierte Worte mit ihren Links und urteilt über niemanden.',
};
