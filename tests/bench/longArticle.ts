import { inventedText } from './inventedText.ts';

/** An article of any length as it is loaded: a paragraph of the writer's, one that quotes, in turns; all invented. */
export const longArticle = {
  url: 'https://post.example/tide-mills/',
  /** The whole page, its body of about so many words; a new speaker comes in every 500. */
  page(words: number): string {
    const text = inventedText();
    const pairs = Array.from({ length: Math.ceil(words / 100) }, (_, i) => {
      const [given, family] = nameOf(i);
      const first = i % 5 === 0 ? `${given} ${family}` : family;
      const told = `<p>${first} came to the mill in ${1950 + (i % 60)}. ${text(42)}</p>`;
      return `${told}\n<p>“${text(14)} It never did,” ${i % 3 === 0 ? 'said' : 'wrote'} ${first}. ${text(14)} “${text(14)}”</p>`;
    });
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tide mills of the east coast</title></head>
<body><article><h1>Tide mills of the east coast</h1>${pairs.join('\n')}</article></body></html>`;
  },
};

const given = ['Ottilie', 'Edmund', 'Bertrand', 'Salome', 'Ignatz', 'Philippa', 'Corwin', 'Lavinia', 'Thaddeus'];
const family = ['Marsh', 'Pryce', 'Danbury', 'Holloway', 'Quill', 'Ferrant', 'Osgood', 'Wickham'];

/** The given and the last name of the speaker of a pair of paragraphs. */
function nameOf(pair: number): [given: string, family: string] {
  const person = Math.floor(pair / 5);
  return [given[person % given.length] ?? '', `${family[person % family.length]}${'aeiou'[(person >> 3) % 5]}`];
}
