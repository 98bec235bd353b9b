/** The tallest a browser draws an element, in CSS px, with room to spare: Firefox stops at 17.9 million. */
const tallest = 15_000_000;
/** Rows drawn beyond each edge of the window. */
const beyond = 4;

/** Which rows of a long list are in sight, and where they stand. */
export interface Places {
  /** Height of the whole list as drawn; longer lists are pressed together. */
  height: number;
  first: number;
  /** Not included. */
  last: number;
  /** Where the first drawn row begins, from the list's own top. */
  top: number;
}

/** Finds the rows in sight of a list of equal rows; all lengths in CSS px. */
export function placesInSight(total: number, rowHeight: number, scrollTop: number, windowHeight: number): Places {
  const real = total * rowHeight;
  const height = Math.min(real, tallest);
  // In a pressed list one pixel of scrolling is more than one of rows; the rows follow the window.
  const share = height > windowHeight ? scrollTop / (height - windowHeight) : 0;
  const offset = height < real ? share * (real - windowHeight) : scrollTop;
  const first = Math.max(0, Math.floor(offset / rowHeight) - beyond);
  const last = Math.min(total, Math.ceil((offset + windowHeight) / rowHeight) + beyond);
  return { height, first, last, top: Math.max(0, scrollTop - offset + first * rowHeight) };
}

/** How far to scroll so that a row is wholly in sight; the present place where it is already. */
export function scrollTo(
  index: number,
  total: number,
  rowHeight: number,
  scrollTop: number,
  windowHeight: number,
): number {
  const real = total * rowHeight;
  const height = Math.min(real, tallest);
  const scale = real > height ? (real - windowHeight) / (height - windowHeight) : 1;
  const offset = scrollTop * scale;
  const top = index * rowHeight;
  if (top < offset) return top / scale;
  if (top + rowHeight > offset + windowHeight) return (top + rowHeight - windowHeight) / scale;
  return scrollTop;
}
