import { attributeOf } from '../nodes.ts';
import type { Item } from './items.ts';
import type { Page } from './pageFacts.ts';

const depthWord =
  /(?:^|[\s_-])(?:depth|level|lvl|indent|nest(?:ed|ing)?|(?:thread|tree|reply|reply-?tree|comment)-?level|d|l)[-_]{0,2}(\d{1,2})(?=$|[\s_-])/i;

function depthInAttributes({ survey }: Page, item: Item): number | undefined {
  for (const index of headOf(survey, item)) {
    for (const name of [
      'data-depth',
      'data-level',
      'aria-level',
      'depth',
      'indent',
      'data-indent',
      'data-comment-level',
      'data-nest-level',
    ]) {
      const value = survey.attribute(index, name);
      if (value && /^\d{1,3}$/.test(value)) return Number(value);
    }
  }
  return undefined;
}

function depthInClass({ survey }: Page, item: Item): number | undefined {
  for (const index of headOf(survey, item)) {
    const match = depthWord.exec(survey.classes[index] ?? '');
    if (match) return Number(match[1]);
  }
  return undefined;
}

const setIn = /(?:margin|padding)(?:-left|-inline-start)\s*:\s*(-?[\d.]+)\s*(?:px|em|rem|ex|ch|pt|vw|%)/i;
/** Depth as a style counts it: `--depth: 2`, `margin-left: calc(var(--step) * 2)`. */
const counted =
  /(?:--[\w-]{0,20}(?:depth|level|indent|nest)[\w-]{0,9}\s*:|(?:margin|padding)(?:-left|-inline-start)\s*:\s*calc\([^*;]{1,60}\*)\s*(\d{1,2})(?![\d.])/i;

function depthInStyle({ survey }: Page, item: Item): number | undefined {
  let found: number | undefined;
  for (const index of headOf(survey, item)) {
    const style = survey.attribute(index, 'style');
    const match = style && (setIn.exec(style) ?? counted.exec(style));
    if (match) found = Math.max(found ?? 0, Number(match[1]));
  }
  return found ?? 0;
}

function depthInSpacer({ survey }: Page, item: Item): number | undefined {
  const element = survey.at(item.region.start);
  const images = Element.prototype.querySelectorAll.call(element, 'img[width]');
  for (const image of [...images].slice(0, 3)) {
    const width = attributeOf(image, 'width');
    const height = attributeOf(image, 'height');
    if (width && (height === '1' || width === '0') && /^\d+$/.test(width)) return Number(width);
  }
  return undefined;
}

const modifier = /(?:^|[-_])(?:indent(?:ed)?|child|nested|sub-?(?:comment|reply)|is-?reply|reply|response)$/i;
const otherModifier = /(?:^|[-_])(?:has|can|no|allow|show|with|enable|last|first|quick)[-_]?\w+$/i;

/** One step in for those that a class of their own sets in: `comment comment--indented`. */
function depthInModifier({ survey }: Page, { region }: Item): number {
  const tokens = (survey.classes[region.start] ?? '').split(/\s+/);
  return Number(tokens.some((token) => modifier.test(token) && !otherModifier.test(token)));
}

const indenting =
  /indent|child|repl(?:y|ies)|nest|answer|sub-?comment|thread|level|r[eé]ponse|antwort|respuesta|resposta|rispost|odpowied|odpov|otvet|yan[iı]t|reacties/i;

/** How many containers that say that they set comments in are around an item: lists of answers beside what they answer. */
export function depthInTree({ survey }: Page, item: Item): number | undefined {
  let depth = 0;
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 40; at = survey.parent(at), level++) {
    const names = `${survey.classes[at] ?? ''} ${survey.attribute(at, 'id') ?? ''}`;
    const tag = survey.tag(at);
    if (tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'blockquote' || indenting.test(names)) depth++;
  }
  return depth;
}

/** The item's element, those around it that hold it alone, and the first inside. */
function* headOf(survey: Page['survey'], item: Item): Generator<number> {
  yield item.region.start;
  for (let at = survey.parent(item.region.start), level = 0; at > 0 && level < 3; at = survey.parent(at), level++) {
    if (survey.end(at) > item.region.end) break;
    yield at;
  }
  const stop = Math.min(item.region.start + 6, item.region.end);
  for (let at = item.region.start + 1; at < stop; at++) yield at;
}

/** The ways in which a page states how deep a comment stands, the surest first. */
export const waysToDepth: readonly ((page: Page, item: Item) => number | undefined)[] = [
  depthInAttributes,
  depthInClass,
  depthInStyle,
  depthInSpacer,
  depthInModifier,
  depthInTree,
];
