import type { Break } from './break.ts';

const blind = {
  without: 'the browser’s word on what is plainly seen',
  file: 'utils/page/plainSight.ts',
  find: 'const isSure = isVisible === true;',
  replace: 'const isSure = intersectionRatio >= 0.98;',
};
const alwaysPointed = {
  without: 'frames that take no pointer while they are hidden',
  file: 'utils/page/plainSight.ts',
  find: 'const isPlain = stand.isSeen && (stand.isSure || this.#isUndisturbed(thing, this.#topLayer.now));',
  replace: 'const isPlain = true;',
};
const hasty = {
  without: 'a reader’s time between seeing and pressing',
  file: 'utils/page/plainSight.ts',
  find: "return isSettled ? undefined : 'tooSoon';",
  replace: 'return undefined;',
};
const credulous = {
  without: 'a difference between the browser’s events and a script’s',
  file: 'utils/page/real.ts',
  find: 'if (event.isTrusted) hear(event);',
  replace: 'hear(event);',
};
const telling = {
  without: 'silence on who has a history',
  file: 'utils/page/attend.ts',
  find: '        this.#marks.learn(order.refs);\n',
  replace:
    '        this.#marks.learn(order.refs);\n        document.documentElement.dataset.known = String(order.refs.length);\n',
};
const highlighting = {
  without: 'a colour that is ours alone to see',
  file: 'utils/page/shownWords.ts',
  find: '      over = performance.now() + moment;\n',
  replace: "      over = performance.now() + moment;\n      CSS.highlights.set('shown', new Highlight(...ranges));\n",
};
const narrowly = {
  without: 'a cover of the whole window while words are shown',
  file: 'utils/page/shownWords.ts',
  find: "inset: '0', display",
  replace: "inset: '0 auto auto 0', display",
};
const measurable = {
  without: 'one width of the control, whatever is kept',
  file: 'utils/page/stateLabel.ts',
  find: "restyle(one, { visibility: name === state ? 'visible' : 'hidden' })",
  replace: "restyle(one, { display: name === state ? 'inline' : 'none' })",
};
const searchable = {
  without: 'words over the page that no search finds',
  file: 'utils/page/stateLabel.ts',
  find: '  element.inert = true;\n',
  replace: '',
};
const chaining = {
  without: 'a card that keeps the wheel to itself',
  file: 'components/CardFrame.css',
  find: '  overscroll-behavior: contain;\n',
  replace: '',
};
const lost = {
  without: 'our element put back where it was',
  file: 'utils/page/host.ts',
  find: 'if (element.parentNode !== document.documentElement) document.documentElement.append(element);',
  replace: 'if (!element.parentNode) document.documentElement.append(element);',
};
const forgetful = {
  without: 'a word to the background when a page comes back',
  file: 'utils/page/attend.ts',
  find: 'persisted && this.#comeBack()',
  replace: 'persisted && undefined',
};
const deaf = {
  without: 'a reading of what was added later',
  file: 'utils/page/watchPage.ts',
  find: 'if (telling.length > 0) soon();',
  replace: '',
};
const unseen = {
  without: 'the browser’s own view of a page (Xray), which no script of the page’s can patch',
  file: 'entrypoints/reader.ts',
  find: 'attend(window, messenger)',
  replace: 'attend((window as never as { wrappedJSObject: Window }).wrappedJSObject, messenger)',
};
const eager = {
  without: 'a launcher only where somebody speaks',
  file: 'utils/page/attend.ts',
  find: 'if (this.#frame.register.all().length > 0) this.#showLauncher();',
  replace: 'this.#showLauncher();',
};

/** What a page can see of us, and what it can make the reader do. */
export const pageBreaks: readonly Break[] = [
  {
    ...blind,
    guard: 'page/disguise.e2e.test.ts',
    test: 'a disguised control does nothing, and the plain one saves > a popover over it that lets the pointer through',
  },
  {
    ...blind,
    guard: 'page/disguise.e2e.test.ts',
    test: 'a disguised control does nothing, and the plain one saves > a hint over it that lets the pointer through',
  },
  {
    without: 'patience with the marks of darkening extensions',
    file: 'utils/page/host.ts',
    find: "const names = [...element.style].filter((name) => name.startsWith('--'));",
    replace: 'const names: string[] = [];',
    guard: 'page/disguise.e2e.test.ts',
    test: 'a reader whose aids change the page’s looks saves like everybody > every style',
  },
  {
    ...hasty,
    guard: 'page/disguise.e2e.test.ts',
    test: 'what comes under the pointer at the last moment is not pressed',
  },
  {
    ...blind,
    guard: 'page/disguise.e2e.test.ts',
    test: 'a frame that its page hides does nothing',
  },
  { ...credulous, guard: 'page/driving.e2e.test.ts', test: 'a page cannot act in the reader’s name' },
  {
    without: 'addresses that change with every start',
    file: 'wxt.config.ts',
    find: '{ use_dynamic_url: true }',
    replace: '{}',
    guard: 'page/driving.e2e.test.ts',
    test: 'a page that knows our id gets none of our files',
  },
  { ...eager, guard: 'page/driving.e2e.test.ts', test: 'strict and strange documents do not break us, nor we them' },
  {
    without: 'a search of the top layer',
    file: 'utils/page/plainSight.ts',
    find: 'stand.isSure ? () => [] : wholeTopLayer',
    replace: '() => []',
    guard: 'page/firefoxDisguise.e2e.test.ts',
    test: 'Firefox: a disguised control does nothing, and the plain one saves > a popover over it that lets the pointer through',
  },
  {
    without: 'a search of the top layer',
    file: 'utils/page/plainSight.ts',
    find: 'stand.isSure ? () => [] : wholeTopLayer',
    replace: '() => []',
    guard: 'page/firefoxDisguise.e2e.test.ts',
    test: 'Firefox: a disguised control does nothing, and the plain one saves > a popover held by an anchor over it',
  },
  { ...credulous, guard: 'page/firefoxDriving.e2e.test.ts', test: 'Firefox: a page cannot act in the reader’s name' },
  {
    ...unseen,
    guard: 'page/firefoxDriving.e2e.test.ts',
    test: 'Firefox: after all that a page did, the reader’s own click still saves',
  },
  {
    ...forgetful,
    guard: 'page/firefoxDriving.e2e.test.ts',
    test: 'Firefox: a document that becomes another > comes back',
  },
  {
    ...deaf,
    guard: 'page/firefoxDriving.e2e.test.ts',
    test: 'Firefox: a page that storms is still read, and stays alive > 1,000 nodes',
  },
  {
    without: 'a reading of what is shown only later',
    file: 'utils/page/watchPage.ts',
    find: "  document.addEventListener('visibilitychange', soon, { signal });\n",
    replace: '',
    guard: 'page/firefoxTabs.e2e.test.ts',
    test: 'Firefox: each of 12 tabs is read',
  },
  { ...telling, guard: 'page/firefoxSpying.e2e.test.ts', test: 'Firefox: a page that spies sees the same' },
  { ...telling, guard: 'page/spying.e2e.test.ts', test: 'a page that spies sees the same' },
  ...[measurable, searchable].flatMap((one) => [
    { ...one, guard: 'page/spying.e2e.test.ts', test: 'a page that spies sees the same' },
    { ...one, guard: 'page/firefoxSpying.e2e.test.ts', test: 'Firefox: a page that spies sees the same' },
  ]),
  { ...chaining, guard: 'page/spying.e2e.test.ts', test: 'a page that spies sees the same' },
  {
    ...highlighting,
    guard: 'page/showing.e2e.test.ts',
    test: 'a page that spies does not see which of its words the reader has shown > highlights',
  },
  {
    ...highlighting,
    guard: 'page/showing.e2e.test.ts',
    test: 'Firefox: a page that spies does not see which of its words the reader has shown > highlights',
  },
  {
    ...narrowly,
    guard: 'page/showing.e2e.test.ts',
    test: 'a page that spies does not see which of its words the reader has shown > covered',
  },
  {
    ...blind,
    guard: 'page/otherThings.e2e.test.ts',
    test: 'the way back in the toast is not pressed under a disguise, and is without it > a popover over it that lets the pointer through',
  },
  {
    ...alwaysPointed,
    guard: 'page/otherThings.e2e.test.ts',
    test: 'the card takes no press under a disguise, and does without it > our host nearly clear',
  },
  {
    without: 'marks that take no pointer',
    file: 'utils/page/markLayer.ts',
    find: "      'pointer-events': 'none',\n",
    replace: "      'pointer-events': 'auto',\n",
    guard: 'page/otherThings.e2e.test.ts',
    test: 'a mark beside a name takes no press: it goes to the page, and nothing of ours acts > our host nearly clear',
  },
  {
    ...blind,
    guard: 'page/otherThings.e2e.test.ts',
    test: 'our other things take no press that the reader cannot see either > the launcher',
  },
  {
    ...blind,
    guard: 'page/otherThings.e2e.test.ts',
    test: 'our other things take no press that the reader cannot see either > the button beside selected words',
  },
  {
    ...alwaysPointed,
    guard: 'page/otherThings.e2e.test.ts',
    test: 'our other things take no press that the reader cannot see either > the sidebar',
  },
  {
    ...deaf,
    guard: 'page/storms.e2e.test.ts',
    test: 'a page that storms is still read, and stays alive > 1,000 nodes',
  },
  { ...lost, guard: 'page/storms.e2e.test.ts', test: 'a page that fights our element > moves it into the body' },
  { ...forgetful, guard: 'page/storms.e2e.test.ts', test: 'a document that becomes another > comes back' },
  {
    without: 'a search of the top layer',
    file: 'utils/page/plainSight.ts',
    find: 'stand.isSure ? () => [] : wholeTopLayer',
    replace: '() => []',
    guard: 'page/firefoxOtherThings.e2e.test.ts',
    test: 'Firefox: the way back in the toast is not pressed under a disguise, and is without it > a popover over it that lets the pointer through',
  },
  {
    without: 'a search of the top layer',
    file: 'utils/page/plainSight.ts',
    find: 'stand.isSure ? () => [] : wholeTopLayer',
    replace: '() => []',
    guard: 'page/firefoxOtherThings.e2e.test.ts',
    test: 'Firefox: our other things take no press that the reader cannot see either > the launcher',
  },
  {
    ...alwaysPointed,
    guard: 'page/firefoxOtherThings.e2e.test.ts',
    test: 'Firefox: our other things take no press that the reader cannot see either > the sidebar',
  },
  {
    ...alwaysPointed,
    guard: 'page/firefoxOtherThings.e2e.test.ts',
    test: 'Firefox: the card takes no press under a disguise, and does without it > a popover over it that lets the pointer through',
  },
  {
    ...lost,
    guard: 'page/firefoxFights.e2e.test.ts',
    test: 'Firefox: a page that fights our element > moves it into the body',
  },
  {
    ...eager,
    guard: 'page/firefoxFights.e2e.test.ts',
    test: 'Firefox: strange documents: nothing is thrown, nothing of ours appears',
  },
];
