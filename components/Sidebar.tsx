import { useRef, useState } from 'preact/hooks';
import type { Here } from '../utils/messages.ts';
import { type Handle, handleKey } from '../utils/statement.ts';
import { HereView } from './HereView.tsx';
import { presentFirst } from './hereSpeakers.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { Plain } from './Plain.tsx';
import { Segments } from './Segments.tsx';
import { useFocusReturn } from './useFocusReturn.ts';
import { useHeld } from './useHeld.ts';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';
import './Sidebar.css';

// Not needed for what is seen first.
const PersonView = later(async () => (await import('./PersonView.tsx')).PersonView);
const SidebarSearch = later(async () => (await import('./SidebarSearch.tsx')).SidebarSearch);

/** The sidebar beside a page: who speaks there and what they said before, one person at a time, or a search. */
export function Sidebar() {
  const [room, setRoom] = useState<'here' | 'search'>('here');
  const [handle, setHandle] = useState<Handle>();
  const asked = useQuestion({ ask: 'here' });
  const last = useRef<string>(undefined);
  const followed = useRef<HTMLDivElement>(null);
  useFocusReturn(followed, handle !== undefined);
  const here = useHeldInView(asked.answer, followed);
  const speaker = handle && here?.speakers.find((one) => handleKey(one.handle) === handleKey(handle));
  const near = speaker && presentFirst(speaker, here?.inView);
  return (
    <div class="sidebar" ref={followed}>
      <Bar room={room} onRoom={setRoom} onBack={handle && (() => setHandle(undefined))} />
      <main class="scroll" key={handle ? handleKey(handle) : room}>
        {handle ? (
          <PersonView handle={handle} near={near?.text} now={near?.datePublished} />
        ) : room === 'search' ? (
          <SidebarSearch onPerson={setHandle} />
        ) : asked.refused ? (
          <Plain says={asked.refused} />
        ) : (
          here && <HereView here={here} onPerson={setHandle} last={last} />
        )}
      </main>
    </div>
  );
}

/** While the reader is in the sidebar, with pointer or keyboard, what is shown does not follow the page away from them. */
function useHeldInView(here: Here | undefined, within: { current: HTMLElement | null }): Here | undefined {
  const inView = useHeld(here?.inView, within);
  return here && { ...here, inView };
}

interface BarProps {
  room: 'here' | 'search';
  onRoom: (room: 'here' | 'search') => void;
  /** Present where there is something to go back to. */
  onBack?: () => void;
}

function Bar({ room, onRoom, onBack }: BarProps) {
  const give = useOrder();
  return (
    <header class="bar">
      <h1 class="out-of-sight">{t('name')}</h1>
      {onBack ? (
        <button type="button" class="button bar-back" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      ) : (
        <Segments
          label={t('rooms')}
          options={[
            ['here', t('onThisPage')],
            ['search', t('search')],
          ]}
          chosen={room}
          onChoose={onRoom}
        />
      )}
      <div class="bar-end">
        <a
          class="icon-button"
          href="/library.html"
          target="_blank"
          aria-label={t('library')}
          title={t('library')}
          rel="noopener"
        >
          <Icon name="library" />
        </a>
        <button
          type="button"
          class="icon-button"
          aria-label={t('closeSidebar')}
          title={t('closeSidebar')}
          onClick={() => give({ do: 'closeSidebar' })}
        >
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}
