/**
 * What other extensions do to pages for their readers: they darken or tint them, and mark elements as they do so. None of
 * it hides anything, and whoever reads so saves like everybody. Scripts for the page's own world: `host` is our element.
 */
const sheet = (css: string) =>
  `const sheet = document.head.appendChild(document.createElement('style')); sheet.textContent = ${JSON.stringify(css)};`;

/** Marks on our element such as an extension leaves that darkens each style by itself, put back whenever they are gone. */
const marking = `
  const mark = () => {
    if (host.dataset.nightInline !== undefined && host.style.getPropertyValue('--night-inline-color')) return;
    host.dataset.nightInline = '';
    host.style.setProperty('--night-inline-color', 'var(--night-text, #e8e6e3)');
  };
  mark();
  new MutationObserver(mark).observe(host, { attributes: true });
`;

/** By name; none of them is taken away again. */
export const aids: Record<string, string> = {
  'the page is inverted': sheet('html { filter: invert(1) hue-rotate(180deg) contrast(0.9) !important }'),
  'the page is tinted': sheet('html { filter: sepia(0.4) brightness(0.9) !important } body { filter: grayscale(1) }'),
  'every style of its own is darkened': `${sheet('[data-night-inline] { color: var(--night-inline-color) !important; background: #181a1b !important }')} ${marking}`,
  'the page is read in larger letters': sheet(
    'html { font-size: 24px !important } * { line-height: 2 !important; letter-spacing: 2px !important }',
  ),
};
