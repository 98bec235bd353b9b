/** Edges in CSS pixels of the window. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The edges within which an element's content can be drawn: those of all boxes around it that cut off what is in them,
 * as a list of comments with a scrollbar of its own does. Without end where there is none; the window's own edges do not
 * count.
 */
export function windowOnto(element: Element): Edges {
  const edges = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const { body } = element.ownerDocument;
  let escapes = false;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const { position, display, overflowX, overflowY } = getComputedStyle(at);
    // What has left the flow is not cut off by boxes in it.
    if (escapes && position === 'static') continue;
    if (display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')) narrow(edges, at);
    if (position === 'fixed') break;
    escapes = position === 'absolute';
  }
  return edges;
}

function narrow(edges: Edges, element: Element): void {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  edges.left = Math.max(edges.left, left);
  edges.top = Math.max(edges.top, top);
  edges.right = Math.min(edges.right, right);
  edges.bottom = Math.min(edges.bottom, bottom);
}
