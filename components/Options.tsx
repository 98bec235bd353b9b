import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Settings } from '../utils/settings.ts';
import { Backups } from './Backups.tsx';
import { ForgetSite } from './ForgetSite.tsx';
import type { AskLeave } from './LeaveSwitch.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { Plain } from './Plain.tsx';
import type { Shortcut } from './port.ts';
import { Segments } from './Segments.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteList } from './SiteList.tsx';
import { Switch } from './Switch.tsx';
import { TaughtSites } from './TaughtSites.tsx';
import { useQuestion } from './useQuestion.ts';
import { languages } from './words/languages.ts';
import { type PhraseName, t } from './words/words.ts';
import './Options.css';

interface OptionsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the place where the browser changes shortcuts. */
  changeShortcuts: () => void;
  allowDownloads: AskLeave;
  /** As in the manifest. */
  version: string;
}

/** A way to change some of the settings, at once. */
export type Change = (settings: Partial<Settings>) => void;

/** All that the reader can choose, each with what it means. */
export function Options({ shortcuts, changeShortcuts, allowDownloads, version }: OptionsProps) {
  const give = useOrder();
  const change = useCallback<Change>((settings) => void give({ do: 'set', settings }), [give]);
  const { answer: settings, refused } = useQuestion({ ask: 'settings' });
  if (refused) return <Plain says={refused} />;
  if (!settings) return <div aria-busy="true" />;
  return (
    <main class="options">
      <h1>{t('settings')}</h1>
      <p class="options-intro quiet">{t('allStaysHere')}</p>
      <WhatIsKept settings={settings} change={change} />
      <WhatIsRead settings={settings} change={change} />
      <Part title="taughtSites">
        <TaughtSites />
      </Part>
      <OnThePage settings={settings} change={change} />
      <Part title="shortcuts">
        <Shortcuts shortcuts={shortcuts} change={changeShortcuts} />
      </Part>
      <Part title="backups">
        <Backups allow={allowDownloads} />
      </Part>
      <Part title="forgetting">
        <ForgetSite />
      </Part>
      <Part title="about">
        <p>{t('versionIs', { version })}</p>
        <p class="quiet">{t('aboutWords')}</p>
      </Part>
    </main>
  );
}

function Part({ title, children }: { title: PhraseName; children: ComponentChildren }) {
  return (
    <section class="options-part">
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

interface PartProps {
  settings: Settings;
  change: Change;
}

const spans = [0, 30, 90, 365, 1_825];

function WhatIsKept({ settings, change }: PartProps) {
  const { keepRead, keepReadSites, keepReadDays } = settings;
  const known = spans.includes(keepReadDays) ? spans : [...spans, keepReadDays];
  return (
    <Part title="whatIsKept">
      <p>{t('alwaysKept')}</p>
      <Switch
        label={t('keepRead')}
        explained={t('keepReadExplained')}
        on={keepRead}
        onSwitch={(on) => change({ keepRead: on })}
      />
      <SiteList
        label={t('keepReadSites')}
        explained={t('keepReadSitesExplained')}
        sites={keepReadSites}
        onSites={(sites) => change({ keepReadSites: sites })}
      />
      <label class="options-line">
        <span>{t('forgetRead')}</span>
        <select
          class="field"
          value={keepReadDays}
          onChange={(event) => change({ keepReadDays: Number(event.currentTarget.value) })}
        >
          {known.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? t('never') : t('afterDays', { count: days })}
            </option>
          ))}
        </select>
      </label>
    </Part>
  );
}

function WhatIsRead({ settings: { paused, neverReadSites, readAnywaySites }, change }: PartProps) {
  return (
    <Part title="whatIsRead">
      <p>{t('neverReadAnyway')}</p>
      <SiteList
        label={t('neverReadSites')}
        explained={t('neverReadSitesExplained')}
        sites={neverReadSites}
        onSites={(sites) => change({ neverReadSites: sites })}
      />
      <SiteList
        label={t('readAnywaySites')}
        explained={t('readAnywaySitesExplained')}
        sites={readAnywaySites}
        onSites={(sites) => change({ readAnywaySites: sites })}
      />
      <Switch
        label={t('pause')}
        explained={t('pauseExplained')}
        on={paused}
        onSwitch={(on) => change({ paused: on })}
      />
    </Part>
  );
}

function OnThePage({ settings, change }: PartProps) {
  const { launcher, undrawnSites, sidebarSide, sidebarWidth, makeRoom, appearance, language } = settings;
  return (
    <Part title="howItLooks">
      <Switch
        label={t('launcher')}
        explained={t('launcherExplained')}
        on={launcher}
        onSwitch={(on) => change({ launcher: on })}
      />
      <SiteList
        label={t('undrawnSites')}
        explained={t('undrawnSitesExplained')}
        sites={undrawnSites}
        onSites={(sites) => change({ undrawnSites: sites })}
      />
      <div class="options-line">
        <span>{t('sidebarSide')}</span>
        <Segments
          label={t('sidebarSide')}
          options={[
            ['left', t('left')],
            ['right', t('right')],
          ]}
          chosen={sidebarSide}
          onChoose={(side) => change({ sidebarSide: side })}
        />
      </div>
      <label class="options-line">
        <span>{t('sidebarWidth')}</span>
        <input
          type="range"
          min={260}
          max={720}
          step={20}
          value={sidebarWidth}
          aria-valuetext={t('pixels', { count: sidebarWidth })}
          onChange={(event) => change({ sidebarWidth: event.currentTarget.valueAsNumber })}
        />
      </label>
      <Switch
        label={t('makeRoom')}
        explained={t('makeRoomExplained')}
        on={makeRoom}
        onSwitch={(on) => change({ makeRoom: on })}
      />
      <div class="options-line">
        <span>{t('appearance')}</span>
        <Segments
          label={t('appearance')}
          options={[
            ['system', t('asSystem')],
            ['light', t('light')],
            ['dark', t('dark')],
          ]}
          chosen={appearance}
          onChoose={(chosen) => change({ appearance: chosen })}
        />
      </div>
      <label class="options-line">
        <span>{t('language')}</span>
        <select class="field" value={language} onChange={(event) => change({ language: event.currentTarget.value })}>
          <option value="">{t('asBrowser')}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </Part>
  );
}
