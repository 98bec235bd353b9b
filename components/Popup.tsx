import { useRef, useState } from 'preact/hooks';
import type { Handle } from '../utils/statement.ts';
import { HistoryView } from './HistoryView.tsx';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { PeopleChoice, PeopleList, type WhichPeople } from './PeopleList.tsx';
import { PersonView } from './PersonView.tsx';
import { Plain } from './Plain.tsx';
import { PopupHere } from './PopupHere.tsx';
import { SearchField } from './SearchField.tsx';
import { Segments } from './Segments.tsx';
import { useFocusReturn } from './useFocusReturn.ts';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';
import './Popup.css';

interface PopupProps {
  /** The tab it hangs over; undefined where there is none. */
  tabId?: number;
  site?: string;
}

/** The popup: the state of this page, and the record, newest first. */
export function Popup({ tabId, site }: PopupProps) {
  const [handle, setHandle] = useState<Handle>();
  const [room, setRoom] = useState<'history' | 'people'>('history');
  const [words, setWords] = useState('');
  const [savedOnly, setSavedOnly] = useState(false);
  const [which, setWhich] = useState<WhichPeople>('followed');
  const whole = useRef<HTMLDivElement>(null);
  useFocusReturn(whole, handle !== undefined);
  return (
    <div ref={whole}>
      {handle && <OnePerson handle={handle} onBack={() => setHandle(undefined)} />}
      {/* It stays as it is under a person, so that coming back finds the same place. */}
      <div class="popup" hidden={handle !== undefined}>
        <header>
          <h1 class="out-of-sight">{t('name')}</h1>
          {tabId !== undefined && <PopupHere tabId={tabId} site={site} />}
        </header>
        <search class="popup-search">
          <SearchField words={words} onWords={setWords} focused />
          <div class="popup-rooms">
            <Segments
              label={t('rooms')}
              options={[
                ['history', t('history')],
                ['people', t('people')],
              ]}
              chosen={room}
              onChoose={setRoom}
            />
            {room === 'people' ? (
              <PeopleChoice which={which} onWhich={setWhich} />
            ) : (
              <button type="button" class="chip" aria-pressed={savedOnly} onClick={() => setSavedOnly(!savedOnly)}>
                <Icon name="save" filled={savedOnly} />
                {t('savedOnly')}
              </button>
            )}
          </div>
        </search>
        <main class="scroll" key={room}>
          {room === 'history' ? (
            <HistoryView words={words} savedOnly={savedOnly} onPerson={setHandle} removable whenEmpty={<FirstUse />} />
          ) : (
            <PeopleList onPerson={setHandle} which={which} />
          )}
        </main>
        <Foot />
      </div>
    </div>
  );
}

function FirstUse() {
  return <Plain says={t('firstUse')} hint={t('firstUseHint')} />;
}

function OnePerson({ handle, onBack }: { handle: Handle; onBack: () => void }) {
  return (
    <div class="popup popup-person">
      <header class="bar">
        <h1 class="out-of-sight">{t('name')}</h1>
        <button type="button" class="button bar-back" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      </header>
      <main class="scroll">
        <PersonView handle={handle} removable />
      </main>
    </div>
  );
}

function Foot() {
  const give = useOrder();
  const { answer: settings } = useQuestion({ ask: 'settings' });
  return (
    <footer class="foot">
      <a class="foot-button" href="/library.html" target="_blank" rel="noopener">
        <Icon name="library" />
        {t('library')}
      </a>
      <a class="foot-button" href="/options.html" target="_blank" rel="noopener">
        <Icon name="settings" />
        {t('settings')}
      </a>
      {settings && (
        <button
          type="button"
          class="chip"
          aria-pressed={settings.paused}
          title={t('pauseExplained')}
          onClick={() => give({ do: 'set', settings: { paused: !settings.paused } })}
        >
          <Icon name="pause" />
          {settings.paused ? t('paused') : t('pause')}
        </button>
      )}
    </footer>
  );
}
