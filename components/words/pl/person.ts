import type { Catalogue } from '../words.ts';

/** Polish: a person, and a choice among their statements. */
export const person: Catalogue = {
  follow: 'Obserwuj',
  following: 'Obserwujesz',
  followExplained: 'Zachowuj wszystko, co ta osoba mówi na czytanych stronach.',
  followedExplained: 'Wszystko, co ta osoba mówi na czytanych stronach, jest zachowywane. Naciśnij, aby przestać.',
  followedNow: 'Odtąd zachowywane jest wszystko, co {name} mówi na czytanych stronach.',
  unfollowed: '{name}: już nie obserwujesz. To, co zachowano, zostaje.',
  knownFromQuotes: 'cytowane przez innych',
  sameNameElsewhere: 'Wypowiedzi: {count} · {name} ({place}). Czy to ta sama osoba?',
  samePerson: 'Ta sama osoba',
  united: 'To teraz jedna osoba. Biblioteka może je znów rozdzielić.',
  orderBy: 'Kolejność',
  nearWhatYouRead: 'Bliskie temu, co czytasz',
  newestFirst: 'Najnowsze',
  nothingNear: 'Nic od tej osoby nie jest bliskie temu, co czytasz.',
  people: 'Osoby',
  whichPeople: 'Które osoby',
  followedPeople: 'Obserwowane',
  allPeople: 'Wszystkie',
  followNobody: 'Nikogo jeszcze nie obserwujesz.',
  followNobodyHint:
    'Zacznij obserwować kogoś obok artykułu, a wszystko, co mówi na czytanych stronach, zostanie zachowane.',
  knowNobody: 'W zbiorze nie ma jeszcze nikogo.',
  countStatements: {
    one: '{count} wypowiedź',
    few: '{count} wypowiedzi',
    many: '{count} wypowiedzi',
    other: '{count} wypowiedzi',
  },
  countSaved: {
    one: '{count} zapisana',
    few: '{count} zapisane',
    many: '{count} zapisanych',
    other: '{count} zapisanej',
  },
  allYears: 'Wszystkie lata',
  allSites: 'Wszystkie witryny',
  whichYear: 'Rok',
  whichSite: 'Witryna',
  nothingFiltered: 'Nic od tej osoby nie pasuje do tego wyboru.',
};
