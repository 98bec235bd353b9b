import { type Browser, browser } from 'wxt/browser';
import type { PageOrder } from '../pageMessages.ts';
import type { PageWord } from '../words/onPage/sentences.ts';
import type { Background } from './background.ts';
import { openLibrary } from './openPages.ts';

interface MenuItem {
  title: PageWord;
  contexts: NonNullable<Browser.contextMenus.CreateProperties['contexts']>;
  /** What the frame that was clicked in is told. */
  order?: PageOrder;
}

const anywhere: MenuItem['contexts'] = ['page', 'frame', 'link', 'selection'];

const items: Record<string, MenuItem> = {
  save: { title: 'saveSelection', contexts: ['selection'], order: { order: 'saveSelection' } },
  search: { title: 'menuSearch', contexts: ['selection'] },
  follow: { title: 'menuFollow', contexts: anywhere, order: { order: 'followHere' } },
  sidebar: { title: 'menuSidebar', contexts: anywhere, order: { order: 'toggleSidebar' } },
  teach: { title: 'menuTeach', contexts: anywhere },
};

/** The context menu of pages: drawn in the reader's language, and anew where that changes. */
export function listenToMenus(background: Background): void {
  let drawn: string | undefined;
  let drawing: Promise<unknown> = Promise.resolve();
  // One after the other: the browser refuses a second item of the same name.
  const draw = (anew: boolean) => {
    drawing = drawing.then(async () => {
      const { tag } = await background.language();
      if (!anew && tag === drawn) return;
      drawn = tag;
      await drawMenus(background);
    });
  };
  browser.runtime.onInstalled.addListener(() => draw(true));
  background.onSettings(() => draw(false));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    const order = items[menuItemId]?.order;
    if (menuItemId === 'search') openLibrary(selectionText ?? '');
    else if (tab?.id === undefined) return;
    else if (order) tellFrame(background, tab.id, frameId, order);
    else teachIn(background, tab.id, frameId);
  });
}

/** The browser keeps the menu over restarts of the worker. */
async function drawMenus(background: Background): Promise<void> {
  const say = await background.say();
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(items)) {
    const documentUrlPatterns = ['http://*/*', 'https://*/*'];
    browser.contextMenus.create({ id, title: say(title), contexts, documentUrlPatterns });
  }
}

/** A lesson is held in the frame that was clicked in: comments may stand in one of their own. */
function teachIn({ desk, lessons }: Background, tabId: number, frameId: number): void {
  lessons.begin(tabId, false);
  void desk.bringTeacher(tabId, frameId);
}

/** The sidebar belongs to the top frame, whatever was clicked in. */
function tellFrame({ desk }: Background, tabId: number, clicked: number, order: PageOrder): void {
  const frameId = order.order === 'toggleSidebar' ? 0 : clicked;
  void desk.bringReader(tabId, frameId).then(() => desk.tell(tabId, order, frameId));
}
