import { Icon } from './Icon.tsx';
import { Words } from './Words.tsx';
import { dayWords, howMuchEarlier } from './when.ts';
import { t } from './words/words.ts';
import './StatementCard.css';
import './WelcomeExample.css';

const now = '2026-04-16';
const before = ['2018-09-03', '2023-02-20'] as const;

/** What the extension does, shown on an invented article and an invented engineer. */
export function WelcomeExample() {
  const cards = [
    [before[0], t('exampleFirst')],
    [before[1], t('exampleSecond')],
  ] as const;
  return (
    <figure class="example" aria-label={t('exampleLabel')}>
      <div class="example-page">
        <p class="quiet small">{t('exampleIntro')}</p>
        <div class="example-now">
          <Words text={t('exampleNow')} whole />
        </div>
        <p class="quiet small">{t('exampleAfter')}</p>
      </div>
      <div class="example-side">
        {cards.map(([day, words], at) => (
          <div class="card" key={day}>
            <p class="card-top">
              <time class="card-when" dateTime={day}>
                {dayWords(day)}
              </time>
              <span class="quiet small">{howMuchEarlier(day, now)}</span>
              {at === 0 && (
                <span class="card-save-mark card-label">
                  <Icon name="save" filled />
                </span>
              )}
            </p>
            <Words text={words} whole />
          </div>
        ))}
      </div>
    </figure>
  );
}
