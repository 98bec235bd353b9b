import type { Due, Quantity } from '../utils/claims/claims.ts';
import type { Move } from '../utils/forecasts/forecasts.ts';
import { dueWords } from './dueWords.ts';
import { dayWords } from './when.ts';
import { t } from './words/words.ts';
import './Moved.css';

/** What moved: a date or figure said here beside the one said before, as values, without a verdict. */
export function Moved({ moves, now }: { moves: readonly Move[]; now?: string }) {
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
              <bdi>{inWords(was, before.datePublished)}</bdi>
              {before.datePublished && <span class="quiet small">{dayWords(before.datePublished)}</span>}
            </td>
            <td>
              <bdi>{inWords(is, now)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const inWords = (claim: Due | Quantity, said: string | undefined): string =>
  'unit' in claim ? claim.words : dueWords(claim, said);
