import type { Disguise } from './disguises.ts';

const away = `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove());`;

/** A popover of the page's over the place, after some style has been given; `more` is done before it is shown. */
const popover = (css: string, more = '', style = 'pointer-events:none'): Disguise => ({
  put: `const sheet = document.head.appendChild(document.createElement('style')); sheet.dataset.theirs = ''; sheet.textContent = ${JSON.stringify(css)}; const one = document.body.appendChild(over('div', ${JSON.stringify(style)}, x, y)); one.className = 'veil'; one.popover = 'manual'; ${more}; one.showPopover();`,
  away,
});

/** Disguises by what browsers have learnt of late; where one has not, the page does the same in the old way. */
export const newerDisguises: Record<string, Disguise> = {
  'a hint over it that lets the pointer through': popover('', `one.popover = 'hint'`),
  'a popover over it that grows': popover(
    '.veil { interpolate-size: allow-keywords; transition: width 200ms } @starting-style { .veil { width: 170px !important } }',
  ),
  'a popover over it that comes out of nothing': popover(
    '.veil { opacity: 1; transition: opacity 200ms allow-discrete } @starting-style { .veil { opacity: 0 } }',
  ),
  'a popover over it that scrolling draws': popover(
    '@keyframes drawn { from { opacity: 0.5 } to { opacity: 1 } } .veil { animation: drawn linear both; animation-timeline: scroll(root) }',
  ),
  'a popover held by an anchor over it': popover(
    '.anchor { anchor-name: --theirs } .veil { position-anchor: --theirs; position-try-fallbacks: flip-block }',
    `const anchor = document.body.appendChild(over('i', 'pointer-events:none', x, y, 4)); anchor.className = 'anchor'`,
  ),
  'a dialog over it that any press closes': {
    put: `const one = document.body.appendChild(over('dialog', 'pointer-events:none', x, y)); one.setAttribute('closedby', 'any'); one.showModal();`,
    away,
  },
  'a page that is inert as a whole': {
    put: 'document.documentElement.inert = true;',
    away: 'document.documentElement.inert = false;',
  },
  'a page that is not drawn at all': {
    put: `document.documentElement.style.setProperty('content-visibility', 'hidden');`,
    away: `document.documentElement.style.removeProperty('content-visibility');`,
  },
  'a page that is zoomed out': {
    put: `document.documentElement.style.setProperty('zoom', '0.2');`,
    away: `document.documentElement.style.removeProperty('zoom');`,
  },
  'our host moved into a faint box as it stands': {
    put: `const box = document.documentElement.appendChild(over('div', 'opacity:0.05', x, y)); box.moveBefore ? box.moveBefore(host, null) : box.append(host);`,
    away: `document.documentElement.append(host); ${away} if (!host.matches(':popover-open')) host.showPopover();`,
  },
};
