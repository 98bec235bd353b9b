import { useEffect, useState } from 'preact/hooks';
import type { RecordedStatement } from '../utils/statement.ts';
import { dayDue, type Forecast, forecastsOf } from './forecasts.ts';
import { ForecastList } from './Ledger.tsx';
import { Plain } from './Plain.tsx';
import { useQuestion } from './useQuestion.ts';
import { type PhraseName, t } from './words/words.ts';
import './DueRoom.css';

/** How many of the saved statements are read: the newest. */
const most = 500;
/** How many are read at a time, so that the page stays awake. */
const slice = 20;
const month = 30;

/** What of the saved falls due when: what is past and still open, what comes in the next days, what comes later. */
export function DueRoom() {
  const { answer, refused } = useQuestion({ ask: 'history', words: '', savedOnly: true, offset: 0, limit: most });
  const forecasts = useForecasts(answer?.statements);
  if (refused) return <Plain says={refused} />;
  if (!answer || !forecasts) return <Plain says={t('dueReading')} />;
  const parts = partsOf(forecasts, new Date());
  const soon = parts.find(([title]) => title === 'dueSoonTitle')?.[1].length ?? 0;
  return (
    <div class="due-room">
      <div class="library-top">
        <h2>{t('due')}</h2>
        <p class="library-count quiet small" role="status">
          {soon > 0 && t('countDueSoon', { count: soon })}
          {answer.total > most && <span>{t('dueNewest', { count: most })}</span>}
        </p>
      </div>
      <div class="scroll due-list">
        {parts.every(([, list]) => list.length === 0) && <Plain says={t('dueNothing')} hint={t('dueNothingHint')} />}
        {parts.map(
          ([title, list]) =>
            list.length > 0 && (
              <section key={title} aria-label={t(title)}>
                <h3 class="past-title">{t(title)}</h3>
                <ForecastList forecasts={list} named />
              </section>
            ),
        )}
      </div>
    </div>
  );
}

/** Reads the statements slice by slice; undefined until all are read. */
function useForecasts(statements: readonly RecordedStatement[] | undefined): Forecast[] | undefined {
  const [forecasts, setForecasts] = useState<Forecast[]>();
  useEffect(() => {
    if (!statements) return;
    let timer: ReturnType<typeof setTimeout>;
    const read = (at: number, before: Forecast[]) => {
      const found = [...before, ...forecastsOf(statements.slice(at, at + slice))];
      if (at + slice < statements.length) timer = setTimeout(() => read(at + slice, found));
      else setForecasts(found);
    };
    read(0, []);
    return () => clearTimeout(timer);
  }, [statements]);
  return forecasts;
}

/** Forecasts with a day, in the order they fall due; of those that are past only the ones still open. */
function partsOf(forecasts: readonly Forecast[], now: Date): [PhraseName, Forecast[]][] {
  const today = now.toISOString().slice(0, 10);
  const soon = new Date(now.getTime() + month * 86_400_000).toISOString().slice(0, 10);
  const dated = forecasts
    .flatMap((forecast) => {
      const day = dayDue(forecast.due);
      return day ? [{ forecast, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const between = (from: string, to: string) =>
    dated.filter(({ day }) => day >= from && day < to).map(({ forecast }) => forecast);
  return [
    ['dueSoonTitle', between(today, soon)],
    ['dueOver', between('', today).filter(({ verdict }) => !verdict)],
    ['dueLater', between(soon, '9999')],
  ];
}
