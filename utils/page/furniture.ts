import type { PageManners } from '../pageMessages.ts';
import type { Say } from '../words/onPage.ts';
import { type CardFrame, createCardFrame } from './cardFrame.ts';
import { createHost, type Host } from './host.ts';
import { createLauncher } from './launcher.ts';
import { type Look, lookFor } from './look.ts';
import { createSaveControl, type SaveControl } from './saveControl.ts';
import { createSelectionButton, type SelectionButton } from './selectionButton.ts';
import { createSidebarFrame, type SidebarFrame } from './sidebarFrame.ts';
import { createToast, type Toast } from './toast.ts';

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
  sidebar: SidebarFrame;
  /** Shows the launcher, once, where the reader wants one. */
  showLauncher(): void;
  remove(): void;
}

/** Sets the furniture up. Called when there is something to show or the reader asks, never before. */
export function furnish(document: Document, manners: PageManners, say: Say, acts: Acts): Furniture {
  const host = createHost(document, manners.language.tag);
  const look = (): Look => lookFor(manners.appearance);
  let launched = false;
  const control = createSaveControl(document, host.root, look(), say, acts);
  return {
    look,
    host,
    control,
    selectionButton: createSelectionButton(document, host.root, look(), say, acts.saveSelection),
    card: createCardFrame(document, host.root, look(), acts.overCard),
    toast: createToast(document, host.root, look, say),
    sidebar: createSidebarFrame(document, host.root, look(), manners.side, manners.width),
    showLauncher() {
      if (launched || !manners.launcher) return;
      launched = true;
      createLauncher(document, host.root, look(), manners.side, say, acts.toggleSidebar);
    },
    remove: () => host.element.remove(),
  };
}
