import type { Catalogue } from '../words.ts';

/** Polish: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Eksport i import',
  cancel: 'Anuluj',
  workFailed: 'Nie udało się i nic nie zostało zmienione. Spróbuj ponownie.',

  export: 'Eksport',
  exportWhat: 'Co',
  exportAs: 'Jako',
  exportNow: 'Eksportuj do pliku',
  exporting: 'Zapisywanie pliku',
  exported: 'Wyeksportowano do {file}.',
  'export-everything': 'Wszystko',
  'export-saved': 'To, co zapisano',
  'export-chosen': 'To, co wybrano w bibliotece',
  'export-backup': 'Kopia zapasowa',
  'export-backup-explained':
    'Wszystko, co zbiór o tym zawiera, z każdą Twoją zmianą. Można ją ponownie zaimportować, tutaj lub na innym komputerze. JSON Lines.',
  'export-evidence': 'Strona dowodów',
  'export-evidence-explained':
    'Do pokazania innym: słowa, dni, linki, kiedy każde zapisano, i suma kontrolna słów. Jeden plik HTML.',
  'export-notes': 'Notatki',
  'export-notes-explained': 'Plik Markdown dla każdej osoby, do notatnika takiego jak Obsidian. ZIP.',
  'export-table': 'Tabela',
  'export-table-explained': 'Do arkuszy kalkulacyjnych. Nic w niej nie działa jako formuła. CSV.',
  'export-ledger': 'Zapowiedzi',
  'export-ledger-explained': 'Co miało się wydarzyć, do kiedy i co z tego wyszło. CSV.',
  'export-claims': 'Twierdzenia',
  'export-claims-explained': 'To samo dla programów, w pojęciach schema.org. JSON-LD.',
  'export-annotations': 'Adnotacje sieciowe',
  'export-annotations-explained': 'Dla programów, które znają standard W3C. JSON-LD.',
  exportChosen: 'Eksportuj',
  evidenceTitle: 'Co powiedziano',
  tooManyPeople: 'Osób jest zbyt wiele na jedno archiwum. Wyeksportuj to, co zapisano, albo wybór.',

  import: 'Importuj',
  importKinds:
    'Kopia zapasowa Aforesaid, adnotacje Hypothesis (JSON), komentarze WordPressa lub Disqusa (XML), własne komentarze z Reddita (CSV) lub Hacker News (JSON), albo dowolna tabela z kolumną tekstów i kolumną adresów (CSV).',
  importSpeaker: 'Czyje to słowa, jeśli plik tego nie mówi (jak eksport z Reddita)',
  importChoose: 'Wybierz plik',
  importDrop: 'albo upuść go tutaj',
  importReading: 'Czytanie pliku',
  importHolds: '{file} zawiera',
  importNew: {
    one: '{count} nową wypowiedź',
    few: '{count} nowe wypowiedzi',
    many: '{count} nowych wypowiedzi',
    other: '{count} nowej wypowiedzi',
  },
  importKnown: {
    one: '{count}, która już jest w zbiorze',
    few: '{count}, które już są w zbiorze',
    many: '{count}, które już są w zbiorze',
    other: '{count}, które już są w zbiorze',
  },
  importOperations: {
    one: '{count} Twoją zmianę; obowiązuje późniejsza',
    few: '{count} Twoje zmiany; gdzie dwie się różnią, obowiązuje późniejsza',
    many: '{count} Twoich zmian; gdzie dwie się różnią, obowiązuje późniejsza',
    other: '{count} Twojej zmiany; gdzie dwie się różnią, obowiązuje późniejsza',
  },
  importNow: 'Zaimportuj wszystko',
  importing: 'Importowanie',
  imported: {
    one: 'Dodano {count} wypowiedź.',
    few: 'Dodano {count} wypowiedzi.',
    many: 'Dodano {count} wypowiedzi.',
    other: 'Dodano {count} wypowiedzi.',
  },
  recovery: 'Przywróć kopię zapasową',
  recoveryWords:
    'Zawartość kopii trafia do nowego zbioru. Obecny, w jakimkolwiek jest stanie, zostaje odłożony i zachowany; tutaj możesz do niego wrócić.',
  recoverNewest: 'Przywróć ją',
  recoveryNoNewest:
    'Ta przeglądarka nie ma kopii. Wybierz plik, na przykład najnowszy z folderu Aforesaid w pobranych plikach.',
  recovering: 'Przywracanie',
  recovered: {
    one: 'Przywrócono {count} wypowiedź.',
    few: 'Przywrócono {count} wypowiedzi.',
    many: 'Przywrócono {count} wypowiedzi.',
    other: 'Przywrócono {count} wypowiedzi.',
  },
  recordsAside: 'Odłożone',
  recordAside: 'Zbiór odłożony {when}',
  useRecord: 'Wróć do niego',
  recordBack: 'Ten zbiór jest znowu w użyciu.',
};
