import { describe, expect, test } from 'vitest';
import { type ArticleCase, checkArticle, quotationsIn } from './articleOf.ts';

describe('who is nobody, or not surely the one', () => {
  test.each<ArticleCase>([
    [
      'the labels of a list, though the words before one come in the prose',
      'en',
      [
        'Five kettles for the kitchen, by a happy cook.',
        'Price: Around 40',
        'Why It Stands Out: It is small.',
        'Check Price on Tilbury',
        'Price: Around 60',
        'Why It Stands Out: It is quiet.',
        'Check Price on Tilbury',
      ],
      [],
    ],
    [
      'the mother in a story, behind a headline that begins with a sister',
      'en',
      ['Sister of Quill Accuser Cites Own Abuse', '“We were broken that whole year,” the mother of the accuser said.'],
      [],
    ],
    [
      'a ministry',
      'es',
      [
        'Llegó el ministro de Asuntos Exteriores, Julio Marés.',
        'El ministro de Exteriores propone un plan y recalcó que serviría “si nadie lo hubiera minado antes”.',
      ],
      [],
    ],
    [
      'whose sentence only speaks of something praised',
      'en',
      ['Owen Marsh left after Nora Quill’s praised plan fell through.', '“Thousands came out.”'],
      [],
    ],
    [
      'some woman of a name that two bear',
      'en',
      [
        'Nora Marsh runs the mill. Nora Marsh built it. Nora Marsh owns it, and Nora Marsh likes it.',
        'Ada Marsh came in. Marsh laughed. “It has to rest,” she said.',
      ],
      [],
    ],
    [
      'a noun right behind words in marks',
      'en',
      ['Nora Quill said the harbour counts.', 'Still, the plan needs the so-called “blue wall” states of the north.'],
      [],
    ],
    [
      'who signs behind a dash with a trade alone',
      'en',
      ['Rust is loved. Mara Rust built it.', '“It has never let me down for a day.” — Rust consultant and developer'],
      [],
    ],
    [
      'a user without a name',
      'de',
      [
        'Otto Marsch lobt das Papier und die Sprache.',
        'Der Ton ist nicht neu und erinnerte einen Nutzer an einen Film. „Das ist von gestern“, spottet er.',
      ],
      [],
    ],
    [
      'two words that the page writes small as well',
      'en',
      ['The plan is Quiet Harbour, for a quiet town.', 'Harbour said “the gate will never be opened again”.'],
      [],
    ],
    ['letters behind a word', 'en', ['VPN is fast.', 'Tilbury VPN said “the gate will never be opened again”.'], []],
    [
      'a woman in office whom another only greets',
      'it',
      ['Marco Rubini, dando il benvenuto alla premier, ride.', '«Una bella serata per tutti», ha twittato la premier.'],
      [],
    ],
  ])('%s (%s)', checkArticle);
});

describe('who is told nevertheless', () => {
  test.each<ArticleCase>([
    [
      'the one whose relative bears the same last name',
      'en',
      [
        'Nora Astor, the composer, died on Friday.',
        'It was confirmed by her daughter, the cellist Ruth Astor.',
        'Ms. Astor often spoke of rhythm. “Everything I know I know from dough,” she told a magazine.',
      ],
      ['Nora Astor: Everything I know I know from dough,'],
    ],
    [
      'whom others ask in an interview',
      'en',
      ['The critic Paula Quill left.', 'In a late interview Owen Marsh was asked about it. “It has to rest,” he said.'],
      ['Owen Marsh: It has to rest,'],
    ],
    [
      'a boy who only now gets his name',
      'en',
      [
        'A boy from the school knocked.',
        'That boy was Owen Marsh, then eleven.',
        '“I tell them it cures toast,” he says.',
      ],
      ['Owen Marsh: I tell them it cures toast,'],
    ],
    [
      'what somebody is in a body that goes by its letters',
      'de',
      [
        'Antonio Gutierrez ist da und hilft auch. »Die Not wird größer«, sagt ATU-Organisator Gutierrez.',
        '»Wir haben alle geschlagen«, fand All-NBA-Guard Shai Quell-Marsch.',
        'Quell-Marsch bleibt.',
      ],
      ['Antonio Gutierrez: Die Not wird größer', 'Shai Quell-Marsch: Wir haben alle geschlagen'],
    ],
    [
      'a pronoun behind a verb of any kind',
      'de',
      [
        'Der Landwirt Otto Marsch sieht das nicht so. Die Wiesen stünden voll, „und niemand hat sich blicken lassen“, ächzt er.',
      ],
      ['Otto Marsch: und niemand hat sich blicken lassen'],
    ],
    [
      'a subject left out before a colon',
      'es',
      ['Nora Quílez espera. «Dejé a las gallinas con agua», dice. Y añade: «Ojalá me hayan esperado.»'],
      ['Nora Quílez: Dejé a las gallinas con agua Ojalá me hayan esperado.'],
    ],
    [
      'the one who runs a house that begins like a given name',
      'en',
      ['Owen Marsh runs the kitchen. Marion Bistro remains “a true bakery of the old town,” he said.'],
      ['Owen Marsh: a true bakery of the old town,'],
    ],
    [
      'the one whose report tells what another believes',
      'en',
      ['Owen Marsh told us that contrary to what she believes, Nora Quill was met as a “breath of very fresh air”.'],
      ['Owen Marsh: breath of very fresh air'],
    ],
    [
      'the warner behind a question word',
      'de',
      ['Simone Quell berät und das ist nicht wenig. Wovor Quell vor allem warnt: „Verkaufen Sie nichts mehr.“'],
      ['Simone Quell: Verkaufen Sie nichts mehr.'],
    ],
    [
      'the senator of a state with a capital',
      'it',
      ['Il senatore della Florida Marco Rubini ride.', '«È una bella serata», dice Rubini.'],
      ['Marco Rubini: È una bella serata'],
    ],
  ])('%s (%s)', checkArticle);

  test('one who speaks on an occasion that stands right before the name', () => {
    const html = '<p>In a statement Nora Quill said “the gate will never be opened again”.</p>';
    expect(quotationsIn(html)).toEqual(['Nora Quill: the gate will never be opened again']);
  });
});
