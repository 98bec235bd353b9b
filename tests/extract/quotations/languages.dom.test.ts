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
      'what is denied before a colon is not the speech',
      ['Otto Marsch erwartet das indes nicht: „Das Tor hält.“'],
      ['Otto Marsch: Das Tor hält.'],
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
