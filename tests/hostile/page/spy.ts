/** A script as a page would run it that wants to know what is in our record. It notes all that a page can notice. */
export const spyScript = `
  window.seen = { events: [], messages: [], changes: [] };
  const nameOf = (node) => node instanceof Element ? node.localName + (node.id ? '#' + node.id : '') : node === window ? 'window' : String(node?.nodeName);
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'focusin', 'focusout', 'beforetoggle', 'toggle', 'load', 'error', 'resize', 'storage', 'securitypolicyviolation']) {
    window.addEventListener(type, (event) => seen.events.push(type + ' at ' + nameOf(event.target)), true);
  }
  window.addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)));
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (target.closest?.('#log')) continue;
      seen.changes.push([type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].join(' '));
    }
  }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  /** Everything that can be read of the page now. */
  window.look = async (words) => {
    /** Of each element of the page, whether something covers it (IntersectionObserver v2); Firefox does not say. */
    const covered = await new Promise((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries.map(({ target, isVisible }) => nameOf(target) + ': ' + isVisible));
      }, { trackVisibility: true, delay: 100 });
      for (const one of document.querySelectorAll('body *')) observer.observe(one);
    });
    const points = [];
    for (let x = 2; x < innerWidth; x += 40) for (let y = 2; y < innerHeight; y += 40) points.push(nameOf(document.elementFromPoint(x, y)));
    const strangers = [...document.documentElement.children].filter((one) => !['head', 'body'].includes(one.localName));
    return {
      ...seen,
      covered,
      points,
      strangers: strangers.map((one) => [one.outerHTML, JSON.stringify(one.getBoundingClientRect()), one.shadowRoot, one.scrollWidth, one.scrollHeight, getComputedStyle(one).width, one.matches(':popover-open'), one.matches(':has(*)'), one.innerText, one.textContent].join('|')),
      frames: window.length,
      elements: document.querySelectorAll('*').length,
      html: document.documentElement.outerHTML.length,
      text: document.body.innerText.length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
      navigations: performance.getEntriesByType('navigation').length,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, innerWidth, document.documentElement.clientWidth],
      active: nameOf(document.activeElement),
      selection: String(getSelection()),
      found: words.map((word) => { try { return window.find(word, false, false, true, false, true, false) } catch ({ name }) { return name } }),
      storage: [localStorage.length, sessionStorage.length, document.cookie],
      globals: Object.keys(window).filter((name) => /aforesaid|wxt|chrome|browser/i.test(name)).concat(typeof chrome === 'undefined' ? [] : Object.keys(chrome)),
      highlights: [...(CSS.highlights ?? [])].map(([name, ranges]) => name + ': ' + [...ranges].map(String) + ' ' + getComputedStyle(document.body, '::highlight(' + name + ')').backgroundColor),
      animations: document.getAnimations().length,
      popovers: document.querySelectorAll(':popover-open').length,
      fullscreen: String(document.fullscreenElement),
    };
  };
`;

/** The names of what it looks at. */
export const whatIsSeen =
  'events messages changes covered points strangers frames elements html text resources navigations styles scroll active selection found storage globals highlights animations popovers fullscreen'.split(
    ' ',
  );
