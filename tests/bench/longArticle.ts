import { inventedText } from './inventedText.ts';

/** An article of any length in a page as papers have them: a paragraph of the writer's, one that quotes, in turns. */
export const longArticle = {
  url: 'https://post.example/tide-mills/',
  /** The whole page, the article of about so many words; a new speaker comes in every 500. All is invented. */
  page(words: number): string {
    const text = inventedText();
    const pairs = Array.from({ length: Math.ceil(words / 100) }, (_, i) => {
      const [given, family] = nameOf(i);
      const first = i % 5 === 0 ? `${given} ${family}` : family;
      const told = `<p>${first} came to the mill in ${1950 + (i % 60)}. ${text(42)}</p>`;
      return `${told}\n<p>“${text(14)} It never did,” ${i % 3 === 0 ? 'said' : 'wrote'} ${first}. ${text(14)} “${text(14)}”</p>`;
    });
    const link = (kind: string) =>
      `<li class="${kind}-item"><a class="link" href="/${text(1)}"><span>${text(2)}</span></a></li>`;
    const teaser = () =>
      `<div class="teaser"><a href="/${text(1)}"><figure><img src="a.jpg" alt=""></figure><h3 class="teaser-title">${text(6)}</h3></a><p class="teaser-text">${text(14)}</p><time datetime="2019-05-02">2 May 2019</time></div>`;
    const many = (count: number, one: () => string) => Array.from({ length: count }, one).join('\n');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tide mills of the east coast</title></head><body>
<header><nav><ul>${many(120, () => link('menu'))}</ul></nav></header>
<main><article><h1>Tide mills of the east coast</h1>${pairs.join('\n')}</article>
<aside><h2>Read next</h2>${many(60, teaser)}</aside></main><footer><ul>${many(80, () => link('footer'))}</ul></footer></body></html>`;
  },
};

const given = ['Ottilie', 'Edmund', 'Bertrand', 'Salome', 'Ignatz', 'Philippa', 'Corwin', 'Lavinia', 'Thaddeus'];
const family = ['Marsh', 'Pryce', 'Danbury', 'Holloway', 'Quill', 'Ferrant', 'Osgood', 'Wickham'];

/** The given and the last name of the speaker of a pair of paragraphs. */
function nameOf(pair: number): [given: string, family: string] {
  const person = Math.floor(pair / 5);
  return [given[person % given.length] ?? '', `${family[person % family.length]}${'aeiou'[(person >> 3) % 5]}`];
}
