import { useState } from 'preact/hooks';
import type { Handle } from '../utils/statement.ts';
import { HistoryView } from './HistoryView.tsx';
import { Plain } from './Plain.tsx';
import { SearchField } from './SearchField.tsx';
import { t } from './words/words.ts';
import './SidebarSearch.css';

/** The record by words, in the sidebar. */
export function SidebarSearch({ onPerson }: { onPerson: (handle: Handle) => void }) {
  const [words, setWords] = useState('');
  return (
    <>
      <div class="sidebar-search">
        <SearchField words={words} onWords={setWords} />
      </div>
      <HistoryView
        words={words}
        savedOnly={false}
        onPerson={onPerson}
        whenEmpty={<Plain says={t('nothingKept')} hint={t('nothingKeptHint')} />}
      />
    </>
  );
}
