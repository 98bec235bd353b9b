import type { Forecast } from '../utils/forecasts/forecasts.ts';
import { dayDue } from '../utils/forecasts/forecasts.ts';
import './ForecastChart.css';

/** Height of a line and width of the whole, in the units of the drawing. */
const row = 12;
const width = 320;
const edge = 5;
/** As many as can be told apart. */
const most = 24;

/**
 * Said on → due by, a line each, the newest above, as in the list below it: a date that recedes is a staircase. What it
 * shows stands in that list in words, so it is hidden from screen readers.
 */
export function ForecastChart({ forecasts }: { forecasts: readonly Forecast[] }) {
  const drawn = forecasts
    .flatMap((forecast) => lineOf(forecast))
    .slice(-most)
    .toReversed();
  if (drawn.length < 2) return null;
  const first = Math.min(...drawn.map(({ said }) => said));
  const last = Math.max(...drawn.map(({ to }) => to), first + 1);
  const x = (at: number) => edge + ((at - first) / (last - first)) * (width - 2 * edge);
  const years = yearsBetween(first, last);
  const height = drawn.length * row;
  return (
    <figure class="forecasts-picture">
      <svg viewBox={`0 0 ${width} ${height + 14}`} aria-hidden="true">
        {years.map((year) => (
          <g key={year} class="forecasts-year">
            <line x1={x(Date.UTC(year, 0))} x2={x(Date.UTC(year, 0))} y1={0} y2={height} />
            <text x={x(Date.UTC(year, 0))} y={height + 11}>
              {year}
            </text>
          </g>
        ))}
        {drawn.map(({ key, said, from, to, outcome }, at) => {
          const y = at * row + row / 2;
          return (
            <g key={key} class={`forecasts-line forecasts-${outcome ?? 'open'}`}>
              <line x1={x(said)} x2={x(to)} y1={y} y2={y} />
              <line class="forecasts-due" x1={Math.min(x(from), x(to) - 3)} x2={x(to)} y1={y} y2={y} />
              <circle cx={x(said)} cy={y} r={2.5} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function lineOf({ statement, due, key, verdict }: Forecast) {
  const end = dayDue(due);
  if (!end || !statement.datePublished) return [];
  const said = Date.parse(statement.datePublished);
  const to = Date.parse(end);
  const from = due.from && due.to && due.from > statement.datePublished.slice(0, 10) ? Date.parse(due.from) : to;
  return Number.isNaN(said) || to < said
    ? []
    : [{ key: `${statement.id} ${key}`, said, from, to, outcome: verdict?.outcome }];
}

/** The years whose beginning is drawn: at most eight. */
function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()];
  const step = Math.ceil((to - from + 1) / 8);
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step);
}
