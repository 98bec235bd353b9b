import type { Catalogue } from '../words.ts';

/** Polish: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'Co mówili wcześniej, obok tego, co mówią teraz',
  welcomeLead: 'Dla tych, którzy latami śledzą temat i pamiętają, że ktoś kiedyś mówił co innego.',
  welcomeWhat: 'Gdy czytasz, wie, kto mówi',
  welcomeWhatWords:
    'Autor, osoby cytowane w artykule, wszyscy w komentarzach. Obok ich słów widzisz, co ta sama osoba mówiła wcześniej, z dniem i odnośnikiem do miejsca.',
  welcomeAccess:
    'Aby zauważyć, kto mówi, czyta otwierane strony. To, co zachowa, zostaje na tym komputerze; nic nie jest nigdzie wysyłane.',
  welcomeKeep: 'Wybierz, co zachowywać',
  welcomeKeepChosen: 'To, co zapiszę, i osoby, które obserwuję',
  welcomeKeepChosenExplained:
    'Jedno naciśnięcie zapisuje wypowiedź. Obserwuj kogoś, a zachowane będzie wszystko, co mówi na czytanych stronach.',
  welcomeKeepAll: 'Wszystko, co czytam',
  welcomeKeepAllExplained:
    'Każdy artykuł, komentarz i cytat z otwieranych stron, bez obserwowania kogokolwiek z góry. W każdej chwili można to wyłączyć.',
  welcomeBackUpWords:
    'To, co zachowujesz, leży tylko w tej przeglądarce. Kopia zapasowa je przywróci, tutaj lub na innym komputerze.',
  welcomeStart: 'Otwórz coś do czytania',
  welcomeStartWords:
    'Artykuł, który kogoś cytuje, albo komentarze. Wskaż wypowiedź i naciśnij Zapisz; pasek narzędzi ma wszystko, co zachowujesz.',
  welcomeSkip: 'Pomiń',
  welcomeDone: 'Zacznij',
  exampleLabel: 'Przykład',
  exampleIntro: 'Zapytana o otwarcie inżynierka powiedziała:',
  exampleNow: 'Tunel otwiera się w 2029 roku. Nigdy nie podałam innej daty.',
  exampleAfter: 'Prace kosztowały dotąd 40 milionów.',
  exampleFirst: 'Na Boże Narodzenie 2021 państwo nim przejadą.',
  exampleSecond: 'Nie przed 2026 rokiem, i proszę nie trzymać mnie za słowo.',
};
