import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Handle } from '../utils/statement.ts';
import { HistoryList } from './HistoryList.tsx';
import { searchedWords } from './marking.ts';
import { Plain } from './Plain.tsx';
import { Refused } from './Refused.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';

interface HistoryViewProps {
  words: string;
  savedOnly: boolean;
  onPerson: (handle: Handle) => void;
  removable?: boolean;
  /** What to show where nothing at all is kept yet. */
  whenEmpty: ComponentChildren;
}

/** How many statements are asked for at once. */
const stretch = 40;

/** The record by words, newest first where there are none. */
export function HistoryView({ words, savedOnly, onPerson, removable, whenEmpty }: HistoryViewProps) {
  const [limit, setLimit] = useState(stretch);
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list);
  const { answer, refused } = useQuestion({ ask: 'history', words, savedOnly, offset: 0, limit });
  if (refused) return <Refused says={refused} />;
  if (!answer) return <div aria-busy="true" />;
  const { statements, total } = answer;
  const marked = searchedWords(words);
  return (
    <div ref={list}>
      <p class="out-of-sight" role="status">
        {words && t('countFound', { count: total })}
      </p>
      {total === 0 && (words || savedOnly ? <Plain says={words ? t('nothingFound') : t('nothingSaved')} /> : whenEmpty)}
      <HistoryList
        statements={statements}
        found={words !== ''}
        onPerson={onPerson}
        marked={marked}
        removable={removable}
      />
      {statements.length < total && limit < 500 && (
        <div class="history">
          <button type="button" class="button more-rows" onClick={() => setLimit(Math.min(limit + stretch, 500))}>
            {t('showMore')}
          </button>
        </div>
      )}
    </div>
  );
}
