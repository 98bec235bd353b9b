/** How our few things in the page look: the same inks as the extension's own pages, chosen by the reader's scheme. */
export interface Look {
  ink: string;
  quietInk: string;
  paper: string;
  line: string;
  accent: string;
  /** For what has moved. */
  signal: string;
  onAccent: string;
  shadow: string;
  scheme: 'light' | 'dark';
}

const light: Look = {
  ink: '#1c1c1a',
  quietInk: '#5e5d58',
  paper: '#fdfdfb',
  line: '#d9d8d2',
  accent: '#22477f',
  signal: '#8a5300',
  onAccent: '#ffffff',
  shadow: '0 1px 2px rgb(0 0 0 / 10%), 0 4px 12px rgb(0 0 0 / 8%)',
  scheme: 'light',
};

const dark: Look = {
  ink: '#e8e6e0',
  quietInk: '#a5a39b',
  paper: '#1d1e20',
  line: '#3b3c40',
  accent: '#9dbdf0',
  signal: '#e0a64a',
  onAccent: '#10192a',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 4px 12px rgb(0 0 0 / 40%)',
  scheme: 'dark',
};

export const sans = '13px/18px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** The look for the reader's choice, or for the system's where there is none. */
export function lookFor(appearance: 'system' | 'light' | 'dark'): Look {
  if (appearance === 'system') return matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
  return appearance === 'dark' ? dark : light;
}

/** The scheme whose inks stand off from the page at an element: that in which its own text is about as light. */
export function schemeAt(element: Element): Look['scheme'] | undefined {
  const rgb = /rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(element).color);
  if (!rgb) return undefined;
  const [, red = 0, green = 0, blue = 0] = rgb.map(Number);
  return 0.3 * red + 0.59 * green + 0.11 * blue > 140 ? 'dark' : 'light';
}

/** An outline icon of 16 x 16 px from an SVG path on a 24-unit grid. */
export function icon(document: Document, path: string, filled = false): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: '16', height: '16', 'aria-hidden': 'true', focusable: 'false' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const shape = document.createElementNS(namespace, 'path');
  shape.setAttribute('d', path);
  shape.setAttribute('fill', filled ? 'currentColor' : 'none');
  shape.setAttribute('stroke', 'currentColor');
  shape.setAttribute('stroke-width', '2');
  shape.setAttribute('stroke-linejoin', 'round');
  svg.append(shape);
  return svg;
}

/** A page's corner folded down, as in a book: kept for later. */
export const bookmarkPath = 'M6 3h12v18l-6-5-6 5z';
/** Away with it. */
export const crossPath = 'M7 7l10 10M17 7L7 17';
/** The mark: an opening quotation mark turned back like a clock's hand. */
export const markPath = 'M12 4a8 8 0 1 0 8 8M12 12l-4-4M12 12V7';
