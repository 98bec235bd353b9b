import type { Due, Quantity } from '../utils/claims/claims.ts';
import { movesOf } from '../utils/forecasts/forecasts.ts';
import type { Present } from '../utils/messages.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { dueWords } from './dueWords.ts';
import { dayWords } from './when.ts';
import { t } from './words/words.ts';
import './Moved.css';

interface MovedProps {
  now: Pick<Present, 'text' | 'datePublished'>;
  /** Statements of the same person, the nearest to what is said now first. */
  earlier: readonly RecordedStatement[];
}

/** What moved: a date or figure said here beside the one said before, as values, without a verdict. */
export function Moved({ now, earlier }: MovedProps) {
  const moves = movesOf(now, earlier);
  if (moves.length === 0) return null;
  return (
    <table class="moved">
      <caption class="past-title">{t('moved')}</caption>
      <thead>
        <tr class="small quiet">
          <th scope="col">{t('movedBefore')}</th>
          <th scope="col">{t('movedNow')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ before, was, is }) => (
          <tr key={`${before.id} ${was.start}`}>
            <td>
              <div class="moved-value">
                <bdi>{inWords(was, before.datePublished)}</bdi>
              </div>
              {before.datePublished && <span class="quiet small">{dayWords(before.datePublished)}</span>}
            </td>
            <td>
              <div class="moved-value">
                <bdi>{inWords(is, now.datePublished)}</bdi>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const inWords = (claim: Due | Quantity, said: string | undefined): string =>
  'unit' in claim ? claim.words : dueWords(claim, said);
