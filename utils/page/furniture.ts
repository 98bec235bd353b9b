import type { PageManners, PageMessage } from '../pageMessages.ts';
import type { Say } from '../words/onPage.ts';
import { type CardFrame, createCardFrame } from './cardFrame.ts';
import { FreeEdge } from './freeEdge.ts';
import { holdHost } from './holdHost.ts';
import { createHost, type Host } from './host.ts';
import { createLauncher } from './launcher.ts';
import { type Look, lookFor } from './look.ts';
import { buttonSize } from './pageButton.ts';
import { PlainSight } from './plainSight.ts';
import { createRoom, noRoom } from './room.ts';
import { createSaveControl, type SaveControl } from './saveControl.ts';
import { createSelectionButton, type SelectionButton } from './selectionButton.ts';
import { createShownWords, type ShownWords } from './shownWords.ts';
import { createSidebarFrame, type SidebarFrame } from './sidebarFrame.ts';
import { createToast, type Toast } from './toast.ts';

/** What of our things the reader has changed. */
type Preference = Omit<Extract<PageMessage, { say: 'prefer' }>, 'say'>;

/** What the reader can do with our things. Called for a real click or key only. */
export interface Acts {
  /** Saves the statements at hand, or takes that back. */
  save(): void;
  /** Opens the card of whoever said the statement at hand, beside the button. */
  before(button: DOMRect): void;
  saveSelection(): void;
  /** The pointer comes over the card, or leaves it. */
  overCard(isOver: boolean): void;
  toggleSidebar(): void;
  /** Remembers how the reader wants our things. */
  prefer(what: Preference): void;
  /** The launcher is not to appear again. */
  dismissLauncher(): void;
}

/** Our few things in one page. */
export interface Furniture {
  /** How our things look now. */
  look(): Look;
  host: Host;
  control: SaveControl;
  selectionButton: SelectionButton;
  card: CardFrame;
  toast: Toast;
  shownWords: ShownWords;
  sidebar: SidebarFrame;
  /** Shows the launcher where the reader wants one and the page's text leaves room for it. */
  showLauncher(): void;
  /** Takes the launcher away for as long as this page is open, or brings it back. */
  putLauncherAway(isAway: boolean): void;
  /** Takes over what can be changed while we are here: width, and the launcher and its place. */
  adopt(manners: PageManners): void;
  remove(): void;
}

/**
 * Sets the furniture up until `signal`, clear of the elements in `texts`. Called when there is something to show or the
 * reader asks, never before.
 */
export function furnish(
  document: Document,
  manners: PageManners,
  say: Say,
  acts: Acts,
  texts: () => readonly Element[],
  signal: AbortSignal,
): Furniture {
  const host = createHost(document, manners.language.tag);
  holdHost(document, host, signal);
  const look = (): Look => lookFor(manners.appearance);
  const toast = createToast(document, host.root, look, say);
  new PlainSight(document, host, signal, (why) => toast.refuse(say(why)));
  const control = createSaveControl(document, host.root, look(), say, acts, () => sidebar.coveredRight());
  const room = manners.makesRoom ? createRoom(document, manners.side, signal) : noRoom;
  const sidebar = createSidebarFrame(document, host.root, look(), manners.side, manners.width, room, {
    label: say('resize'),
    resized: (width) => acts.prefer({ width }),
  });
  const launcher = createLauncher(document, host.root, look(), manners.side, say, {
    open: acts.toggleSidebar,
    moved: (launcherTop) => acts.prefer({ launcherTop }),
    dismiss: acts.dismissLauncher,
  });
  launcher.moveTo(manners.launcherTop);
  let wanted = manners.launcher;
  let isPutAway = false;
  // The button is a little wider than its icon needs: 1 px of it is a line.
  const strip = { side: manners.side, width: buttonSize() + 1 };
  const edge = new FreeEdge(document, strip, texts, (isFree) => launcher.show(wanted && !isPutAway && isFree), signal);
  let hasReason = false;
  return {
    look,
    host,
    control,
    selectionButton: createSelectionButton(document, host.root, look(), say, acts.saveSelection),
    card: createCardFrame(document, host.root, look(), acts.overCard),
    toast,
    shownWords: createShownWords(document, host.root),
    sidebar,
    showLauncher() {
      hasReason = true;
      edge.look();
    },
    putLauncherAway(isAway) {
      isPutAway = isAway;
      edge.look();
    },
    adopt(now) {
      wanted = now.launcher;
      sidebar.resize(now.width);
      launcher.moveTo(now.launcherTop);
      if (hasReason) edge.look();
    },
    remove: () => host.element.remove(),
  };
}
