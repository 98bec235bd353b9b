import { expect, test } from 'vitest';
import { quotationsIn, readIn } from './articleOf.ts';

const intro = '<p>We spoke with Nora Quill, who runs the harbour, about the new gate.</p>';

test('bold questions: the answers are the interviewee’s, each with its question', () => {
  const html = `${intro}<p><b>Is the gate safe?</b></p><p>It is. We tried it twice.</p><p>In March it held.</p><p><strong>Who pays for it?</strong></p><p>The town does.</p>`;
  expect(readIn(html)).toMatchObject([
    { speaker: 'Nora Quill', text: 'It is. We tried it twice.\n\nIn March it held.', question: 'Is the gate safe?' },
    { speaker: 'Nora Quill', text: 'The town does.', question: 'Who pays for it?' },
  ]);
});

test('bold question and answer in one paragraph', () => {
  const html = `${intro}<p><b>Is the gate safe?</b><br>It is.</p><p><b>Who pays?</b><br>The town does.</p>`;
  expect(quotationsIn(html)).toEqual(['Nora Quill: It is.', 'Nora Quill: The town does.']);
});

test.each([
  ['de', 'Im Gespräch mit Nora Quell, der Hafenchefin.', 'Nora Quell', 'Ist das Tor sicher?', 'Wer zahlt dafür?'],
  ['fr', 'Nous avons rencontré Claire Quillot au port.', 'Claire Quillot', 'La vanne est-elle sûre ?', 'Qui paie ?'],
  ['es', 'Entrevista con Laura Quiles en el puerto.', 'Laura Quiles', '¿Es segura la puerta?', '¿Quién la paga?'],
  ['ru', 'Интервью: Мария Квилова руководит портом.', 'Мария Квилова', 'Безопасен ли затвор?', 'Кто платит?'],
  ['cs', 'Rozhovor: Nora Kvílová vede přístav.', 'Nora Kvílová', 'Je stavidlo bezpečné?', 'Kdo platí?'],
])('bold questions in %s', (language, opening, speaker, first, second) => {
  const html = `<p>${opening}</p><p><b>${first}</b></p><p>Www.</p><p><b>${second}</b></p><p>Zzz.</p>`;
  expect(readIn(html, language)).toMatchObject([
    { speaker, question: first },
    { speaker, question: second },
  ]);
});

test('bold questions of somebody’s own article are no interview', () => {
  const html =
    '<p>Nora Quill built the gate.</p><p><b>Is it safe?</b></p><p>Yes.</p><p><b>Who pays?</b></p><p>The town.</p>';
  expect(quotationsIn(html)).toEqual([]);
});

test.each([
  ['Q: and A:', 'Q: Is it safe?', 'A: It is.', 'Q: Who pays?', 'A: The town.'],
  ['whole names', 'Max Field: Is it safe?', 'Nora Quill: It is.', 'Max Field: Who pays?', 'Nora Quill: The town.'],
  ['initials', 'MF: Is it safe?', 'NQ: It is.', 'MF: Who pays?', 'NQ: The town.'],
  [
    'capitals, each with an opening mark',
    '"FIELD: Is it safe?',
    '"QUILL: It is.',
    '"FIELD: Who pays?',
    '"QUILL: The town.',
  ],
  [
    'times of a podcast',
    '[00:12] Max Field: Is it safe?',
    '[00:15] Nora Quill: It is.',
    '[00:20] Max Field: Who pays?',
    '[00:25] Nora Quill: The town.',
  ],
])('turns with %s', (_name, ...lines) => {
  const found = readIn(intro + lines.map((line) => `<p>${line}</p>`).join(''));
  expect(found.filter(({ speaker }) => speaker === 'Nora Quill')).toMatchObject([
    { text: 'It is.', question: 'Is it safe?' },
    { text: 'The town.', question: 'Who pays?' },
  ]);
});

test('lists with colons are no turns', () => {
  const lines = ['Monday: rain all day', 'Tuesday: sun at last', 'Monday: rain again', 'Tuesday: more sun'];
  expect(quotationsIn(intro + lines.map((line) => `<p>${line}</p>`).join(''))).toEqual([]);
});

test.each([
  [
    'de',
    'Wir haben mit Nora Quill über das Tor gesprochen.',
    'Frage: Hält es?',
    'Antwort: Es hält.',
    'Frage: Wer zahlt?',
    'Antwort: Die Stadt.',
  ],
  [
    'es',
    'Entrevista con Nora Quill sobre la compuerta.',
    'Pregunta: ¿Aguanta?',
    'Respuesta: Aguanta.',
    'Pregunta: ¿Quién paga?',
    'Respuesta: El pueblo.',
  ],
  [
    'fr',
    'Entretien avec Nora Quill sur la vanne.',
    'Question : Tient-elle ?',
    'Réponse : Elle tient.',
    'Question : Qui paie ?',
    'Réponse : La ville.',
  ],
  ['it', 'Intervista a Nora Quill sulla chiusa.', 'D: Tiene?', 'R: Tiene.', 'D: Chi paga?', 'R: La città.'],
  [
    'cs',
    'Rozhovor: Nora Quill vede přístav.',
    'Otázka: Drží?',
    'Odpověď: Drží.',
    'Otázka: Kdo platí?',
    'Odpověď: Město.',
  ],
  [
    'fr, with the paper’s name',
    'Entretien avec Nora Quill.',
    'Le Quai : Tient-elle ?',
    'Nora Quill : Elle tient.',
    'Le Quai : Qui paie ?',
    'Nora Quill : La ville.',
  ],
])('labels in %s', (language, opening, ...lines) => {
  const found = readIn(`<p>${opening}</p>${lines.map((line) => `<p>${line}</p>`).join('')}`, language);
  expect(found.map(({ speaker }) => speaker)).toEqual(['Nora Quill', 'Nora Quill']);
});

test('bold questions: the interviewee is met under a pronoun, where nobody else is named', () => {
  const html =
    '<p>Nora Quill runs the smallest mill in Tilbury. We met her on the bridge.</p><p><b>Is the gate safe?</b></p><p>It is.</p><p><b>Who pays for it?</b></p><p>The town does.</p>';
  expect(quotationsIn(html)).toEqual(['Nora Quill: It is.', 'Nora Quill: The town does.']);
});

test('a transcript whose labels say what the speakers are, and name in full whoever comes first', () => {
  const turn = (words: string) => `<p>${words}</p>`;
  const html = [
    'OWEN MARSH, HOST: Good morning. Is the bridge safe?',
    'NORA QUILL, ENGINEER: It is safe today.',
    'MARSH: Senator, would you drive over it?',
    'SEN. ADA BRINKS (R): I drove over it this morning.',
    'QUILL: That is no measurement.',
    'BRINKS: No, it is not.',
  ].map(turn);
  expect(quotationsIn(html.join('')).map((line) => line.split(': ')[0]?.toLowerCase())).toEqual([
    'owen marsh',
    'nora quill',
    'owen marsh',
    'ada brinks',
    'nora quill',
    'ada brinks',
  ]);
});

test('bold questions whose answers bear the name of the interviewee', () => {
  const html = `${intro}<p><b>Is the gate safe?</b></p><p><b>Quill:</b> It is.</p><p><b>Who pays?</b></p><p><b>Quill:</b> The town does.</p>`;
  expect(quotationsIn(html)).toEqual(['Nora Quill: It is.', 'Nora Quill: The town does.']);
});
