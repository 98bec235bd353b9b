import type { Placed, Settled } from './blockQuotes.ts';
import type { Block } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Korean has no capitals: a name is told by the office or the form of address behind it (김노라 대표), the speaker by the
 * particle that makes it the subject, speech by the ending with which it is quoted (“…”고 말했다). Who cannot be told so
 * is not named.
 */

/** Family names; a given name of two syllables stands behind them. */
const surnames =
  '김이박최정강조윤장임한오서신권황안송전홍유류고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁';
/** Offices and forms of address that stand behind the name of a person. */
const offices =
  '대통령|총리|장관|차관|의원|대표이사|원내대표|대표|노조위원장|부위원장|위원장|최고위원|원장|회장|부회장|사장|부사장|이사장|이사|의장|시장|지사|군수|구청장|교육감|교수|박사|변호사|검사|판사|감독|선수|코치|기자|작가|배우|가수|대변인|총장|교장|교감|이장|조합장|본부장|센터장|소장|국장|실장|팀장|과장|부장|연구위원|연구원|대사|총재|행장|후보|전무|상무|관장|단장|서장|청장|처장|씨';
/** Words of three syllables before an office that are a body or a place. */
const body = /[당도시군구대부청위회단처국실팀교측계]$|^(?:연구원|공무원|유엔군|한국은|미국인)$/u;
const name = `(?<![가-힣])([${surnames}][가-힣]{2}|(?:남궁|황보|제갈|선우)[가-힣]{1,2}|[${surnames}])`;
const person = new RegExp(
  String.raw`${name}(?:\((?:\d{1,3}|[^()]{1,20})\))? ?(${offices})(?:\([^()]{1,20}\))?(은|는|이|가|도)?(?![가-힣])`,
  'gu',
);

/** How words are quoted: the ending behind the marks, and the verb of saying with which the sentence ends or goes on. */
const told =
  /^\s?(?:이?라?고|이?라?며|이?라?면서|이?라는)[\s,][^.]*(?:말|밝|강조|덧붙|설명|전하|전했|주장|지적|비판|답|언급|반박|평가|호소|당부|촉구|토로|약속|선언|제안|경고|썼|적었|외쳤|물었|소개|회고|했다|한다|이야기|얘기)/u;
/** What begins a sentence that goes on with whoever spoke last. */
const goingOn = /^\s*(?:(?:이어|그는|그녀는|그러면서|또|또한|아울러|특히|이어서|그러나|그리고)[\s,]*)?$/u;

interface Read {
  blocks: readonly Block[];
  paragraphs: readonly (Paragraph | undefined)[];
}

/** How many characters of each of the first paragraphs are looked at for their script. */
const sample = 100;

const isKorean = (blocks: readonly Block[]): boolean => {
  const text = blocks
    .slice(0, 20)
    .map((block) => block.text.slice(0, sample))
    .join('');
  return (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) > text.length / 3;
};

/** Quotations of a page in Korean, and the blocks they stand in. */
export function readKorean({ blocks, paragraphs }: Read): Settled {
  const found: Settled = { placed: [], blocks: new Set() };
  if (!isKorean(blocks)) return found;
  const people = new Set<string>();
  for (const { text } of blocks) for (const { 1: one = '' } of text.matchAll(person)) if (isFull(one)) people.add(one);
  let last: string | undefined;
  paragraphs.forEach((p, block) => {
    const element = blocks[block]?.element;
    if (!p || !element || p.marked.length === 0) {
      last = p ? (subjectIn(p.text, people) ?? last) : undefined;
      return;
    }
    const bare = withoutWords(p);
    for (const { start, end, from, to } of p.marked) {
      const before = bare.slice(sentenceStart(bare, start), start);
      const after = bare.slice(end, sentenceEnd(bare, end));
      const speaker = speakerBeside(before, after, people, last);
      const text = p.text.slice(from, to).trim();
      if (speaker && text.length >= 6) found.placed.push(placed(block, element, speaker, text));
      last = speaker ?? subjectIn(before, people);
    }
    found.blocks.add(block);
  });
  return found;
}

const placed = (block: number, element: Element, speaker: string, text: string): Placed => ({
  block,
  quotation: { speaker, text, element, why: 'office, particle and verb beside' },
});

/** A paragraph with its quoted words blotted out, so that their full stops end no sentence. */
function withoutWords({ text, marked }: Paragraph): string {
  let bare = '';
  let at = 0;
  for (const { start, end } of marked) {
    bare += text.slice(at, start) + '□'.repeat(end - start);
    at = end;
  }
  return bare + text.slice(at);
}

const sentenceStart = (bare: string, at: number): number =>
  Math.max(bare.lastIndexOf('. ', at), bare.lastIndexOf('.\n', at), -1) + 1;

function sentenceEnd(bare: string, at: number): number {
  const end = bare.indexOf('.', at);
  return end < 0 ? bare.length : end;
}

function speakerBeside(
  before: string,
  after: string,
  people: ReadonlySet<string>,
  last: string | undefined,
): string | undefined {
  if (!told.test(after)) return undefined;
  const words = after.slice(0, after.indexOf('□') < 0 ? after.length : after.indexOf('□'));
  const named = subjectIn(before, people) ?? subjectIn(words, people);
  if (named) return named;
  return goingOn.test(before.replace(/□+[^□]{0,8}$/u, '')) ? last : undefined;
}

/** The one person who is the subject of a clause; undefined where none is, or more than one. */
function subjectIn(clause: string, people: ReadonlySet<string>): string | undefined {
  const subjects = new Set<string | undefined>();
  for (const [, one = '', , particle] of clause.matchAll(person)) if (particle) subjects.add(fullest(one, people));
  const [only] = subjects;
  return subjects.size === 1 ? only : undefined;
}

const isFull = (one: string): boolean => one.length > 2 && !body.test(one);

/** The page's whole name for a family name that stands alone, where only one person bears it: 김 대표 is 김노라. */
function fullest(one: string, people: ReadonlySet<string>): string | undefined {
  if (people.has(one)) return one;
  const bearing = one.length === 1 ? [...people].filter((other) => other.startsWith(one)) : [];
  return bearing.length === 1 ? bearing[0] : undefined;
}
