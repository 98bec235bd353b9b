import { speakerOf } from '../statement.ts';
import type { Registered } from './register.ts';

/** Fewer characters than this are not looked for by themselves: they stand in other words. */
const shortest = 3;
/** At most this many texts are looked at in one statement. */
const patience = 400;
/** How many characters before and behind a statement are looked through. */
const before = 600;
const behind = 200;

/**
 * A speaker's name where it stands on the page. Not a live `Range`: the browser would have to mend thousands of them at
 * each change of the page.
 */
export interface PlacedName {
  ref: number;
  node: Text;
  start: number;
  end: number;
}

/**
 * The place of the speaker's name: in the head of a statement or in its words, where the whole name stands; else nearest
 * before it, as for a quotation that is introduced; else close behind it. The family name alone will do. Undefined where
 * the page shows neither in one piece.
 */
export function placedName({ ref, statement, element, body }: Registered): PlacedName | undefined {
  const name = speakerOf(statement)?.name.trim();
  if (!name || name.length < 2) return undefined;
  const family = name.split(/\s+/u).at(-1) ?? name;
  const forms = family !== name && family.length >= shortest ? [name, family] : [name];
  for (const form of forms.map(formOf)) {
    const within = textsWithin(element);
    const found =
      firstIn(
        within.filter((node) => !body.contains(node)),
        form,
      ) ??
      firstIn(within, form) ??
      lastIn(textsBeside(element, 'previousNode', before), form) ??
      firstIn(textsBeside(element, 'nextNode', behind), form);
    if (found) return { ref, ...found };
  }
  return undefined;
}

/** A place as a range of now; undefined where the page has changed under it. */
export function rangeAt({ node, start, end }: PlacedName): Range | undefined {
  if (!node.isConnected || end > node.length) return undefined;
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function textsWithin(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (texts.length < patience && walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The texts before or behind an element, the nearest first, until so many characters have been seen. */
function textsBeside(element: Element, step: 'previousNode' | 'nextNode', characters: number): Text[] {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(ownerDocument.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  const texts: Text[] = [];
  for (let left = characters; left > 0 && texts.length < patience && walker[step](); ) {
    const text = walker.currentNode as Text;
    if (element.contains(text)) continue;
    texts.push(text);
    left -= text.data.trim().length;
  }
  return texts;
}

type Found = Omit<PlacedName, 'ref'>;

function firstIn(texts: readonly Text[], form: RegExp): Found | undefined {
  return texts.map((node) => foundIn(node, form)[0]).find(Boolean);
}

function lastIn(texts: readonly Text[], form: RegExp): Found | undefined {
  return texts.map((node) => foundIn(node, form).at(-1)).find(Boolean);
}

function foundIn(node: Text, form: RegExp): Found[] {
  return [...node.data.matchAll(form)].map(({ 0: found, index }) => ({
    node,
    start: index,
    end: index + found.length,
  }));
}

/** A name as a word of its own, its parts parted by any white space. */
function formOf(name: string): RegExp {
  const parts = name.split(/\s+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<!${partOfWord})${parts.join('\\s+')}(?!${partOfWord})`, 'gu');
}

/** Scripts that do not part words by spaces have a name stand right beside another word. */
const partOfWord = '(?:(?![\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}])[\\p{L}\\p{N}])';
