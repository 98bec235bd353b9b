import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { t } from './words/words.ts';
import './SearchField.css';

interface SearchFieldProps {
  words: string;
  onWords: (words: string) => void;
  /** Takes the focus when it appears: only where the page is ours alone. */
  focused?: boolean;
}

/** The field for searching the record as one types. */
export function SearchField({ words, onWords, focused = false }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('searchRecord')}
        placeholder={t('searchRecord')}
        value={words}
        ref={field}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </div>
  );
}
