import { describe, expect, test } from 'vitest';
import { quotationsIn, readIn } from './articleOf.ts';

type Case = [name: string, html: string, expected: string[]];
const quoted = '<blockquote><p>The tide gate can be lifted by hand, and we have lifted it twice.</p></blockquote>';
const words = 'The tide gate can be lifted by hand, and we have lifted it twice.';

const check = (_name: string, html: string, expected: string[]) => expect(quotationsIn(html)).toEqual(expected);

describe('who is announced before a block quotation', () => {
  test.each<Case>([
    ['by what is owned', `<p>Nora Quill runs it. Here is Quill’s response:</p>${quoted}`, [`Nora Quill: ${words}`]],
    [
      'by "from"',
      `<p>UPDATE: a new comment from Nora Quill about whether the gate is safe:</p>${quoted}`,
      [`Nora Quill: ${words}`],
    ],
    ['by what somebody wrote', `<p>Here is what Nora Quill wrote:</p>${quoted}`, [`Nora Quill: ${words}`]],
    ['by the name alone', `<p>Nora Quill:</p>${quoted}`, [`Nora Quill: ${words}`]],
    [
      'two sentences before',
      `<p>Nora Quill wrote about this in June. The letter is long. This is the part that matters:</p>${quoted}`,
      [`Nora Quill: ${words}`],
    ],
    [
      'not where two could be meant',
      `<p>Nora Quill wrote to Owen Marsh in June. This is the part that matters:</p>${quoted}`,
      [],
    ],
    [
      'by a pronoun for the only one named',
      `<p>Nora Quill looked at the gate. I wanted a number. Here is what she answered:</p>${quoted}`,
      [`Nora Quill: ${words}`],
    ],
    ['not where nobody is', `<p>This is from the handbook:</p>${quoted}`, []],
    ['in German', `<p>Die Antwort von Nora Quill:</p>${quoted}`, [`Nora Quill: ${words}`]],
    ['in French', `<p>Voici la réponse de Nora Quill :</p>${quoted}`, [`Nora Quill: ${words}`]],
    ['in Spanish', `<p>Esto es lo que escribió Nora Quill:</p>${quoted}`, [`Nora Quill: ${words}`]],
  ])('%s', check);

  test('or named after it', () => {
    expect(quotationsIn(`<p>A voice from the harbour, Nora Quill of Tilbury.</p>${quoted}<p>— Nora Quill</p>`)).toEqual(
      [`Nora Quill: ${words}`],
    );
  });

  test('paragraphs stay paragraphs, the marks around them go', () => {
    const html = '<p>Nora Quill writes:</p><blockquote><p>“We lift it by hand.”</p></blockquote>';
    expect(quotationsIn(html)).toEqual(['Nora Quill: We lift it by hand.']);
    const two = '<p>Nora Quill writes:</p><blockquote><p>We lift it.</p><p>We lower it again.</p></blockquote>';
    expect(quotationsIn(two)).toEqual(['Nora Quill: We lift it. / We lower it again.']);
  });

  test('news quoted in a block keeps its own speakers', () => {
    const html =
      '<p>The Harbour Post reports:</p><blockquote><p>“It is safe,” said Owen Marsh on Monday.</p></blockquote>';
    expect(quotationsIn(html)).toEqual(['Owen Marsh: It is safe,']);
  });
});

describe('letters', () => {
  test('the salutation names the addressee, the signature the speaker', () => {
    const letter = 'Dear Frank Odell,<br>the gate can be lifted by hand, any time.<br>Warm regards,<br>N.Q.';
    const [one, ...more] = readIn(
      `<p>Nora Quill runs the harbour. A letter came today.</p><blockquote><p>${letter}</p></blockquote>`,
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ speaker: 'Nora Quill', addressee: 'Frank Odell' });
    expect(one?.text).toBe('Dear Frank Odell,\nthe gate can be lifted by hand, any time.\nWarm regards,');
  });

  test('a bare name with a colon is a salutation too', () => {
    const html =
      '<p>Nora Quill’s answer:</p><blockquote><p>Frank Odell:<br>It can be lifted by hand.<br>Warm regards,</p></blockquote>';
    expect(readIn(html)[0]).toMatchObject({ speaker: 'Nora Quill', addressee: 'Frank Odell' });
  });
});

describe('pasted heads', () => {
  const head = 'Nora Quill<br>February 20, 2016 at 12:53 PM';
  test('in a block quotation, with the time they state', () => {
    const html = `<p>From the harbour’s own page:</p><blockquote><p>${head}<br>Pietro F.:<br>No, it is not for sale.<br>Warm regards,<br>N.Q.</p></blockquote>`;
    expect(readIn(html)[0]).toMatchObject({
      speaker: 'Nora Quill',
      time: '2016-02-20T12:53',
      addressee: 'Pietro F.',
      text: 'Pietro F.:\nNo, it is not for sale.\nWarm regards,',
    });
  });

  test('in plain paragraphs, to the closing words', () => {
    const html = `<p>Read this.</p><p>${head}</p><p>Pietro F.:</p><p>It is not for sale.</p><p>Warm regards,<br>N.Q.</p><p>I wonder why.</p>`;
    expect(quotationsIn(html)).toEqual(['Nora Quill: Pietro F.: / It is not for sale. / Warm regards,']);
  });

  test('question and answer stay together', () => {
    const html = `<blockquote><p>Pietro F.<br>February 20, 2016 at 11:10 AM<br>Is it for sale?</p><p>${head}<br>Pietro F.:<br>It is not.</p></blockquote>`;
    const found = readIn(html);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Pietro F.', 'Nora Quill']);
    expect(found[1]).toMatchObject({ question: 'Is it for sale?', addressee: 'Pietro F.' });
  });

  test('a byline is none', () => {
    expect(
      readIn('<p>Nora Quill<br>February 20, 2016</p><p>The gate opened on Monday.</p><p>All went well.</p>'),
    ).toEqual([]);
  });
});

describe('embedded posts', () => {
  const post = (text: string) =>
    `<blockquote class="twitter-tweet"><p>${text}</p>— Nora Quill (@nquill) <a href="https://x.example/1">February 20, 2016</a></blockquote>`;

  test('are statements of the one who posted them', () => {
    expect(readIn(`<p>She was quick.</p>${post('The gate is open and it will stay open tonight.')}`)[0]).toMatchObject({
      speaker: 'Nora Quill',
      text: 'The gate is open and it will stay open tonight.',
      time: '2016-02-20',
    });
  });

  test.each([
    ['Bluesky', 'bluesky-embed', '— Nora Quill (<a href="/n">@nquill.bsky.example</a>) <a href="/1">2016-02-20</a>'],
    ['Mastodon', 'mastodon-embed', '— Nora Quill (@nquill@mast.example) February 20, 2016'],
    [
      'Facebook',
      'fb-xfbml-parse-ignore',
      'Posted by <a href="/n">Nora Quill</a> on <a href="/1">Saturday, February 20, 2016</a>',
    ],
    ['Instagram', 'instagram-media', 'A post shared by Nora Quill (@nquill) on February 20, 2016'],
  ])('of %s', (_name, kind, signature) => {
    const html = `<blockquote class="${kind}"><p>The pier – our pier – is open - at last.</p>${signature}</blockquote>`;
    expect(readIn(`<p>She was quick.</p>${html}`)[0]).toMatchObject({
      speaker: 'Nora Quill',
      text: 'The pier – our pier – is open - at last.',
      time: '2016-02-20',
    });
  });

  test('without a signature are nobody’s', () => {
    const html = '<blockquote class="mastodon-embed"><p>The gate is open – at last.</p></blockquote>';
    expect(readIn(`<p>She was quick.</p>${html}`)).toEqual([]);
  });

  test('that repeat a quotation of the article are no second one', () => {
    const html = `<p>“The gate is open and it will stay open tonight,” said Nora Quill.</p>${post('The gate is open and it will stay open tonight.')}`;
    expect(readIn(html)).toHaveLength(1);
  });

  test('pull quotes are none either', () => {
    const html =
      '<p>“The gate is open and it will stay open tonight,” said Nora Quill.</p><blockquote><p>The gate is open and it will stay open</p><p>— Nora Quill</p></blockquote>';
    expect(readIn(html)).toHaveLength(1);
  });
});
