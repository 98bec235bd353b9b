import { placeOf } from '../utils/anchoring/textFragment.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { exactWords, yearOf } from './when.ts';
import { type PhraseName, t } from './words/words.ts';
import './Occasions.css';

interface OccasionsProps {
  /** The statement that is shown. */
  first: RecordedStatement;
  /** The others that say the same, by day. */
  others: readonly RecordedStatement[];
}

/** How often the same was said, and quoted, each year a link to its place: `Said 3 times: 2012, 2013, 2016`. */
export function Occasions({ first, others }: OccasionsProps) {
  const isQuotation = ({ kind }: RecordedStatement) => kind === 'quotation' && first.kind !== 'quotation';
  const said = [first, ...others.filter((one) => !isQuotation(one))];
  const quoted = others.filter(isQuotation);
  return (
    <p class="occasions quiet small">
      {said.length > 1 && <Years name="saidTimes" statements={said} />}
      {quoted.length > 0 && <Years name="quotedTimes" statements={quoted} />}
    </p>
  );
}

function Years({ name, statements }: { name: PhraseName; statements: readonly RecordedStatement[] }) {
  return (
    <span class="occasions-list">
      {t(name, { count: statements.length })}
      {statements.map((statement, index) => (
        <Year key={statement.id} statement={statement} isLast={index === statements.length - 1} />
      ))}
    </span>
  );
}

function Year({ statement, isLast }: { statement: RecordedStatement; isLast: boolean }) {
  const { datePublished, isPartOf } = statement;
  const day = datePublished ? exactWords(datePublished) : t('noDate');
  return (
    <>
      {' '}
      <a
        href={placeOf(statement)}
        target="_blank"
        rel="noopener noreferrer"
        class="figures"
        title={`${day}, ${isPartOf.site}`}
      >
        {yearOf(datePublished) ?? t('noDate')}
      </a>
      {!isLast && ','}
    </>
  );
}
