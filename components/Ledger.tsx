import { placeOf } from '../utils/anchoring/textFragment.ts';
import { type Forecast, forecastsOf, seriesOf } from '../utils/forecasts/forecasts.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { speakerOf } from '../utils/statement.ts';
import { dueWords, sentenceAround } from './dueWords.ts';
import { FigureSeries } from './FigureSeries.tsx';
import { ForecastChart } from './ForecastChart.tsx';
import { Plain } from './Plain.tsx';
import { EvidenceField, VerdictField } from './Verdict.tsx';
import { dayWords, exactWords } from './when.ts';
import { t } from './words/words.ts';
import './Ledger.css';
import './Words.css';

/** One person's forecasts, each with the day it was said, when it falls due and what became of it; and their figures. */
export function Ledger({ statements }: { statements: readonly RecordedStatement[] }) {
  const forecasts = forecastsOf(statements);
  const series = seriesOf(statements);
  if (forecasts.length === 0 && series.length === 0)
    return <Plain says={t('noForecasts')} hint={t('noForecastsHint')} />;
  return (
    <div class="ledger">
      {forecasts.length > 0 && (
        <section aria-label={t('forecasts')}>
          <h3 class="past-title">{t('forecasts')}</h3>
          <ForecastChart forecasts={forecasts} />
          <ForecastList forecasts={forecasts.toReversed()} />
        </section>
      )}
      {series.length > 0 && (
        <section aria-label={t('figures')}>
          <h3 class="past-title">{t('figures')}</h3>
          {series.map((one) => (
            <FigureSeries key={one.unit} series={one} />
          ))}
        </section>
      )}
    </div>
  );
}

/** Forecasts as a list; `named` where they are of several people. */
export function ForecastList({ forecasts, named = false }: { forecasts: readonly Forecast[]; named?: boolean }) {
  return (
    <ul class="forecasts">
      {forecasts.map((forecast) => (
        <ForecastRow key={`${forecast.statement.id} ${forecast.key}`} forecast={forecast} named={named} />
      ))}
    </ul>
  );
}

function ForecastRow({ forecast, named }: { forecast: Forecast; named: boolean }) {
  const { statement, due } = forecast;
  const { datePublished, text } = statement;
  const [before, claim, after] = sentenceAround(text, due.start, due.end);
  return (
    <li class="forecast">
      <div class="forecast-head">
        {/* An event has no day; its words stand out in the sentence. */}
        <p class="forecast-due">{due.event ? t('noDate') : dueWords(due, datePublished)}</p>
        {named && (
          <p class="forecast-who">
            <bdi>{speakerOf(statement)?.name ?? t('unknownAuthor')}</bdi>
          </p>
        )}
        <VerdictField forecast={forecast} />
      </div>
      <p class="forecast-words" dir="auto">
        {before}
        <span class="words-telling">{claim}</span>
        {after}
      </p>
      <div class="forecast-foot small">
        {datePublished && (
          <time class="quiet" dateTime={datePublished} title={exactWords(datePublished)}>
            {t('saidOn', { day: dayWords(datePublished) })}
          </time>
        )}
        <a href={placeOf(statement)} target="_blank" rel="noreferrer noopener">
          <bdi>{statement.isPartOf.site}</bdi>
        </a>
        <EvidenceField forecast={forecast} />
      </div>
    </li>
  );
}
