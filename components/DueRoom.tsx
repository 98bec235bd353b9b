import { useEffect, useRef, useState } from 'preact/hooks';
import { dayIn, dueBetween, type Forecast, forecastsOf } from '../utils/forecasts/forecasts.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { type AskLeave, LeaveSwitch } from './LeaveSwitch.tsx';
import { ForecastList } from './Ledger.tsx';
import { useOrder } from './NoticeBoard.tsx';
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
export function DueRoom({ allow }: { allow: AskLeave }) {
  const { answer, refused } = useQuestion({ ask: 'history', words: '', savedOnly: true, offset: 0, limit: most });
  const forecasts = useForecasts(answer?.statements);
  const wasOpen = useOpenedHere(forecasts);
  if (refused) return <Plain says={refused} />;
  if (!answer || !forecasts) return <Plain says={t('dueReading')} />;
  const parts = partsOf(forecasts, wasOpen, Date.now());
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
        <Reminder allow={allow} />
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

/** Switches the reminder by notification on and off. */
function Reminder({ allow }: { allow: AskLeave }) {
  const give = useOrder();
  const { answer: settings } = useQuestion({ ask: 'settings' });
  if (!settings) return <div aria-busy="true" />;
  return (
    <LeaveSwitch
      label={t('remind')}
      explained={t('remindExplained')}
      on={settings.remindOfDue}
      allow={allow}
      notAllowed={t('remindNotAllowed')}
      onSwitch={(remindOfDue) => void give({ do: 'set', settings: { remindOfDue } })}
    />
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

/**
 * Tells the forecasts that were open at some time of this visit. One that is judged stays until the reader leaves: the
 * evidence is still to be given, and under the arrow keys one status follows another.
 */
function useOpenedHere(forecasts: readonly Forecast[] | undefined): (forecast: Forecast) => boolean {
  const opened = useRef(new Set<string>());
  const nameOf = ({ statement, key }: Forecast) => `${statement.id} ${key}`;
  for (const forecast of forecasts ?? []) if (!forecast.verdict) opened.current.add(nameOf(forecast));
  return (forecast) => opened.current.has(nameOf(forecast));
}

/** Forecasts with a day, in the order they fall due; of those that are past only the ones still open, or so until now. */
function partsOf(
  forecasts: readonly Forecast[],
  wasOpen: (forecast: Forecast) => boolean,
  now: number,
): [PhraseName, Forecast[]][] {
  return [
    ['dueSoonTitle', dueBetween(forecasts, dayIn(0, now), dayIn(month - 1, now))],
    ['dueOver', dueBetween(forecasts, '', dayIn(-1, now)).filter(wasOpen)],
    ['dueLater', dueBetween(forecasts, dayIn(month, now), '9999')],
  ];
}
