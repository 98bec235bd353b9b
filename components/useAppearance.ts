import { useLayoutEffect } from 'preact/hooks';
import { useQuestion } from './useQuestion.ts';

/** Follows the reader's choice of light and dark; until it is known, the system's. */
export function useAppearance(document: Document): void {
  const appearance = useQuestion({ ask: 'settings' }).answer?.appearance;
  useLayoutEffect(() => {
    if (appearance) document.documentElement.dataset.appearance = appearance;
  }, [appearance, document]);
}
