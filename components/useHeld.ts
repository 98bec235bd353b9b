import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that stands still while the pointer or the keyboard's focus is inside an element, and catches up when both
 * have left.
 */
export function useHeld<T>(value: T, within: { current: HTMLElement | null }): T {
  const inside = useInside(within);
  const shown = useRef(value);
  if (!inside || shown.current === undefined) shown.current = value;
  return shown.current;
}

function useInside(within: { current: HTMLElement | null }): boolean {
  const [inside, setInside] = useState(false);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const end = new AbortController();
    const look = () => setInside(element.matches(':hover') || element.matches(':focus-within:has(:focus-visible)'));
    for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) {
      // After the event, when :hover and :focus-within say what is.
      element.addEventListener(type, () => setTimeout(look), { signal: end.signal });
    }
    // A frame that the pointer leaves fast may miss it.
    element.ownerDocument.defaultView?.addEventListener('blur', () => setTimeout(look), { signal: end.signal });
    return () => end.abort();
  }, [within]);
  return inside;
}
