import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where one thing takes another's place inside an element: it goes to the first control of what comes
 * (`away`), and when that goes, back to the control that had it. Takes no focus that was elsewhere.
 */
export function useFocusReturn(within: { current: HTMLElement | null }, away: boolean): void {
  const place = useRef(0);
  const isAway = useRef(away);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    // What is drawn anew is another element: the place among the controls is what stays.
    const note = ({ target }: FocusEvent) => {
      if (!isAway.current) place.current = controls(element).indexOf(target as HTMLElement);
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [within]);
  useLayoutEffect(() => {
    const element = within.current;
    if (!element || isAway.current === away) return;
    isAway.current = away;
    const { activeElement, body } = element.ownerDocument;
    const lost = activeElement === body && element.ownerDocument.hasFocus();
    if (lost) controls(element)[away ? 0 : place.current]?.focus();
  }, [within, away]);
}

function controls(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')];
}
