import type { Catalogue } from '../words.ts';

/** Polish: the popup. */
export const popup: Catalogue = {
  history: 'Historia',
  savedOnly: 'Tylko zapisane',
  nothingSaved: 'Jeszcze nic nie zapisano.',
  nothingKept: 'Jeszcze nic nie zachowano.',
  nothingKeptHint: 'Zapisz wypowiedź na stronie albo zacznij kogoś obserwować.',
  firstUse: 'Otwórz artykuł lub komentarze, wskaż czyjąś wypowiedź i naciśnij Zapisz.',
  firstUseHint:
    'To, co zapiszesz, jest tutaj, najnowsze najpierw. Gdy ta osoba znów się odezwie, zobaczysz to obok jej słów.',
  goOn: 'Czytaj dalej',
  pause: 'Wstrzymaj',
  paused: 'Wstrzymano',
  pauseExplained: 'Podczas wstrzymania żadna strona nie jest czytana i nic nie jest zachowywane.',
  thisSite: 'Dla {site}',
  keepReadHere: 'Zachowuj wszystko, co tu czytam',
  keepReadHereExplained: 'Każdy komentarz, artykuł i cytat z tej witryny jest zachowywany po otwarciu.',
  neverReadHere: 'Nigdy nie czytaj tej witryny',
  neverReadHereExplained: 'Nikt tu nie jest rozpoznawany i nic nie jest zachowywane.',
  drawHere: 'Nie pokazuj nic w tej witrynie',
  drawHereExplained:
    'Ani małego przycisku, ani kresek pod nazwiskami, ani niczego obok słów. Pasek narzędzi, skróty i menu działają jak zawsze.',
  nothingDrawn: 'W witrynie {site} nic już nie jest pokazywane. Pasek narzędzi otwiera panel boczny.',
};
