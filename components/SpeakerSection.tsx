import type { Here, Speaker } from '../utils/messages.ts';
import type { Handle } from '../utils/statement.ts';
import { FollowButton } from './FollowButton.tsx';
import { pastOf, presentFirst, type Shown } from './hereSpeakers.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { NowSaid } from './NowSaid.tsx';
import { StatementCard } from './StatementCard.tsx';
import { yearOf } from './when.ts';
import { type PhraseName, t } from './words/words.ts';
import './SpeakerSection.css';

// Reading dates and figures takes the word tables of all its languages: more than all the rest.
const Moved = later(async () => (await import('./Moved.tsx')).Moved);

interface SpeakerSectionProps {
  speaker: Speaker;
  inView: Here['inView'];
  onPerson: (handle: Handle) => void;
  /** Leaves the name out where it stands above already. */
  nameless?: boolean;
}

/** One speaker of the page: what they say here, and below it what they said before. */
export function SpeakerSection({ speaker, inView, onPerson, nameless = false }: SpeakerSectionProps) {
  const { handle, followed, earlierCount, present } = speaker;
  const now = presentFirst(speaker, inView);
  const { related, ends } = pastOf(speaker);
  return (
    <section class="speaker" aria-label={handle.name}>
      <div class="speaker-head">
        {nameless ? (
          <AllLink count={earlierCount} onClick={() => onPerson(handle)} />
        ) : (
          <>
            <h2 class="speaker-name">
              <button type="button" onClick={() => onPerson(handle)}>
                <bdi>{handle.name}</bdi>
              </button>
            </h2>
            <p class="quiet small">{howMuch(speaker)}</p>
          </>
        )}
        <FollowButton handle={handle} followed={followed} />
      </div>
      {now && <NowSaid present={now} others={present.filter((one) => one !== now)} speaker={handle.name} />}
      {now && <Moved now={now} earlier={[...related, ...ends].map(({ statement }) => statement)} />}
      {earlierCount === 0 && <p class="past-nothing quiet">{t('nothingEarlier')}</p>}
      <Past title="related" shown={related} now={now?.datePublished} />
      <Past title={related.length > 0 ? 'firstAndLast' : 'earlier'} shown={ends} now={now?.datePublished} />
      {!nameless && earlierCount > related.length + ends.length && (
        <AllLink count={earlierCount} onClick={() => onPerson(handle)} />
      )}
    </section>
  );
}

function AllLink({ count, onClick }: { count: number; onClick: () => void }) {
  return (
    <button type="button" class="link-button speaker-all" onClick={onClick}>
      {count > 0 ? t('allEarlier', { count }) : t('thisPerson')}
      <Icon name="open" />
    </button>
  );
}

const labels: Record<NonNullable<Shown['place']>, PhraseName> = {
  earliest: 'earliest',
  latest: 'latest',
  only: 'onlyOne',
};

function Past({ title, shown, now }: { title: PhraseName; shown: Shown[]; now?: string }) {
  if (shown.length === 0) return null;
  return (
    <>
      <h3 class="past-title">{t(title)}</h3>
      {shown.map(({ statement, place, repeats }) => (
        <StatementCard
          key={statement.id}
          statement={statement}
          label={place && t(labels[place])}
          now={now}
          repeats={repeats}
        />
      ))}
    </>
  );
}

/** How much is known of a speaker's past, in words: `4 earlier · 2012–2019`; of one without a past, how much they say here. */
export function howMuch({ earlierCount, earliest, latest, present }: Speaker): string {
  if (earlierCount === 0) return t('countHere', { count: present.length });
  const count = t('countEarlier', { count: earlierCount });
  const [from, to] = [yearOf(earliest?.datePublished), yearOf(latest?.datePublished)];
  if (!from || !to) return count;
  return `${count} · ${from === to ? from : `${from}–${to}`}`;
}
