/**
 * The strip of the window that a page leaves to the sidebar while it is open, so that what is read stands beside it and
 * not below it: a margin of the page's root element. What the page has fixed to the window's edge keeps its place.
 */
export interface Room {
  /** Makes it as wide as this, in CSS pixels, in place of what was there before. */
  make(width: number): void;
  /** Gives the page its whole width back. */
  end(): void;
}

/** What the root element had before, to be given back. */
interface Before {
  margin: string;
  priority: string;
  hadStyle: boolean;
}

/** Makes room at one side of a page, on the screen alone: on paper there is no sidebar. Ended with `signal`. */
export function createRoom(document: Document, side: 'left' | 'right', signal: AbortSignal): Room {
  const { documentElement: root, defaultView: window } = document;
  if (!(root instanceof HTMLElement)) return noRoom;
  const name = `margin-${side}`;
  let width: number | undefined;
  let before: Before | undefined;

  const put = () => {
    const { style } = root;
    before = {
      margin: style.getPropertyValue(name),
      priority: style.getPropertyPriority(name),
      hadStyle: root.hasAttribute('style'),
    };
    style.setProperty(name, `${width}px`, 'important');
  };
  const takeBack = () => {
    const { style } = root;
    // Whoever has set another margin since keeps it.
    if (before && style.getPropertyValue(name) === `${width}px`) {
      style.setProperty(name, before.margin, before.priority);
      if (!before.hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
    }
    before = undefined;
  };
  const room: Room = {
    make(next) {
      // Whoever waited for an answer may open the sidebar when we have left: nobody would give the room back.
      if (signal.aborted) return;
      takeBack();
      width = next;
      put();
    },
    end() {
      takeBack();
      width = undefined;
    },
  };
  window?.addEventListener('beforeprint', takeBack, { signal });
  window?.addEventListener('afterprint', () => width !== undefined && put(), { signal });
  signal.addEventListener('abort', room.end);
  return room;
}

/** Of a reader who wants every page left as it is, and of documents that have no margins. */
export const noRoom: Room = { make: () => undefined, end: () => undefined };
