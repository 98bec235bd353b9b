import type { Handle, RecordedStatement } from '../utils/statement.ts';
import { StatementCard } from './StatementCard.tsx';
import { dayHeading, startOfDay } from './when.ts';
import './HistoryList.css';

interface HistoryListProps {
  statements: readonly RecordedStatement[];
  onPerson: (handle: Handle) => void;
  /** Whether they were searched for: then the best stand first, whenever they were kept. */
  found: boolean;
  /** Words to mark. */
  marked?: readonly string[];
  removable?: boolean;
}

/** Statements in the order given: under the days on which they were kept, or, found by words, as one list. */
export function HistoryList({ statements, found, onPerson, marked, removable }: HistoryListProps) {
  const now = Date.now();
  return (
    <div class="history">
      {(found ? [[0, statements] as const] : daysOf(statements)).map(([day, ofDay]) => (
        <section class="day" key={`${day} ${ofDay[0]?.id}`}>
          {!found && <h2 class="day-heading">{dayHeading(day, now)}</h2>}
          {ofDay.map((statement) => (
            <StatementCard
              key={statement.id}
              statement={statement}
              onPerson={onPerson}
              marked={marked}
              removable={removable}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Runs of statements kept on one calendar day. */
function daysOf(statements: readonly RecordedStatement[]): [day: number, statements: RecordedStatement[]][] {
  const days: [number, RecordedStatement[]][] = [];
  for (const statement of statements) {
    const day = startOfDay(statement.savedAt ?? statement.capturedAt);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(statement);
    else days.push([day, [statement]]);
  }
  return days;
}
