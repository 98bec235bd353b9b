import { expect, test } from 'vitest';
import { languageOf } from '../../utils/relevance/language.ts';
import { stem } from '../../utils/relevance/stem/stem.ts';

test.each([
  ['de', 'hauser', 'hausern'],
  ['de', 'lieferung', 'lieferungen'],
  ['de', 'fabrik', 'fabriken'],
  ['nl', 'fabriek', 'fabrieken'],
  ['nl', 'mogelijkheid', 'mogelijkheden'],
  ['sv', 'fabriker', 'fabrikerna'],
  ['fr', 'usine', 'usines'],
  ['fr', 'journal', 'journaux'],
  ['fr', 'livrer', 'livrerons'],
  ['es', 'fabrica', 'fabricas'],
  ['es', 'estacion', 'estaciones'],
  ['pt', 'estacao', 'estacoes'],
  ['it', 'impianto', 'impianti'],
  ['it', 'fabbrica', 'fabbriche'],
])('%s: %s and %s are one', (language, one, other) => {
  expect(stem(one, language)).toBe(stem(other, language));
});

test.each([
  ['de', 'haus', 'hand'],
  ['fr', 'pain', 'pays'],
  ['es', 'casa', 'cosa'],
  ['it', 'porto', 'parte'],
])('%s: %s and %s stay apart', (language, one, other) => {
  expect(stem(one, language)).not.toBe(stem(other, language));
});

test('a word of a language without rules stays itself', () => {
  expect(stem('talojen', 'fi')).toBe('talojen');
});

test.each([
  ['en', 'The harbour will be deeper than it was, and we are glad of it.'],
  ['de', 'Der Hafen wird tiefer, und wir sind froh darüber.'],
  ['fr', 'Le port sera plus profond et nous en sommes contents.'],
  ['es', 'El puerto será más hondo y nosotros estamos contentos con ello.'],
  ['it', 'Il porto sarà più profondo e noi ne siamo contenti.'],
  ['pt', 'O porto vai ser mais fundo e nós não estamos tristes com isso.'],
  ['nl', 'De haven wordt dieper en wij zijn daar blij om.'],
  ['sv', 'Hamnen blir djupare och vi är glada för det.'],
  ['en', 'Port 2020'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
