import type { CDPSession, Frame, Page } from 'playwright';

/** A node as the DevTools protocol gives it, closed shadow roots included. */
interface ProtocolNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

/** Something of ours in a page: a button, or the toast. */
export interface Ours {
  name: string;
  label: string;
  text: string;
  /** Middle, in CSS pixels of the top page. */
  x: number;
  y: number;
}

/**
 * What of ours is drawn in one frame. It stands in a closed root, where neither the page's scripts nor Playwright's
 * selectors look; the DevTools protocol does.
 */
export async function oursIn(page: Page, frame: Frame = page.mainFrame()): Promise<Ours[]> {
  const session = await sessionOf(page, frame);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
    const [left, top] = await originOf(frame);
    const found: Ours[] = [];
    for (const host of closedRoots(root)) {
      for (const node of below(host)) {
        const attributes = attributesOf(node);
        if (node.nodeName !== 'BUTTON' && attributes.role !== 'status') continue;
        const middle = await middleOf(session, node.nodeId);
        if (!middle) continue;
        const label = attributes['aria-label'] ?? '';
        found.push({ name: node.nodeName, label, text: textOf(node), x: left + middle[0], y: top + middle[1] });
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** The outline of the words that are coloured in a page because the reader had them shown; empty where none are. */
export async function shownIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
    const shapes = closedRoots(root)
      .flatMap(({ children = [] }) => children.filter(({ nodeName }) => nodeName === 'svg'))
      .flatMap(below);
    return shapes.map((shape) => attributesOf(shape).d ?? '').join('');
  } finally {
    await session.detach();
  }
}

/** Waits until something of ours fits, and gives it. */
export async function ourThing(page: Page, fits: (ours: Ours) => boolean, frame?: Frame): Promise<Ours> {
  for (let look = 0; look < 80; look++) {
    const found = (await oursIn(page, frame)).find(fits);
    if (found) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`Not there: ${fits}. There is: ${JSON.stringify(await oursIn(page, frame))}`);
}

/** How long a hand takes from seeing to pressing, in ms: what is pressed sooner is taken for lured. */
const handsTime = 500;

/** Presses something of ours with the real mouse, no sooner than a reader could. */
export async function press(page: Page, fits: (ours: Ours) => boolean, frame?: Frame): Promise<void> {
  const { x, y } = await ourThing(page, fits, frame);
  await page.mouse.move(x, y);
  await page.waitForTimeout(handsTime);
  await page.mouse.down();
  await page.mouse.up();
}

/** A frame of another site has a process of its own; one of the page's own site has not. */
async function sessionOf(page: Page, frame: Frame): Promise<CDPSession> {
  if (frame === page.mainFrame()) return page.context().newCDPSession(page);
  return page.context().newCDPSession(frame);
}

async function originOf(frame: Frame): Promise<[number, number]> {
  if (!frame.parentFrame()) return [0, 0];
  const box = await (await frame.frameElement()).boundingBox();
  return [box?.x ?? 0, box?.y ?? 0];
}

/** Roots below our host element: a `div` popover directly below the document's element. */
function closedRoots(root: ProtocolNode): ProtocolNode[] {
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  return (html?.children ?? []).flatMap((child) => child.shadowRoots ?? []);
}

function below(node: ProtocolNode): ProtocolNode[] {
  return [node, ...(node.children ?? []).flatMap((child) => below(child))];
}

/** The same without what is kept from sight. */
function shownBelow(node: ProtocolNode): ProtocolNode[] {
  if (/visibility: hidden/.test(attributesOf(node).style ?? '')) return [];
  return [node, ...(node.children ?? []).flatMap(shownBelow)];
}

function attributesOf({ attributes = [] }: ProtocolNode): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let at = 0; at < attributes.length; at += 2) pairs[attributes[at] ?? ''] = attributes[at + 1] ?? '';
  return pairs;
}

function textOf(node: ProtocolNode): string {
  return shownBelow(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .trim();
}

/** Undefined where nothing is drawn. */
async function middleOf(session: CDPSession, nodeId: number): Promise<[number, number] | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    return x2 > x1 ? [(x1 + x2) / 2, (y1 + y2) / 2] : undefined;
  } catch {
    return undefined;
  }
}
