/**
 * The one element of ours in a page: a host with a closed shadow root in the top layer. The page sees one unknown
 * element, cannot look inside, and gets no key or click made there; it can notice, while one is on its way, that it was
 * made. Stored words never stand in it: they are drawn in the sidebar's own frame.
 */
export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  /** Whether it stands where and as we put it. */
  isAsMade(): boolean;
  /** Puts it back there, whatever a page has done to it. */
  stand(): void;
}

const hostStyle: Record<string, string> = {
  all: 'initial',
  // At the corner of the document, not of the window: marks scroll with the page; the rest is fixed by itself.
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
  display: 'block',
  // For documents that refuse it the top layer.
  'z-index': '2147483647',
};

const kept = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress', 'focusin'];

/** Makes the host and shows it, for sentences in a language (BCP 47). Everything put into `root` must turn its own pointer events on. */
export function createHost(document: Document, language: string): Host {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  element.style.setProperty('direction', isRightToLeft(language) ? 'rtl' : 'ltr', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
  dropBackdrop(root);
  const made = element.style.cssText;
  let hasTopLayer = false;
  const strange = () => element.getAttributeNames().filter((name) => !/^(?:style|popover|data-.+)$/.test(name));
  const host: Host = {
    root,
    element,
    isAsMade() {
      if (hasTopLayer && !element.matches(':popover-open')) return false;
      const isHere = element.parentNode === document.documentElement;
      return isHere && styleOf(element) === made && strange().length === 0;
    },
    stand() {
      for (const name of strange()) element.removeAttribute(name);
      element.style.cssText = made;
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
      hasTopLayer = toTopLayer(element);
    },
  };
  host.stand();
  return host;
}

/**
 * The host's style but for custom properties. These and `data-` attributes are how extensions that darken pages mark
 * every element; they change nothing of ours, and who takes them away begins a fight that its reader loses.
 */
function styleOf(element: HTMLElement): string {
  const names = [...element.style].filter((name) => name.startsWith('--'));
  if (names.length === 0) return element.style.cssText;
  const { style } = element.cloneNode() as HTMLElement;
  for (const name of names) style.removeProperty(name);
  return style.cssText;
}

/** Popovers live in the top layer, above every z-index; false where a document refuses that. */
function toTopLayer(element: HTMLElement): boolean {
  try {
    if (element.popover !== 'manual') element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    return true;
  } catch {
    element.removeAttribute('popover');
    return false;
  }
}

/**
 * A popover's backdrop lies over the whole page, if invisibly, and a page that asks whether its buttons are covered
 * (IntersectionObserver v2) would be told that all of them are. Browsers without that may refuse such a sheet.
 */
function dropBackdrop(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host::backdrop { display: none !important; }');
    root.adoptedStyleSheets = [sheet];
  } catch {
    // then nothing of a page's can tell
  }
}

/** Of the languages that we speak on pages. */
const isRightToLeft = (tag: string) => tag.startsWith('ar');

/** Creates an element with inline styles, set through the CSSOM so that no page's CSP forbids them. */
export function styled<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  style: Record<string, string>,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  restyle(element, { all: 'initial', 'box-sizing': 'border-box', ...style });
  return element;
}

/** Sets several inline styles. */
export function restyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
