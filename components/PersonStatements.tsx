import { useState } from 'preact/hooks';
import type { Answers } from '../utils/messages.ts';
import type { RecordedStatement, Repeats } from '../utils/statement.ts';
import { PersonFilter, type PersonOrder } from './PersonFilter.tsx';
import { Plain } from './Plain.tsx';
import { StatementCard } from './StatementCard.tsx';
import { chosenAmong, type StatementChoice } from './statementYears.ts';
import { t } from './words/words.ts';

interface PersonStatementsProps {
  answer: Answers['person'];
  /** The day of the passage that is being read. */
  now?: string;
  removable?: boolean;
  choice: StatementChoice;
  onChoice: (choice: StatementChoice) => void;
  /** How they are ordered; undefined where there is only one order. */
  order?: PersonOrder;
  onOrder: (order: PersonOrder) => void;
}

/** How many are shown at once. */
const stretch = 40;

/** A person's statements, as many as the reader chose among. */
export function PersonStatements(props: PersonStatementsProps) {
  const { answer, now, removable, choice, onChoice, order, onOrder } = props;
  const [limit, setLimit] = useState(stretch);
  const { person, statements, repeats, total } = answer;
  const { fitting, repeatsOf } = grouped(chosenAmong(statements, choice), statements, repeats);
  return (
    <>
      {(statements.length > 3 || (order && person.count > 1)) && (
        <div class="person-choice">
          <PersonFilter statements={statements} choice={choice} onChoice={onChoice} order={order} onOrder={onOrder} />
        </div>
      )}
      <div class="person-list">
        {fitting.slice(0, limit).map((statement) => (
          <StatementCard
            key={statement.id}
            statement={statement}
            now={now}
            marked={choice.words}
            removable={removable}
            repeats={repeatsOf[statement.id]}
          />
        ))}
        {limit < fitting.length && (
          <button type="button" class="button more-rows" onClick={() => setLimit(limit + stretch)}>
            {t('showMore')}
          </button>
        )}
      </div>
      {person.count === 0 && <Plain says={t('nothingEarlier')} hint={t('nothingEarlierHint')} />}
      {person.count > 0 && total === 0 && <Plain says={t('nothingNear')} />}
      {statements.length > 0 && fitting.length === 0 && <Plain says={t('nothingFiltered')} />}
    </>
  );
}

/** Repetitions stand with what they repeat; of a part of the list, each stands by itself. */
function grouped(fitting: RecordedStatement[], all: readonly RecordedStatement[], repeats: Repeats) {
  if (fitting.length < all.length) return { fitting, repeatsOf: {} };
  const told = new Set(Object.values(repeats).flatMap((others) => others.map(({ id }) => id)));
  return { fitting: fitting.filter(({ id }) => !told.has(id)), repeatsOf: repeats };
}
