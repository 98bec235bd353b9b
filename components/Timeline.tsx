import type { StatementYear } from './statementYears.ts';
import { localeInUse, t } from './words/words.ts';
import './Timeline.css';

/** Height of the picture, and width of a year in it, in the units of its drawing. */
const height = 40;
const step = 24;

interface TimelineProps {
  years: readonly StatementYear[];
  /** The year that is chosen, if one is. */
  chosen?: number;
}

/** A person's statements over the years, the saved part filled; a table says the same to a screen reader. */
export function Timeline({ years, chosen }: TimelineProps) {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return null;
  const most = Math.max(...years.map(({ said }) => said));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(3, (count / most) * (height - 2)));
  return (
    <figure class="timeline">
      <svg
        width={years.length * step}
        viewBox={`0 0 ${years.length * step} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {years.map(({ year, said, saved }, at) => (
          <g key={year} class={year === chosen ? 'timeline-chosen' : undefined}>
            <rect
              class="timeline-said"
              x={at * step + 2}
              width={step - 4}
              y={height - tall(said)}
              height={tall(said)}
            />
            <rect
              class="timeline-saved"
              x={at * step + 2}
              width={step - 4}
              y={height - tall(saved)}
              height={tall(saved)}
            />
            {said === 0 && <rect class="timeline-gap" x={at * step + 2} width={step - 4} y={height - 1} height={1} />}
          </g>
        ))}
      </svg>
      <p class="timeline-ends quiet small figures" aria-hidden="true">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
      <YearTable years={years} />
    </figure>
  );
}

function YearTable({ years }: { years: readonly StatementYear[] }) {
  const number = (count: number) => count.toLocaleString(localeInUse());
  return (
    <table class="out-of-sight">
      <caption>{t('timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timelineYear')}</th>
          <th scope="col">{t('timelineSaid')}</th>
          <th scope="col">{t('timelineSaved')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, said, saved }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{number(said)}</td>
            <td>{number(saved)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
