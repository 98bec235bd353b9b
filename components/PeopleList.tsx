import { useState } from 'preact/hooks';
import type { PersonSummary } from '../utils/messages.ts';
import { type Handle, handleKey } from '../utils/statement.ts';
import { FollowButton } from './FollowButton.tsx';
import { Plain } from './Plain.tsx';
import { placeInWords } from './placeInWords.ts';
import { Refused } from './Refused.tsx';
import { Segments } from './Segments.tsx';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';
import './PeopleList.css';

interface PeopleListProps {
  onPerson: (handle: Handle) => void;
  /** Whom the reader has opened beside the list. */
  chosen?: Handle;
  which: WhichPeople;
}

/** The people the reader follows, or all of the record. */
export type WhichPeople = 'followed' | 'all';

/** How many people are asked for at once. */
const stretch = 100;

/** Chooses which people are listed. */
export function PeopleChoice({ which, onWhich }: { which: WhichPeople; onWhich: (which: WhichPeople) => void }) {
  return (
    <Segments
      label={t('whichPeople')}
      options={[
        ['followed', t('followedPeople')],
        ['all', t('allPeople')],
      ]}
      chosen={which}
      onChoose={onWhich}
    />
  );
}

/** People, those with the most statements first. */
export function PeopleList({ onPerson, chosen, which }: PeopleListProps) {
  const [limit, setLimit] = useState(stretch);
  const followedOnly = which === 'followed';
  const { answer, refused } = useQuestion({ ask: 'people', followedOnly, offset: 0, limit });
  if (refused) return <Refused says={refused} />;
  return (
    <>
      {answer?.total === 0 && (
        <Plain
          says={t(followedOnly ? 'followNobody' : 'knowNobody')}
          hint={t(followedOnly ? 'followNobodyHint' : 'nothingKeptHint')}
        />
      )}
      <ul>
        {answer?.people.map((person) => (
          <li key={handleKey(person.handle)}>
            <PersonRow
              person={person}
              onPerson={onPerson}
              chosen={chosen !== undefined && person.handles.some((one) => handleKey(one) === handleKey(chosen))}
            />
          </li>
        ))}
      </ul>
      {answer && answer.people.length < answer.total && limit < 500 && (
        <button type="button" class="button more-rows" onClick={() => setLimit(Math.min(limit + stretch, 500))}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}

interface PersonRowProps {
  person: PersonSummary;
  onPerson: (handle: Handle) => void;
  chosen: boolean;
}

function PersonRow({ person, onPerson, chosen }: PersonRowProps) {
  const { handle, handles, followed, count, savedCount, givenName } = person;
  // Those of one name are told apart by where they speak.
  const places = [...new Set(handles.map(placeInWords))].join(', ');
  return (
    <div class={chosen ? 'person-row person-row-chosen' : 'person-row'}>
      <button type="button" class="person-row-open" aria-current={chosen} onClick={() => onPerson(handle)}>
        <span class="person-row-name">
          <bdi>{givenName ?? handle.name}</bdi>
        </span>
        <span class="person-row-facts quiet small figures">
          {t('countStatements', { count })}
          {savedCount > 0 && ` · ${t('countSaved', { count: savedCount })}`}
          {' · '}
          <bdi>{places}</bdi>
        </span>
      </button>
      <FollowButton handle={handle} followed={followed} />
    </div>
  );
}
