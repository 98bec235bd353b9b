import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { lookFor } from '../../utils/page/look.ts';
import { MarkLayer } from '../../utils/page/markLayer.ts';

const force = (value: string) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });

afterEach(async () => {
  document.body.replaceChildren();
  await force('none');
});

/** A page with one name in a column so narrow that the name may break, and the lines that are drawn for it. */
function marked(width: number, isMarked: boolean) {
  const column = document.body.appendChild(document.createElement('p'));
  column.style.cssText = `width: ${width}px; margin: 20px; font: 16px/24px monospace`;
  column.textContent = 'Yesterday Ada Fenn wrote again.';
  const node = column.firstChild as Text;
  const name = { ref: 1, node, start: 10, end: 18 };
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const layer = new MarkLayer(window, root, () => lookFor('light'));
  const draw = () => layer.draw([name], () => isMarked);
  draw();
  const range = document.createRange();
  range.setStart(node, name.start);
  range.setEnd(node, name.end);
  const lines = () => [...root.querySelectorAll('div')].map((line) => line.getBoundingClientRect());
  return { column, root, draw, lines, boxes: () => [...range.getClientRects()] };
}

it('marks a name that breaks over two lines under each of its parts, and under nothing else', () => {
  const { column, draw, lines, boxes } = marked(140, true);
  const places = (all: readonly DOMRect[]) => all.map(({ left, width }) => `${left} ${width}`).sort();
  expect(boxes()).toHaveLength(2);
  expect(places(lines())).toEqual(places(boxes()));
  column.style.width = '600px';
  draw();
  expect(boxes()).toHaveLength(1);
  expect(places(lines())).toEqual(places(boxes()));
});

it('draws in the system’s own ink where it has forced its colours, and in none for whoever said nothing before', async () => {
  await force('active');
  const ink = ({ root }: { root: ShadowRoot }) =>
    getComputedStyle(root.querySelector('div') as Element).borderBottomColor;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'CanvasText';
  expect(ink(marked(600, true))).toBe(getComputedStyle(probe).color);
  expect(ink(marked(600, false))).toBe('rgba(0, 0, 0, 0)');
});
