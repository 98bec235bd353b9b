/**
 * A script as a page would run it that wants to know what is in our record. It notes all that a page can notice; `glance`
 * tells what can be seen at a moment, `look` everything that can be read of the page then.
 */
export const spyScript = `
  window.seen = { events: [], messages: [], changes: [], sizes: {} };
  const nameOf = (node) => node instanceof Element ? node.localName + (node.id ? '#' + node.id : '') : node === window ? 'window' : String(node?.nodeName);
  const all = () => [...document.querySelectorAll('html, body, body *')].filter((one) => one.localName !== 'script');
  for (const type of ${JSON.stringify(heardTypes())}) {
    window.addEventListener(type, (event) => seen.events.push(type + ' at ' + nameOf(event.target)), true);
  }
  window.addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (target.closest?.('#log')) continue;
      seen.changes.push([type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].join(' '));
    }
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    const count = (kind) => (entries) => {
      for (const { target } of entries) seen.sizes[kind + nameOf(target)] = (seen.sizes[kind + nameOf(target)] ?? 0) + 1;
    };
    const [sizes, crossings] = [new ResizeObserver(count('resized ')), new IntersectionObserver(count('crossed '), { threshold: [0, 0.5, 1] })];
    for (const one of all()) { sizes.observe(one); crossings.observe(one); }
  });
  /** What can be seen now of what lies over the page. */
  window.glance = async (words) => {
    /** Of each element of the page, whether something covers it (IntersectionObserver v2); Firefox does not say. */
    const covered = await new Promise((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries.map(({ target, isVisible }) => nameOf(target) + ': ' + isVisible));
      }, { trackVisibility: true, delay: 100 });
      for (const one of document.querySelectorAll('body *')) observer.observe(one);
    });
    /** The window in rows of its places, with a sign where a stranger takes the pointer. */
    const points = [];
    const isStranger = (one) => one?.parentNode === document.documentElement && !['head', 'body'].includes(one.localName);
    const caret = document.caretPositionFromPoint ? (x, y) => document.caretPositionFromPoint(x, y)?.offsetNode : (x, y) => document.caretRangeFromPoint(x, y)?.startContainer;
    const [stacks, carets] = [new Set(), new Set()];
    for (let y = 2; y < innerHeight; y += 8) {
      let row = '';
      for (let x = 2; x < innerWidth; x += 6) {
        const isOver = isStranger(document.elementFromPoint(x, y));
        row += isOver ? '#' : '.';
        if (isOver || x % 60 === 2) stacks.add(document.elementsFromPoint(x, y).map(nameOf).join());
        if (isOver) carets.add(nameOf(caret(x, y)));
      }
      points.push(row);
    }
    getSelection().selectAllChildren(document.documentElement);
    const selected = String(getSelection()).length;
    const found = words.map((word) => {
      getSelection().removeAllRanges();
      try { return window.find(word, true, false, true, false, true, false) } catch ({ name }) { return name }
    });
    getSelection().removeAllRanges();
    return { covered, points, stacks: [...stacks].sort(), carets: [...carets].sort(), selected, found };
  };
  window.look = async (words) => {
    const selection = String(getSelection());
    const strangers = [...document.documentElement.children].filter((one) => !['head', 'body'].includes(one.localName));
    return {
      ...seen,
      ...(await glance(words)),
      selection,
      strangers: strangers.map((one) => [one.outerHTML, JSON.stringify(one.getBoundingClientRect()), one.shadowRoot, one.scrollWidth, one.scrollHeight, getComputedStyle(one).width, one.matches(':popover-open'), one.matches(':has(*)'), one.innerText, one.textContent, one.getAnimations({ subtree: true }).length, one.checkVisibility()].join('|')),
      frames: window.length,
      elements: document.querySelectorAll('*').length,
      html: document.documentElement.outerHTML.length,
      text: document.documentElement.innerText.length,
      selectors: [':has(*)', ':hover', ':focus', ':focus-within', ':focus-visible', ':active', ':target', ':defined', ':modal', ':popover-open', ':empty'].map((one) => one + document.querySelectorAll(one).length),
      computed: all().map((one) => [nameOf(one), ...['width', 'height', 'color', 'visibility', 'cursor', 'opacity', 'scrollPadding'].map((name) => getComputedStyle(one)[name])].join()),
      resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
      navigations: performance.getEntriesByType('navigation').length,
      entries: await entriesNow(),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      fonts: document.fonts.size,
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, innerWidth, document.documentElement.clientWidth, scrollX, scrollY, visualViewport.scale],
      active: nameOf(document.activeElement),
      history: [history.length, globalThis.navigation?.entries().length],
      storage: [localStorage.length, sessionStorage.length, document.cookie, ...(await storesNow())],
      globals: Object.keys(window).filter((name) => /aforesaid|wxt|chrome|browser/i.test(name)).concat(typeof chrome === 'undefined' ? [] : Object.keys(chrome)),
      highlights: [...(CSS.highlights ?? [])].map(([name, ranges]) => name + ': ' + [...ranges].map(String) + ' ' + getComputedStyle(document.body, '::highlight(' + name + ')').backgroundColor),
      animations: document.getAnimations().length,
      fullscreen: String(document.fullscreenElement),
    };
  };
  /** What the browser has measured last of each kind that tells no time of day. */
  const entriesNow = async () => {
    const kinds = ['layout-shift', 'largest-contentful-paint', 'element', 'visibility-state', 'mark', 'measure', 'soft-navigation', 'container'];
    const lists = kinds.filter((kind) => PerformanceObserver.supportedEntryTypes.includes(kind)).map((type) => new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => { observer.disconnect(); resolve([]); }, 100);
    }));
    return (await Promise.all(lists)).flatMap((list) => list.slice(-1)).map(({ entryType, name, value, size }) => [entryType, name, value, size].join(' '));
  };
  const storesNow = async () => [
    (await indexedDB.databases()).length,
    (await globalThis.caches?.keys())?.length,
    JSON.stringify((await navigator.locks?.query())?.held.map(({ name }) => name)),
    JSON.stringify((await navigator.storage?.estimate())?.usageDetails),
    (await navigator.serviceWorker?.getRegistrations())?.length,
  ];
`;

function heardTypes(): string[] {
  return [
    ...'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup pointerover pointerout wheel scroll'.split(
      ' ',
    ),
    ...'keydown keyup beforeinput input copy dragstart focusin focusout focus blur selectionchange select'.split(' '),
    ...'beforetoggle toggle beforematch load error resize storage hashchange popstate visibilitychange'.split(' '),
    ...'transitionrun animationstart slotchange fullscreenchange securitypolicyviolation'.split(' '),
  ];
}

/** The names of what `look` looks at. */
export const whatIsSeen = [
  ...'events messages changes sizes covered points stacks carets selected found selection strangers frames'.split(' '),
  ...'elements html text selectors computed resources navigations entries styles fonts scroll active'.split(' '),
  ...'history storage globals highlights animations fullscreen'.split(' '),
];
