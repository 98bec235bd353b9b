/** What a page’s scripts do that would drive us or stop us; for the page's own world. */

/** What a page's script does to save, open or order something in the reader's name. */
export const attempts: Record<string, string> = {
  'clicks made everywhere': `for (let x = 0; x < innerWidth; x += 15) for (let y = 0; y < innerHeight; y += 15) {
    const at = document.elementFromPoint(x, y);
    for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) at?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
  }`,
  'click() on all there is': `for (const one of document.querySelectorAll('*')) { one.click?.(); one.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })); one.click?.(); }`,
  'keys of our shortcuts': `for (const key of ['s', 'S', 'a', 'A', 'Enter', ' ']) for (const type of ['keydown', 'keypress', 'keyup']) for (const target of [document, document.body, window]) target.dispatchEvent(new KeyboardEvent(type, { key, code: 'Key' + key, altKey: true, shiftKey: true, bubbles: true, composed: true }));`,
  'messages in our own words': `for (const message of [{ say: 'save', ref: 1 }, { do: 'forget', what: { site: 'x' } }, { order: 'saveFocused' }, { order: 'toggleSidebar' }, { number: 1, command: { do: 'undo' } }]) { window.postMessage(message, '*'); new BroadcastChannel('aforesaid').postMessage(message); for (let i = 0; i < window.length; i++) window[i].postMessage(message, '*'); }`,
  'messages to the extension': `try { chrome.runtime.sendMessage('ID', { say: 'save' }); chrome.runtime.connect('ID', { name: 'view' }); } catch {}`,
  'events of life and death': `for (const type of ['pagehide', 'pageshow', 'unload', 'beforeunload', 'visibilitychange', 'popstate', 'freeze', 'resume', 'contextmenu', 'focus', 'blur']) for (const target of [window, document]) target.dispatchEvent(new Event(type, { bubbles: true }));`,
  'focus and selection taken all the time': `let turns = 0; const thief = setInterval(() => { getSelection().selectAllChildren(document.body); document.body.tabIndex = -1; document.body.focus(); for (const one of document.documentElement.children) one.focus?.(); if (++turns > 60) clearInterval(thief); }, 5);`,
  'our host dragged, shown and hidden': `for (const one of [...document.documentElement.children]) if (!['head', 'body'].includes(one.localName)) { one.hidePopover?.(); one.showPopover?.(); one.removeAttribute('style'); one.style.cssText = 'all:initial;pointer-events:all;width:100vw;height:100vh'; one.click(); document.body.append(one); one.click(); one.attachShadow && (() => { try { one.attachShadow({ mode: 'open' }) } catch {} })(); }`,
};

/** What a page does to its own world before anything of ours runs. */
export const sabotage: Record<string, string> = {
  'patched built-ins': `const evil = () => { throw new Error('patched') }; for (const [owner, name] of [[Array.prototype, 'map'], [Array.prototype, 'push'], [Node.prototype, 'appendChild'], [Element.prototype, 'attachShadow'], [Element.prototype, 'getAttribute'], [JSON, 'stringify'], [Promise.prototype, 'then'], [document, 'createElement'], [EventTarget.prototype, 'addEventListener']]) owner[name] = evil;`,
  'a frozen document': `for (const one of [document, Document.prototype, Node.prototype, Element.prototype, HTMLElement.prototype, Object.prototype, Array.prototype, document.body]) Object.freeze(one);`,
  'elements that throw': `customElements.define('x-bomb', class extends HTMLElement { constructor() { super(); } connectedCallback() { throw new Error('bomb'); } attributeChangedCallback() { throw new Error('bomb'); } get textContent() { throw new Error('bomb'); } get childNodes() { throw new Error('bomb'); } }); for (let i = 0; i < 50; i++) document.body.append(document.createElement('x-bomb'));`,
  'a poisoned prototype': `Object.prototype.say = 'bye'; Object.prototype.hidden = true; Object.prototype.aforesaidReads = true; Array.prototype.statement = 1;`,
  'names over the document': `for (const name of ['addEventListener', 'createElement', 'createElementNS', 'documentElement', 'querySelector', 'createTreeWalker', 'createRange', 'elementFromPoint', 'visibilityState', 'body', 'title', 'baseURI']) { const image = document.createElement('img'); image.name = name; Document.prototype.querySelector.call(document, 'h1').append(image); }`,
  'ten thousand changes a second': `let turns = 0; const storm = setInterval(() => { for (let i = 0; i < 100; i++) { const one = document.createElement('i'); one.textContent = 'x'; Document.prototype.querySelector.call(document, 'h1').append(one); one.remove(); } if (++turns > 300) clearInterval(storm); }, 10);`,
  'a flood of messages and events': `let turns = 0; const flood = setInterval(() => { for (let i = 0; i < 1000; i++) { window.postMessage({ say: 'save', ref: i }, '*'); document.dispatchEvent(new Event('pointerover', { bubbles: true })); } if (++turns > 200) clearInterval(flood); }, 10);`,
};

/** Headers of pages that forbid nearly everything. */
export const strictHeaders: Record<string, Record<string, string>> = {
  'a policy that forbids all': { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" },
  'Trusted Types': { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  isolation: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  'permissions all taken away': {
    'Permissions-Policy': 'fullscreen=(), clipboard-read=(), focus-without-user-activation=()',
  },
};
