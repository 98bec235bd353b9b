import { amountOf, type Series } from '../utils/forecasts/forecasts.ts';
import { dayWords } from './when.ts';
import { t } from './words/words.ts';
import './FigureSeries.css';

/** Measures of the picture, in the units of its drawing. */
const width = 96;
const height = 28;
const edge = 3;

/** The amounts of one unit over the years: a small picture, and each in the words it was said in. */
export function FigureSeries({ series: { unit, figures } }: { series: Series }) {
  return (
    <div class="figure-series">
      <Picture values={figures.map(({ quantity }) => amountOf(quantity))} />
      <table>
        <caption class="out-of-sight">{t('figuresOf', { unit })}</caption>
        <tbody>
          {figures.map(({ statement, quantity }) => (
            <tr key={`${statement.id} ${quantity.start}`}>
              <th scope="row" class="quiet small">
                {statement.datePublished ? dayWords(statement.datePublished) : t('noDate')}
              </th>
              <td dir="auto">{quantity.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One point a saying, in order; its height is the amount, on a logarithmic scale where they are far apart. */
function Picture({ values }: { values: readonly number[] }) {
  const scale = scaleOf(values);
  const points = values.map((value, at) => [
    edge + (values.length < 2 ? 0.5 : at / (values.length - 1)) * (width - 2 * edge),
    height - edge - scale(value) * (height - 2 * edge),
  ]);
  return (
    <svg class="figure-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      {points.map(([x, y], at) => (
        <circle key={at} cx={x} cy={y} r={2.5} />
      ))}
    </svg>
  );
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const far = least > 0 && most / least > 50;
  const place = (value: number) => (far ? Math.log(value) : value);
  const spread = place(most) - place(least);
  return (value) => (spread === 0 ? 0.5 : (place(value) - place(least)) / spread);
}
