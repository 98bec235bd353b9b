import { describe, expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

type Case = [name: string, lines: string[], expected: string[]];

const inLanguage = (language: string) => (_name: string, lines: string[], expected: string[]) =>
  expect(quotationsIn(paragraphs(...lines), language)).toEqual(expected);

describe('German', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['„Die Brücke öffnet im Frühling“, sagte Hafenmeisterin Nora Quill am Montag.'],
      ['Nora Quill: Die Brücke öffnet im Frühling'],
    ],
    [
      'before, with a colon',
      ['Hafenmeister Otto Marsch erklärte: „Wir haben niemanden auf der Brücke gefunden.“'],
      ['Otto Marsch: Wir haben niemanden auf der Brücke gefunden.'],
    ],
    [
      'so and the name',
      ['Otto Marsch kennt den Hafen.', '„Das Wasser steht hoch“, so Marsch.'],
      ['Otto Marsch: Das Wasser steht hoch'],
    ],
    [
      'a pronoun',
      ['„Das Wasser steht hoch“, sagte Otto Marsch.', '„Es wird noch steigen“, fügte er hinzu.'],
      ['Otto Marsch: Das Wasser steht hoch', 'Otto Marsch: Es wird noch steigen'],
    ],
    [
      'guillemets turned inwards',
      ['»Das Wasser steht hoch«, sagte Otto Marsch.'],
      ['Otto Marsch: Das Wasser steht hoch'],
    ],
    [
      'broken',
      ['„Wir hatten einen Plan“, sagte Bürgermeisterin Ada Bach, „und wir blieben dabei.“'],
      ['Ada Bach: Wir hatten einen Plan und wir blieben dabei.'],
    ],
    ['no scare quotes', ['Ada Bach lobte die „neue“ Brücke.'], []],
    [
      'nobody: a noun that speaks',
      ['„Das Wasser steht hoch“, sagt Ausbruch. Er war ihre Rettung.', '„Das Wasser steht hoch“, so Freilassung.'],
      [],
    ],
    [
      'not the one whom the speaker talks to',
      ['Es regnet, und der Fluss steigt.', '„Das Wasser steht hoch“, sagte Meteorologin Nora Quell dem Hafenboten.'],
      ['Nora Quell: Das Wasser steht hoch'],
    ],
    [
      'verb and name before a colon, behind words in indirect speech',
      [
        'Otto Marsch kennt den Hafen und der Rat ihn.',
        'Das Tor sei alt, sagte Marsch am Dienstag: „Wir müssen es ersetzen.“',
      ],
      ['Otto Marsch: Wir müssen es ersetzen.'],
    ],
    [
      'what hangs on the name',
      ['Es regnet, und der Fluss steigt.', 'Konstantin Bach von der Hafenbank erklärt dazu: „Das Geld reicht.“'],
      ['Konstantin Bach: Das Geld reicht.'],
    ],
    [
      'so and an office',
      ['„Das Wasser steht hoch“, so der neue Präsident Otto Marsch nach der Wahl.'],
      ['Otto Marsch: Das Wasser steht hoch'],
    ],
    [
      'two trades',
      ['„Das Wasser steht hoch“, erklärt Direktor und Autor Otto Marsch.'],
      ['Otto Marsch: Das Wasser steht hoch'],
    ],
    [
      'a preposition behind the name',
      ['„Das Wasser steht hoch“, schrieb Hafenmeisterin Nora Quill auf X.'],
      ['Nora Quill: Das Wasser steht hoch'],
    ],
    [
      'what the town calls him is no part of the name',
      ['Chefkontrolleur Otto Marsch war da und der Hafen still.', '„Das Wasser steht hoch“, sagte Kontrolleur Marsch.'],
      ['Otto Marsch: Das Wasser steht hoch'],
    ],
    [
      'a given name that is a word too',
      ['„Das Wasser steht hoch“, sagte Christian Bach.'],
      ['Christian Bach: Das Wasser steht hoch'],
    ],
    ['nobody: a ministry', ['„Das Wasser steht hoch“, teilte das Ministerium mit.'], []],
  ])('%s', inLanguage('de'));
});

describe('French', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['« Le pont ouvrira au printemps », a déclaré Nora Quill, directrice du port.'],
      ['Nora Quill: Le pont ouvrira au printemps'],
    ],
    [
      'turned with a hyphen',
      ['La maire Ada Ruisseau est confiante.', '« Le pont ouvrira au printemps », a-t-elle déclaré.'],
      ['Ada Ruisseau: Le pont ouvrira au printemps'],
    ],
    [
      'before, with a colon',
      ['Mme Nora Quill a écrit : « Nous n’avons trouvé personne sur le pont. »'],
      ['Nora Quill: Nous n’avons trouvé personne sur le pont.'],
    ],
    [
      'selon',
      ['« Le vieux quai est perdu », selon l’ingénieur Olivier Marais.'],
      ['Olivier Marais: Le vieux quai est perdu'],
    ],
    [
      'an office, and the name between commas',
      ['« L’eau est haute », prévient le directeur du vieux port, Ottil Ruisseau, dans un communiqué.'],
      ['Ottil Ruisseau: L’eau est haute'],
    ],
    [
      'not the one whom the speaker met',
      ['Nora Quillot, qui a rencontré hier le président Olivier Marais, affirme que « le pont ouvrira bientôt ».'],
      ['Nora Quillot: le pont ouvrira bientôt'],
    ],
    [
      'title and last name',
      ['Olivier Marais connaît le port.', '« L’eau est haute », explique M. Marais.'],
      ['Olivier Marais: L’eau est haute'],
    ],
  ])('%s', inLanguage('fr'));
});

describe('Spanish', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['«El puente abrirá en primavera», dijo la alcaldesa Nora Quintana.'],
      ['Nora Quintana: El puente abrirá en primavera'],
    ],
    [
      'silent subject',
      ['«El puente abrirá en primavera», dijo Nora Quintana.', '«Y no cerrará nunca más», añadió.'],
      ['Nora Quintana: El puente abrirá en primavera', 'Nora Quintana: Y no cerrará nunca más'],
    ],
    [
      'a participle, an office, the name between commas',
      [
        '“El agua vuelve al pueblo”, ha advertido el alcalde de Puente Viejo, Francisco Miguel Quiles, quien espera ayuda.',
      ],
      ['Francisco Miguel Quiles: El agua vuelve al pueblo'],
    ],
    [
      'silent subject behind a sentence that reports nothing',
      ['Muy emocionado, el alcalde, Óscar Maresma, apenas encontraba palabras. “Avisamos puerta por puerta”, relató.'],
      ['Óscar Maresma: Avisamos puerta por puerta'],
    ],
    [
      'nobody: a silent subject behind an office that is not told',
      [
        '“El agua vuelve al pueblo”, dijo Óscar Maresma.',
        'El consejero ha lanzado un mensaje. “Hay que salir de aquí ahora”, ha insistido.',
      ],
      ['Óscar Maresma: El agua vuelve al pueblo'],
    ],
    [
      'two last names of a fuller name',
      ['Mario Quiles Maresma llegó ayer.', '“El agua vuelve al pueblo”, dijo Quiles Maresma.'],
      ['Mario Quiles Maresma: El agua vuelve al pueblo'],
    ],
    [
      'dashes',
      ['—No hay nadie en el puente —dijo Óscar Maresma—. Habrá que esperar a la primavera.'],
      ['Óscar Maresma: No hay nadie en el puente Habrá que esperar a la primavera.'],
    ],
    [
      'before',
      ['Óscar Maresma afirmó: “No encontramos a nadie en el puente”.'],
      ['Óscar Maresma: No encontramos a nadie en el puente'],
    ],
    [
      'según',
      ['“El muelle viejo está perdido”, según Óscar Maresma.'],
      ['Óscar Maresma: El muelle viejo está perdido'],
    ],
  ])('%s', inLanguage('es'));
});

describe('Italian', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['«Il ponte aprirà in primavera», ha detto la sindaca Nora Quilla.'],
      ['Nora Quilla: Il ponte aprirà in primavera'],
    ],
    [
      'before',
      ['Osvaldo Marsi ha spiegato: “Non abbiamo trovato nessuno sul ponte”.'],
      ['Osvaldo Marsi: Non abbiamo trovato nessuno sul ponte'],
    ],
    ['secondo', ['«Il vecchio molo è perduto», secondo Osvaldo Marsi.'], ['Osvaldo Marsi: Il vecchio molo è perduto']],
  ])('%s', inLanguage('it'));
});

describe('Portuguese', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['“A ponte abre na primavera”, disse a prefeita Nora Quintela.'],
      ['Nora Quintela: A ponte abre na primavera'],
    ],
    [
      'pronoun',
      ['“A ponte abre na primavera”, disse Nora Quintela.', '“E não fecha mais”, completou ela.'],
      ['Nora Quintela: A ponte abre na primavera', 'Nora Quintela: E não fecha mais'],
    ],
    ['segundo', ['“O velho cais está perdido”, segundo Osmar Mares.'], ['Osmar Mares: O velho cais está perdido']],
  ])('%s', inLanguage('pt'));
});

describe('Dutch', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['„De brug gaat in het voorjaar open”, zei burgemeester Nora van der Kwil.'],
      ['Nora van der Kwil: De brug gaat in het voorjaar open'],
    ],
    [
      'aldus',
      [
        '‘De brug gaat in het voorjaar open’, aldus havenmeester Otto Maas.',
        'Otto Maas zei ook: ‘We hebben niemand gevonden.’',
      ],
      ['Otto Maas: De brug gaat in het voorjaar open', 'Otto Maas: We hebben niemand gevonden.'],
    ],
    ['volgens', ['“De oude kade is verloren”, volgens Otto Maas.'], ['Otto Maas: De oude kade is verloren']],
  ])('%s', inLanguage('nl'));
});

describe('Swedish', () => {
  test.each<Case>([
    ['verb and name after', ['”Bron öppnar i vår”, säger hamnchefen Nora Kvist.'], ['Nora Kvist: Bron öppnar i vår']],
    ['before', ['Olof Marsk skrev: ”Vi hittade ingen på bron.”'], ['Olof Marsk: Vi hittade ingen på bron.']],
    ['enligt', ['”Den gamla kajen är förlorad”, enligt Olof Marsk.'], ['Olof Marsk: Den gamla kajen är förlorad']],
  ])('%s', inLanguage('sv'));
});

describe('Norwegian and Danish', () => {
  test.each<Case>([
    [
      'a dash, verb and name after; the next paragraph goes on',
      ['– Vi er klare for våren, sier havnesjef Nora Kvist til Havneposten.', '– Broen åpner i mai. Det lover vi!'],
      ['Nora Kvist: Vi er klare for våren', 'Nora Kvist: Broen åpner i mai. Det lover vi!'],
    ],
    [
      'a hyphen, a pronoun',
      ['- Vi fant ingen på broen, sa Olav Marsk.', '- Det er over nå, fortsatte han.'],
      ['Olav Marsk: Vi fant ingen på broen', 'Olav Marsk: Det er over nå'],
    ],
    [
      'guillemets turned inwards',
      ['Nora Kvist kender havnen. »Vandet står højt nu,« fortæller hun.'],
      ['Nora Kvist: Vandet står højt nu,'],
    ],
    ['no speech: a list', ['– En båt til salgs', '– To årer, lite brukt'], []],
  ])('%s', inLanguage('no'));
});

describe('Russian', () => {
  test.each<Case>([
    [
      'dashes, going on behind the attribution',
      ['— Мост откроется весной, — сказал капитан порта Иван Маршев. — Больше мы его не закроем.'],
      ['Иван Маршев: Мост откроется весной Больше мы его не закроем.'],
    ],
    [
      'guillemets and a dash',
      ['«Мы никого не нашли на мосту», — заявила директор порта Мария Квилова.'],
      ['Мария Квилова: Мы никого не нашли на мосту'],
    ],
  ])('%s', inLanguage('ru'));
});

describe('Polish', () => {
  test.each<Case>([
    [
      'dashes',
      ['– Most otworzymy wiosną – powiedziała Nora Kwil, kapitan portu. – Potem już go nie zamkniemy.'],
      ['Nora Kwil: Most otworzymy wiosną Potem już go nie zamkniemy.'],
    ],
    [
      'verb and name after',
      ['„Most otworzymy wiosną” – powiedziała Nora Kwil, kapitan portu.'],
      ['Nora Kwil: Most otworzymy wiosną'],
    ],
    [
      'before',
      ['Olek Marsz napisał: „Nikogo na moście nie znaleźliśmy”.'],
      ['Olek Marsz: Nikogo na moście nie znaleźliśmy'],
    ],
    [
      'silent subject',
      ['„Most otworzymy wiosną” – powiedziała Nora Kwil.', '„I już go nie zamkniemy” – dodała.'],
      ['Nora Kwil: Most otworzymy wiosną', 'Nora Kwil: I już go nie zamkniemy'],
    ],
  ])('%s', inLanguage('pl'));
});
