import { useState } from 'preact/hooks';
import { type Handle, handleKey } from '../utils/statement.ts';
import { FollowButton } from './FollowButton.tsx';
import { Ledger } from './Ledger.tsx';
import { listInWords } from './listInWords.ts';
import { useOrder } from './NoticeBoard.tsx';
import type { PersonOrder } from './PersonFilter.tsx';
import { PersonStatements } from './PersonStatements.tsx';
import { placeInWords } from './placeInWords.ts';
import { Refused } from './Refused.tsx';
import { Resemblances } from './Resemblances.tsx';
import { Segments } from './Segments.tsx';
import { type StatementChoice, statementYears } from './statementYears.ts';
import { Timeline } from './Timeline.tsx';
import { useQuestion } from './useQuestion.ts';
import { localeInUse, t } from './words/words.ts';
import './PersonView.css';

interface PersonViewProps {
  handle: Handle;
  /** The passage being read, where there is one: their statements can then be ranked by it. */
  near?: string;
  /** The day of that passage. */
  now?: string;
  /** Whether statements may be deleted here. */
  removable?: boolean;
  /** Whether names may be parted again here: never inside a page. */
  parted?: boolean;
}

/** The pictures and the choice are of the newest 500. */
const most = 500;

/** One person: all that the record holds of theirs, under all their names. */
export function PersonView({ handle, near, now, removable, parted = false }: PersonViewProps) {
  const [order, setOrder] = useState<PersonOrder>(near ? 'near' : 'newest');
  const [shown, setShown] = useState<'statements' | 'ledger'>('statements');
  const [choice, setChoice] = useState<StatementChoice>({ savedOnly: false });
  const by = order === 'near' && shown === 'statements' ? near : undefined;
  const { answer, refused } = useQuestion({ ask: 'person', handle, near: by, offset: 0, limit: most });
  if (refused) return <Refused says={refused} />;
  if (!answer) return <div aria-busy="true" />;
  const { person, statements } = answer;
  return (
    <>
      <div class="person-head">
        <div class="person-line">
          <h2>
            <bdi>{person.givenName ?? person.handle.name}</bdi>
          </h2>
          <FollowButton handle={handle} followed={person.followed} />
        </div>
        {parted && person.handles.length > 1 ? (
          <Handles handles={person.handles} />
        ) : (
          <p class="person-handles quiet small">{handlesInWords(person.handles)}</p>
        )}
        <Resemblances handle={person.handle} found={answer} />
        <Timeline years={statementYears(statements)} chosen={choice.year} />
        {person.count > 0 && (
          <Segments
            label={t('whatOfPerson')}
            options={[
              ['statements', t('statementsOfPerson')],
              ['ledger', t('ledger')],
            ]}
            chosen={shown}
            onChoose={setShown}
          />
        )}
      </div>
      {shown === 'ledger' ? (
        <div class="person-list">
          <Ledger statements={statements} />
        </div>
      ) : (
        <PersonStatements
          answer={answer}
          now={now}
          removable={removable}
          choice={choice}
          onChoice={setChoice}
          order={near ? order : undefined}
          onOrder={setOrder}
        />
      )}
    </>
  );
}

/** Where the person is known from: hosts, and `quoted` said in words. */
function handlesInWords(handles: readonly Handle[]): string {
  const renamed = haveSeveralNames(handles);
  const places = handles.map((handle) => (renamed ? `${handle.name} · ${placeInWords(handle)}` : placeInWords(handle)));
  return listInWords([...new Set(places)], localeInUse());
}

/** Otherwise the name stands above already. */
const haveSeveralNames = (handles: readonly Handle[]) => handles.some(({ name }) => name !== handles[0]?.name);

/** The names that are said to be one person, each with the way to part it. */
function Handles({ handles }: { handles: readonly Handle[] }) {
  const give = useOrder();
  const renamed = haveSeveralNames(handles);
  return (
    <ul class="person-handles small">
      {handles.map((handle) => (
        <li key={handleKey(handle)}>
          <span class="quiet">
            {renamed && (
              <>
                <bdi>{handle.name}</bdi> ·{' '}
              </>
            )}
            {placeInWords(handle)} ·{' '}
          </span>
          <button
            type="button"
            class="link-button"
            onClick={() =>
              give(
                { do: 'separate', handle },
                { said: t('parted', { name: handle.name, place: placeInWords(handle) }), undo: { do: 'undo' } },
              )
            }
          >
            {t('part')}
          </button>
        </li>
      ))}
    </ul>
  );
}
