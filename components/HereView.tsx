import { useEffect, useState } from 'preact/hooks';
import type { Here } from '../utils/messages.ts';
import { type Handle, handleKey } from '../utils/statement.ts';
import { arrange } from './hereSpeakers.ts';
import { Minimap } from './Minimap.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { Plain } from './Plain.tsx';
import { pageMap } from './pageMap.ts';
import { SpeakerRow } from './SpeakerRow.tsx';
import { SpeakerSection } from './SpeakerSection.tsx';
import { whenIdle } from './whenIdle.ts';
import { type PhraseName, t } from './words/words.ts';

interface HereViewProps {
  here: Here;
  onPerson: (handle: Handle) => void;
  /** The key of the handle that is open: kept by whoever keeps this view, so that coming back opens the same. */
  last: { current: string | undefined };
}

/** Why there is nobody to show, and what can be done. */
const emptyStates: Record<Exclude<Here['state'], 'ready'>, [says: PhraseName, hint: PhraseName]> = {
  nothingFound: ['nobodyHere', 'nobodyHereHint'],
  paused: ['pausedHere', 'pausedHereHint'],
  never: ['neverHere', 'neverHereHint'],
  unread: ['unreadHere', 'unreadHereHint'],
};

/** Who speaks on the page in view, and what they said before: those with a history first. */
export function HereView({ here, onPerson, last }: HereViewProps) {
  return (
    <>
      {here.private && <p class="banner small">{t('privateHere')}</p>}
      {here.state === 'ready' ? <Speakers here={here} onPerson={onPerson} last={last} /> : <Empty state={here.state} />}
    </>
  );
}

function Empty({ state }: { state: keyof typeof emptyStates }) {
  const give = useOrder();
  const [says, hint] = emptyStates[state];
  return (
    <Plain says={t(says)} hint={t(hint)}>
      {state === 'nothingFound' && (
        <>
          <p class="plain-more">{t('nobodyHereTeach')}</p>
          <button type="button" class="button button-main" onClick={() => give({ do: 'beginLesson' })}>
            {t('teachThisSite')}
          </button>
          <p class="plain-more">{t('nobodyHereSelect')}</p>
          <button type="button" class="button" onClick={() => give({ do: 'askSelection' })}>
            {t('saveSelected')}
          </button>
        </>
      )}
    </Plain>
  );
}

/** The way to teach the site, where somebody was recognised and others were not. */
function Missed() {
  const give = useOrder();
  return (
    <p class="missed small quiet">
      {t('commentsMissing')}
      <button type="button" class="button" onClick={() => give({ do: 'beginLesson' })}>
        {t('teachThisSite')}
      </button>
    </p>
  );
}

/** Whoever is read comes first; the others, who stand below, once that has been painted. */
function Speakers({ here, onPerson, last }: HereViewProps) {
  const [hasPainted, setHasPainted] = useState(false);
  useEffect(() => whenIdle(() => setHasPainted(true)), []);
  const { inView } = here;
  const { open, silent, others, without } = arrange(here, last.current);
  // A frame may be read before the page around it: whoever is first there gives way to the page's own.
  last.current = here.page && open && handleKey(open.handle);
  const map = pageMap(here.speakers, inView, silent ?? open);
  const row = (speaker: Here['speakers'][number]) => (
    <SpeakerRow key={handleKey(speaker.handle)} speaker={speaker} inView={inView} onPerson={onPerson} />
  );
  return (
    <>
      {silent && open && <p class="banner small quiet">{t('silentInView', { name: silent.handle.name })}</p>}
      {open ? (
        <SpeakerSection key={handleKey(open.handle)} speaker={open} inView={inView} onPerson={onPerson} />
      ) : (
        <Plain says={t('nothingEarlierAnyone')} hint={t('nothingEarlierHint')} />
      )}
      {(hasPainted || !open) && (
        <>
          {map && <Minimap map={map} />}
          {others.length > 0 && <h2 class="others-title">{t('alsoHere')}</h2>}
          {others.map(row)}
          {without.length > 0 && (
            <details class="without" open={!open}>
              <summary>{t('countWithout', { count: without.length })}</summary>
              {without.map(row)}
            </details>
          )}
          <Missed />
        </>
      )}
    </>
  );
}
