/**
 * What a page does so that a reader presses a thing of ours without seeing it, or takes it for another. Scripts for the
 * page's own world: `host` is our element, `over` makes an element of the page's over the place `x`, `y`.
 */
export const toolsOfDisguise = `
  window.hostOfOurs = () => window.found ??= [...document.documentElement.children].find((one) => !['head', 'body'].includes(one.localName) && !one.dataset.theirs);
  window.made = hostOfOurs()?.style.cssText;
  window.isPlain = () => hostOfOurs().style.cssText === made && hostOfOurs().parentNode === document.documentElement && hostOfOurs().matches(':popover-open');
  window.over = (kind, style, x, y, size = 300) => {
    const one = document.createElement(kind);
    one.dataset.theirs = '';
    one.textContent = 'Click here to go on';
    one.style.cssText = 'position:fixed;margin:0;padding:0;border:0;background:#fff;color:#000;' + style + ';left:' + (x - size / 2) + 'px;top:' + (y - size / 2) + 'px;width:' + size + 'px;height:' + size + 'px;right:auto;bottom:auto';
    return one;
  };
`;

/** A style on our host that is put back as often as it is taken away. */
const onHost = (style: string) => {
  const [name = '', value = ''] = style.split(/:(.*)/);
  return {
    put: `
      const dress = () => host.style.getPropertyValue(${JSON.stringify(name)}) === window.dressed || host.style.setProperty(${JSON.stringify(name)}, ${JSON.stringify(value)}, 'important');
      dress();
      window.dressed = host.style.getPropertyValue(${JSON.stringify(name)});
      window.dressing = new MutationObserver(dress);
      dressing.observe(host, { attributes: true });`,
    away: `dressing.disconnect(); host.style.removeProperty(${JSON.stringify(name)});`,
  };
};
const away = `document.querySelectorAll('[data-theirs]').forEach((one) => one.remove());`;
const popover = (style: string, size = 300) => ({
  put: `const one = document.body.appendChild(over('div', ${JSON.stringify(style)}, x, y, ${size})); one.popover = 'manual'; one.showPopover();`,
  away,
});

/** Our host’s pseudo-elements are the page’s to style. */
const drawnByHost = (where: 'before' | 'after') => ({
  put: `const sheet = document.head.appendChild(document.createElement('style')); sheet.dataset.theirs = ''; sheet.textContent = 'html > div:not([data-theirs])::${where} { content: "Click here to go on"; position: fixed; z-index: 9; pointer-events: none; background: white; left: ' + (x - 150) + 'px; top: ' + (y - 150) + 'px; width: 300px; height: 300px }';`,
  away,
});

/** A disguise: put on, and taken away again. */
export interface Disguise {
  put: string;
  away: string;
}

/** Disguises of what is already there to be pressed; the reader then presses at the place where it is drawn. */
export const disguises: Record<string, Disguise> = {
  'our host nearly clear': onHost('opacity:0.01'),
  'our host a little faint': onHost('opacity:0.3'),
  'our host blurred': onHost('filter:blur(8px)'),
  'our host without contrast': onHost('filter:contrast(0)'),
  'our host cut to a sliver': onHost('clip-path:inset(-2000px -2000px -8px -2000px)'),
  'our host masked': onHost('mask-image:linear-gradient(transparent, transparent)'),
  'our host blended away': onHost('mix-blend-mode:difference'),
  'our host turned': onHost('rotate:3deg'),
  'our host shrunk': onHost('scale:0.2'),
  'our host blown up': onHost('scale:6'),
  'our host skewed': onHost('transform:skew(30deg)'),
  'our host zoomed out': onHost('zoom:0.2'),
  'a popover over it that lets the pointer through': popover('pointer-events:none'),
  'a popover over it that is nearly clear and lets the pointer through': popover('pointer-events:none;opacity:0.4'),
  'a popover over half of it': popover('pointer-events:none;translate:155px 0'),
  'a popover over its label': popover('pointer-events:none', 20),
  'a popover with a picture over it': popover('pointer-events:none;background:linear-gradient(#fff, #ccc)'),
  'a popover of no size whose words stand over it': {
    put: `const one = document.body.appendChild(over('div', 'pointer-events:none;overflow:visible', x, y, 0)); const inner = over('p', 'pointer-events:none', x, y, 200); one.replaceChildren(inner); one.popover = 'manual'; one.showPopover();`,
    away,
  },
  'a popover whose backdrop covers it': {
    put: `const sheet = document.head.appendChild(document.createElement('style')); sheet.dataset.theirs = ''; sheet.textContent = '.veil::backdrop { background: white }'; const one = document.body.appendChild(over('div', 'pointer-events:none', 0, 0, 10)); one.className = 'veil'; one.popover = 'manual'; one.showPopover();`,
    away,
  },
  'a popover in a closed root over it': {
    put: `const outer = document.body.appendChild(over('div', '', 0, 0, 0)); const one = outer.attachShadow({ mode: 'closed' }).appendChild(over('div', 'pointer-events:none', x, y)); one.popover = 'manual'; one.showPopover();`,
    away,
  },
  'a dialog over it': {
    put: `const one = document.body.appendChild(over('dialog', 'pointer-events:none', x, y)); one.showModal();`,
    away,
  },
  'our host out of the top layer, and a layer over it': {
    put: `host.hidePopover(); document.body.appendChild(over('div', 'pointer-events:none;z-index:2147483647', x, y));`,
    away: `${away} if (!host.matches(':popover-open')) host.showPopover();`,
  },
  'a picture before our host’s own content': drawnByHost('before'),
  'a picture behind our host’s own content': drawnByHost('after'),
  'a picture of the page over it, as while views change': {
    put: `const sheet = document.head.appendChild(document.createElement('style')); sheet.dataset.theirs = ''; sheet.textContent = '::view-transition { pointer-events: none; background: white } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s; animation-delay: 0s; pointer-events: none; opacity: 0.02 }'; window.changing = document.startViewTransition(() => {});`,
    away: `window.changing?.skipTransition(); ${away}`,
  },
  'our host in a faint box': {
    put: `const box = document.documentElement.appendChild(over('div', 'opacity:0.05', x, y)); box.append(host);`,
    away: `document.documentElement.append(host); ${away} if (!host.matches(':popover-open')) host.showPopover();`,
  },
};

/** What Chromium alone leaves in the top layer (`overlay`); elsewhere our control then stands above it, plain to be seen. */
export const lingering: Record<string, Disguise> = {
  'a popover over it that was closed and lingers': {
    put: `const sheet = document.head.appendChild(document.createElement('style')); sheet.dataset.theirs = ''; sheet.textContent = '.lingers { display: block !important; transition: overlay 60s allow-discrete, display 60s allow-discrete }'; const one = document.body.appendChild(over('div', 'pointer-events:none', x, y)); one.className = 'lingers'; one.popover = 'manual'; one.showPopover(); one.getBoundingClientRect(); one.hidePopover();`,
    away,
  },
};

/** Ambushes: what lies under the pointer becomes ours at the last moment. The pointer is already at `x`, `y`. */
export const ambushes: Record<string, { put: string; undo: string }> = {
  'our host shifted': {
    put: `host.style.setProperty('translate', (x - from.x) + 'px ' + (y - from.y) + 'px', 'important');`,
    undo: `host.style.removeProperty('translate');`,
  },
  'our host transformed': {
    put: `host.style.setProperty('transform', 'translate(' + (x - from.x) + 'px,' + (y - from.y) + 'px)', 'important');`,
    undo: `host.style.removeProperty('transform');`,
  },
  'our host moved by its edges': {
    put: `host.style.setProperty('will-change', 'transform', 'important'); host.style.setProperty('left', (x - from.x) + 'px', 'important'); host.style.setProperty('top', (y - from.y) + 'px', 'important');`,
    undo: `for (const name of ['will-change', 'left', 'top']) host.style.removeProperty(name); host.style.setProperty('inset', '0 auto auto 0', 'important');`,
  },
};
