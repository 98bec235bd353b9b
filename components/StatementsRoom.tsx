import { useCallback, useState } from 'preact/hooks';
import type { Handle, RecordedStatement } from '../utils/statement.ts';
import { speakerOf } from '../utils/statement.ts';
import { Chosen, removalOf } from './Chosen.tsx';
import { Icon } from './Icon.tsx';
import type { LibraryRoom } from './libraryRooms.ts';
import { markWords, searchedWords } from './marking.ts';
import { useOrder } from './NoticeBoard.tsx';
import { Plain } from './Plain.tsx';
import { Refused } from './Refused.tsx';
import { SearchField } from './SearchField.tsx';
import { useFresh } from './useFresh.ts';
import { useSelection } from './useSelection.ts';
import { type ListQuestion, useStretches } from './useStretches.ts';
import { VirtualList } from './VirtualList.tsx';
import { dayWords } from './when.ts';
import { type PhraseName, t } from './words/words.ts';
import './StatementsRoom.css';

interface StatementsRoomProps {
  room: Exclude<LibraryRoom, 'people' | 'due' | 'files'>;
  /** The words to begin with. */
  searched: string;
  onPerson: (handle: Handle) => void;
  /** The statements with these numbers are to be written to a file. */
  onExport: (ids: readonly number[]) => void;
}

const rowHeight = 84;
const emptyRooms: Record<StatementsRoomProps['room'], [says: PhraseName, hint?: PhraseName]> = {
  statements: ['nothingKept', 'nothingKeptHint'],
  saved: ['nothingSaved', 'nothingSavedHint'],
  trash: ['trashEmpty', 'trashHint'],
};

/** All statements, the saved ones, or those in the trash: a list, and beside it what is chosen. */
export function StatementsRoom({ room, searched, onPerson, onExport }: StatementsRoomProps) {
  const [words, setWords] = useState(searched);
  const list: ListQuestion =
    room === 'trash' ? { ask: 'trash' } : { ask: 'history', words, savedOnly: room === 'saved' };
  const stretches = useStretches(list);
  const selection = useSelection(stretches);
  const chosen = useFresh([...selection.chosen.values()], room !== 'trash');
  const give = useOrder();
  const remove = async () => {
    const result = await give(...removalOf([...selection.chosen.keys()]));
    if (result.ok) selection.letGo();
  };
  const { total, refused, at, look } = stretches;
  const marked = searchedWords(words);
  const search = useCallback((next: string) => {
    setWords(next);
    selection.clear();
  }, []);
  const [says, hint] = words ? (['nothingFound'] as const) : emptyRooms[room];
  return (
    <>
      <div class="library-list">
        <div class="library-top">
          {room === 'trash' ? <h2>{t('trash')}</h2> : <SearchField words={words} onWords={search} focused />}
          <p class="library-count quiet small" role="status">
            {total !== undefined && total > 0 && (
              <>
                {t('countStatements', { count: total })}
                {room === 'trash' && <span>{t('trashKept')}</span>}
              </>
            )}
          </p>
        </div>
        {refused ? (
          <Refused says={refused} />
        ) : total === 0 ? (
          <Plain says={t(says)} hint={hint && t(hint)} />
        ) : (
          <VirtualList
            total={total ?? 0}
            rowHeight={rowHeight}
            label={t('statements')}
            onLook={look}
            active={selection.active}
            activeId={selection.active < 0 ? undefined : `row-${selection.active}`}
            onKeyDown={(event) => {
              const isRemoval = event.key === 'Delete' && room !== 'trash' && selection.chosen.size > 0;
              if (isRemoval) void remove();
              else selection.onKeyDown(event);
            }}
            row={(index) => (
              <Row
                key={index}
                index={index}
                total={total ?? 0}
                statement={at(index)}
                marked={marked}
                chosen={selection.chosen}
                active={index === selection.active}
                onPress={selection.press}
              />
            )}
          />
        )}
      </div>
      <Chosen
        statements={chosen}
        offered={!!total}
        trashed={room === 'trash'}
        onPerson={onPerson}
        onExport={onExport}
        onDone={selection.clear}
      />
    </>
  );
}

interface RowProps {
  index: number;
  total: number;
  statement?: RecordedStatement;
  marked: readonly string[];
  chosen: ReadonlyMap<number, RecordedStatement>;
  active: boolean;
  onPress: (index: number, event: MouseEvent) => void;
}

function Row({ index, total, statement, marked, chosen, active, onPress }: RowProps) {
  const selected = statement !== undefined && chosen.has(statement.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box around it hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names its active row
    <div
      class={active ? 'row row-active' : 'row'}
      role="option"
      id={`row-${index}`}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={(event) => onPress(index, event)}
    >
      {statement && (
        <>
          <time dateTime={statement.datePublished}>
            {statement.datePublished ? dayWords(statement.datePublished) : t('noDate')}
          </time>
          <span class="row-name">
            <bdi>{speakerOf(statement)?.name ?? t('unknownAuthor')}</bdi>
          </span>
          {statement.savedAt === undefined ? <span /> : <Icon name="save" filled />}
          <span class="row-text" dir="auto">
            {markWords(statement.text, marked).map((piece, at) =>
              piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
            )}
          </span>
        </>
      )}
    </div>
  );
}
