import { useEffect, useState } from 'preact/hooks';
import { useQuestion } from './useQuestion.ts';
import { languageFor, speakIn } from './words/languages.ts';
import { languageInUse } from './words/words.ts';

/** Follows the reader's choice of language; the tag of the one that is spoken. */
export function useLanguage(document: Document): string {
  const chosen = useQuestion({ ask: 'settings' }).answer?.language;
  const [spoken, setSpoken] = useState(languageInUse);
  useEffect(() => {
    if (chosen === undefined) return;
    const preferred = document.defaultView?.navigator.languages ?? [];
    const wanted = languageFor(chosen, preferred);
    if (wanted.tag !== languageInUse()) {
      void speakIn(wanted, document, preferred).then(() => setSpoken(wanted.tag));
    }
  }, [chosen, document]);
  return spoken;
}
