import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { controlsIn } from './useFocusReturn.ts';

/**
 * Keeps the focus inside an element whose parts come and go: when what has it is taken away, what then stands in its
 * place gets it. Takes no focus that was elsewhere. To be called where the parts are drawn.
 */
export function useFocusKept(within: { current: HTMLElement | null }): void {
  const last = useRef<{ control: HTMLElement; place: number }>(undefined);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const note = ({ target }: FocusEvent) => {
      const control = target as HTMLElement;
      last.current = { control, place: controlsIn(element).indexOf(control) };
    };
    // Gone to something else; what is taken away goes to nothing.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !element.contains(relatedTarget as Node)) last.current = undefined;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  });
  useLayoutEffect(() => {
    const element = within.current;
    if (!element || !last.current || last.current.control.isConnected) return;
    const { place } = last.current;
    last.current = undefined;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement !== body || !element.ownerDocument.hasFocus()) return;
    const controls = controlsIn(element);
    controls[Math.min(place, controls.length - 1)]?.focus();
  });
}
