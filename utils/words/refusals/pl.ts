import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in Polish. */
export const pl: RefusalSentences = {
  diskFull:
    'Dysk jest pełny, więc nic nie zachowano. Zwolnij miejsce albo zapomnij to, czego już nie potrzebujesz, i spróbuj ponownie.',
  neverRemembers:
    'Przeglądarka nie chce niczego zachowywać dla rozszerzeń. Jeśli jest ustawiona tak, by nie pamiętać historii, zmień to i otwórz to ponownie.',
  dataBlocked:
    'Przeglądarka nie chce niczego zachowywać dla rozszerzeń. Jeśli wszystkie dane stron są zablokowane, zezwól na nie i otwórz to ponownie.',
  noDatabase: 'Ta przeglądarka nie ma IndexedDB, gdzie leży zbiór. Użyj innego profilu albo nowszej przeglądarki.',
  recordNewer: 'Zbiór zapisała nowsza wersja Aforesaid. Zaktualizuj rozszerzenie, aby go otworzyć.',
  recordReadOnly: 'Zbiór zapisała nowsza wersja Aforesaid i można go tylko czytać. Zaktualizuj rozszerzenie.',
  recordUnreadable:
    'Przeglądarka nie mogła odczytać zbioru z dysku. Uruchom ją ponownie; jeśli to nie pomoże, przywróć najnowszą kopię zapasową.',
  recordDamaged:
    'W zbiorze jest coś, czego nie da się odczytać. Przywróć najnowszą kopię zapasową albo zgłoś ten błąd.',
  recordTorn: 'Na dysku brakuje części zbioru. Przywróć najnowszą kopię zapasową.',
  recordClosed: 'Zbiór został zamknięty. Otwórz to ponownie.',
  recordUnopened:
    'Nie udało się otworzyć zbioru. Uruchom przeglądarkę ponownie; jeśli to nie pomoże, przywróć najnowszą kopię zapasową.',
  recordHeld: 'Starsza wersja Aforesaid trzyma zbiór otwarty. Zamknij jej okna, a potem otwórz to ponownie.',
  recordUnknown: 'Nie ma takiego zbioru. Otwórz tę stronę ponownie.',
  recordFailed: 'Zbiór nie mógł tego zrobić. Spróbuj ponownie; jeśli znów się nie uda, zgłoś ten błąd.',

  wordsGone: 'Tych słów nie ma już na stronie. Odśwież stronę i spróbuj ponownie.',
  pageClosed: 'Przeglądarka nie wpuszcza rozszerzeń na tę stronę. Otwórz zwykłą stronę internetową i spróbuj ponownie.',
  privateWindow: 'To jest okno prywatne: nic stąd nie jest zachowywane. Otwórz stronę w zwykłym oknie, aby zapisać.',
  noSiteHere: 'Ta część strony nie należy do żadnej witryny, więc nie ma czego uczyć.',
  wholePageOnly: 'Panel należy do całej strony. Otwórz go z paska narzędzi.',
  nothingToUndo: 'Nie ma czego cofać.',
  inLibraryOnly: 'Można to zrobić w bibliotece, nie wewnątrz strony.',
  requestUnknown: 'Ten widok zażądał czegoś, czego ta wersja nie zna. Zamknij go i otwórz ponownie.',
  viewFailed: 'Coś w rozszerzeniu poszło nie tak. Zamknij ten widok i otwórz go ponownie.',
  notSaved: 'Nie udało się zapisać wypowiedzi. Odśwież stronę i spróbuj ponownie.',

  downloadsForbidden:
    'Przeglądarka nie pozwala Aforesaid zapisywać w pobranych plikach. Wyłącz kopie zapasowe i włącz je ponownie.',
  nothingToBackUp: 'W zbiorze nie ma jeszcze nic, więc nie ma czego kopiować.',
  backupFailed: 'Nie udało się zapisać kopii zapasowej. Zwolnij miejsce na dysku i spróbuj ponownie.',
  backupUnreadable: 'Zapisanej właśnie kopii zapasowej nie da się odczytać. Sprawdź dysk i spróbuj ponownie.',
  downloadFailed:
    'Przeglądarka nie mogła zapisać kopii zapasowej w pobranych plikach. Następna próba będzie za godzinę.',
  downloadFailedBy:
    'Przeglądarka nie mogła zapisać kopii zapasowej w pobranych plikach ({reason}). Następna próba będzie za godzinę.',

  fileTooLarge: 'Ten plik jest za duży. Podziel go i zaimportuj części.',
  fileUnknown: 'Aforesaid nie potrafi czytać plików tego rodzaju. Niczego nie zaimportowano.',
  fileEmpty: 'W tym pliku nie ma wypowiedzi. Niczego nie zaimportowano.',
  backupNewer: 'Tę kopię zapasową zrobiła nowsza wersja Aforesaid. Zaktualizuj rozszerzenie i spróbuj ponownie.',
  backupLine: 'Wiersz {line} tej kopii zapasowej nie jest wpisem. Niczego nie zaimportowano.',
  backupCutOff: 'Ta kopia zapasowa jest ucięta na końcu. Użyj innej.',
  backupNotWhole: 'Ta kopia zapasowa nie jest cała: liczba wpisów nie zgadza się z podaną. Użyj innej.',
  backupChanged: 'Ta kopia zapasowa została uszkodzona lub zmieniona: suma kontrolna się nie zgadza. Użyj innej.',
};
