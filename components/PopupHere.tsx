import type { Here } from '../utils/messages.ts';
import type { Settings } from '../utils/settings.ts';
import { useOrder } from './NoticeBoard.tsx';
import { Switch } from './Switch.tsx';
import { switched } from './sites.ts';
import { useQuestion } from './useQuestion.ts';
import { type PhraseName, t } from './words/words.ts';
import './PopupHere.css';

interface PopupHereProps {
  /** The tab the popup hangs over. */
  tabId: number;
  /** Its host, where it is a page of the web. */
  site?: string;
}

const states: Record<Exclude<Here['state'], 'ready'>, PhraseName> = {
  nothingFound: 'nobodyHere',
  paused: 'pausedHere',
  never: 'neverHere',
  unread: 'unreadHere',
};

/**
 * The state of the page under the popup, the way to its sidebar, and what is chosen for its site. In a private window
 * nothing is: a site's name in the settings would tell that it was visited.
 */
export function PopupHere({ tabId, site }: PopupHereProps) {
  const give = useOrder();
  const { answer: here } = useQuestion({ ask: 'here', tabId });
  const { answer: settings } = useQuestion({ ask: 'settings' });
  const open = async () => {
    const result = await give({ do: 'toggleSidebar', tabId });
    if (result.ok) window.close();
  };
  return (
    <section class="popup-here" aria-label={t('onThisPage')}>
      <div class="popup-here-line">
        <p>{here && hereInWords(here)}</p>
        {here?.state === 'paused' ? (
          <button
            type="button"
            class="button button-main"
            onClick={() => give({ do: 'set', settings: { paused: false } })}
          >
            {t('goOn')}
          </button>
        ) : (
          site && (
            <button type="button" class="button button-main" onClick={open}>
              {t('openSidebar')}
            </button>
          )
        )}
      </div>
      {here?.private && <p class="quiet small">{t('privateHere')}</p>}
      {site && settings && here && !here.private && <SiteSwitches site={site} settings={settings} />}
    </section>
  );
}

/** In one sentence, who on a page has said something before. */
function hereInWords(here: Here): string {
  if (here.state !== 'ready') return t(states[here.state]);
  const people = here.speakers.filter(({ earlierCount }) => earlierCount > 0).length;
  return people > 0 ? t('peopleWithEarlier', { count: people }) : t('nothingEarlierAnyone');
}

function SiteSwitches({ site, settings }: { site: string; settings: Settings }) {
  const give = useOrder();
  const { keepReadSites, neverReadSites, undrawnSites } = settings;
  const draw = (on: boolean) => {
    const after = { said: t('nothingDrawn', { site }), undo: { do: 'set', settings: { undrawnSites } } } as const;
    give({ do: 'set', settings: { undrawnSites: switched(undrawnSites, site, !on) } }, on ? {} : after);
  };
  return (
    <details class="popup-site">
      <summary class="small">{t('thisSite', { site })}</summary>
      <div class="popup-site-switches">
        <Switch
          label={t('keepReadHere')}
          explained={t('keepReadHereExplained')}
          on={settings.keepRead || keepReadSites.includes(site)}
          onSwitch={(on) => give({ do: 'set', settings: { keepReadSites: switched(keepReadSites, site, on) } })}
        />
        <Switch
          label={t('drawHere')}
          explained={t('drawHereExplained')}
          on={undrawnSites.includes(site)}
          onSwitch={(on) => draw(!on)}
        />
        <Switch
          label={t('neverReadHere')}
          explained={t('neverReadHereExplained')}
          on={neverReadSites.includes(site)}
          onSwitch={(on) => give({ do: 'set', settings: { neverReadSites: switched(neverReadSites, site, on) } })}
        />
      </div>
    </details>
  );
}
