import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where one thing takes another's place inside an element: it goes to the first control of what comes
 * (`away`), and when that goes, back to the control that had it. Takes no focus that was elsewhere.
 */
export function useFocusReturn(within: { current: HTMLElement | null }, away: boolean): void {
  const last = useRef<{ control: HTMLElement; place: number }>(undefined);
  const isAway = useRef(away);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    // What is drawn anew is another element: the place among the controls is what stays.
    const note = ({ target }: FocusEvent) => {
      if (isAway.current) return;
      const control = target as HTMLElement;
      last.current = { control, place: controlsIn(element).indexOf(control) };
    };
    element.addEventListener('focusin', note);
    return () => element.removeEventListener('focusin', note);
  }, [within]);
  useLayoutEffect(() => {
    const element = within.current;
    if (!element || isAway.current === away) return;
    isAway.current = away;
    const { activeElement, body } = element.ownerDocument;
    // What has just been hidden keeps the focus until it is painted.
    const gone = activeElement === body || activeElement?.checkVisibility() === false;
    const lost = gone && element.ownerDocument.hasFocus();
    if (!lost) return;
    if (!away && last.current?.control.isConnected) last.current.control.focus();
    else controlsIn(element)[away ? 0 : (last.current?.place ?? 0)]?.focus();
  }, [within, away]);
}

/** What can have the focus inside an element and is drawn, in the order of the document. */
export function controlsIn(element: HTMLElement): HTMLElement[] {
  const all = element.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea');
  return [...all].filter((one) => one.checkVisibility());
}
