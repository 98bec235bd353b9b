import { restyle, styled } from './host.ts';
import { windowOnto } from './windowOnto.ts';

/** How long shown words stay coloured, in ms. */
const moment = 2_500;
/** A colour through which dark words on light and light words on dark stay plain. */
const colour = { fill: '#f0b429', 'fill-opacity': '0.35' };

/** The words of the page that the reader asked to be shown, coloured for a moment. */
export interface ShownWords {
  show(ranges: readonly Range[]): void;
}

/**
 * Makes the colour. It is one shape in our closed root: a highlight of the browser's (`CSS.highlights`) would be the
 * page's to read, with the words in it. It stands in the document's coordinates, so that it scrolls with the page, and is
 * drawn anew with each frame, for what else may move.
 */
export function createShownWords(document: Document, root: ShadowRoot): ShownWords {
  // A page can ask what covers its elements (IntersectionObserver v2): all of the window, then, not just these words.
  const sheet = styled(document, 'div', { position: 'fixed', inset: '0', display: 'none', 'pointer-events': 'none' });
  const [layer, shape] = emptyShape(document);
  root.prepend(sheet, layer);
  let pieces: Range[] = [];
  let over = 0;
  let isDrawing = false;

  function draw(): void {
    isDrawing = sheet.isConnected && performance.now() < over;
    restyle(sheet, { display: isDrawing ? 'block' : 'none' });
    const outline = isDrawing ? pieces.flatMap(outlinesOf).join('') : '';
    if (shape.getAttribute('d') !== outline) shape.setAttribute('d', outline);
    if (isDrawing) requestAnimationFrame(draw);
  }

  return {
    show(ranges) {
      pieces = ranges.flatMap((range) => piecesOf(document, range));
      over = performance.now() + moment;
      if (!isDrawing) draw();
    },
  };
}

function emptyShape(document: Document): [SVGSVGElement, SVGPathElement] {
  const namespace = 'http://www.w3.org/2000/svg';
  const layer = document.createElementNS(namespace, 'svg');
  // One of no size would not be drawn at all.
  const place = { position: 'absolute', left: '0', top: '0', width: '1px', height: '1px' };
  const style = { all: 'initial', ...place, overflow: 'visible', 'pointer-events': 'none' };
  for (const [name, value] of Object.entries(style)) layer.style.setProperty(name, value);
  layer.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(namespace, 'path');
  for (const [name, value] of Object.entries(colour)) shape.setAttribute(name, value);
  layer.append(shape);
  return [layer, shape];
}

/** A range as one for each text in it: to a range, the box of an element in it is a place of its words, too. */
function piecesOf(document: Document, range: Range): Range[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return textsIn(document, range.commonAncestorContainer)
    .filter((text) => range.intersectsNode(text))
    .map((text) => {
      const piece = document.createRange();
      piece.setStart(text, text === startContainer ? startOffset : 0);
      piece.setEnd(text, text === endContainer ? endOffset : text.length);
      return piece;
    });
}

function textsIn(document: Document, node: Node): Text[] {
  if (node.nodeType === Node.TEXT_NODE) return [node as Text];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The boxes of a piece of text, one a line, as far as they are drawn; as parts of an SVG path in the document's coordinates. */
function outlinesOf(piece: Range): string[] {
  const { parentElement } = piece.startContainer;
  if (!parentElement?.isConnected) return [];
  const onto = windowOnto(parentElement);
  return [...piece.getClientRects()].flatMap((box) => {
    const [left, right] = [Math.max(box.left, onto.left), Math.min(box.right, onto.right)];
    const [top, bottom] = [Math.max(box.top, onto.top), Math.min(box.bottom, onto.bottom)];
    if (right <= left || bottom <= top) return [];
    const width = right - left;
    return [`M${left + scrollX} ${top + scrollY}h${width}v${bottom - top}h${-width}z`];
  });
}
