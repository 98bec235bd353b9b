import type { ComponentChildren } from 'preact';
import { BackupSwitch } from './Backups.tsx';
import type { AskLeave } from './LeaveSwitch.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { useQuestion } from './useQuestion.ts';
import { WelcomeExample } from './WelcomeExample.tsx';
import { type PhraseName, t } from './words/words.ts';
import './Welcome.css';

interface WelcomeProps {
  allowDownloads: AskLeave;
  onDone: () => void;
}

/** The first page a reader sees: what it does, what to keep, and how to begin. Every step may be passed over. */
export function Welcome({ allowDownloads, onDone }: WelcomeProps) {
  const give = useOrder();
  const { answer: settings } = useQuestion({ ask: 'settings' });
  const begin = async () => {
    const result = await give({ do: 'set', settings: { welcomed: true } });
    if (result.ok) onDone();
  };
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <button type="button" class="link-button quiet" onClick={begin}>
          {t('welcomeSkip')}
        </button>
      </header>
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome-lead">{t('welcomeLead')}</p>
      <Step number={1} title="welcomeWhat">
        <p>{t('welcomeWhatWords')}</p>
        <WelcomeExample />
        <p class="quiet">{t('welcomeAccess')}</p>
      </Step>
      <Step number={2} title="welcomeKeep">
        {settings && (
          <fieldset aria-label={t('welcomeKeep')}>
            <Choice
              name="welcomeKeepChosen"
              explained="welcomeKeepChosenExplained"
              chosen={!settings.keepRead}
              onChoose={() => give({ do: 'set', settings: { keepRead: false } })}
            />
            <Choice
              name="welcomeKeepAll"
              explained="welcomeKeepAllExplained"
              chosen={settings.keepRead}
              onChoose={() => give({ do: 'set', settings: { keepRead: true } })}
            />
          </fieldset>
        )}
        <p>{t('welcomeBackUpWords')}</p>
        {settings && <BackupSwitch on={settings.backUp} allow={allowDownloads} />}
      </Step>
      <Step number={3} title="welcomeStart">
        <p>{t('welcomeStartWords')}</p>
        <div class="welcome-end">
          <button type="button" class="button button-main" onClick={begin}>
            {t('welcomeDone')}
          </button>
          <a class="button" href="/library.html#room=files">
            {t('import')}
          </a>
          <a class="button" href="/options.html">
            {t('settings')}
          </a>
        </div>
      </Step>
    </main>
  );
}

function Step({ number, title, children }: { number: number; title: PhraseName; children: ComponentChildren }) {
  return (
    <section class="step">
      <h2>
        <span class="step-number">{number}</span>
        <span>{t(title)}</span>
      </h2>
      <div class="step-body">{children}</div>
    </section>
  );
}

interface ChoiceProps {
  name: PhraseName;
  explained: PhraseName;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ name, explained, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name="keep" checked={chosen} onChange={onChoose} />
      <span>{t(name)}</span>
      <span class="choice-explained small">{t(explained)}</span>
    </label>
  );
}
