import { placeOf } from '../utils/anchoring/textFragment.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { FollowButton } from './FollowButton.tsx';
import { pastOf } from './hereSpeakers.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { howMuch } from './SpeakerSection.tsx';
import { When } from './StatementCard.tsx';
import { useQuestion } from './useQuestion.ts';
import { Words } from './Words.tsx';
import { type PhraseName, t } from './words/words.ts';
import './PersonCard.css';

/** How many related statements a card shows. */
const mostRelated = 2;

/** Who said a statement on the page, in short: how much is known of them, what is nearest, the first and the latest. */
export function PersonCard({ frameId, ref }: { frameId: number; ref: number }) {
  const give = useOrder();
  const { answer, refused } = useQuestion({ ask: 'speaker', frameId, ref });
  if (refused) return <p>{refused}</p>;
  if (!answer) return <div aria-busy="true" />;
  const { speaker } = answer;
  if (!speaker) return <p class="quiet">{t('unreadHere')}</p>;
  const { handle, followed, earlierCount } = speaker;
  // Repetitions are not told here: the latest stands for itself, also where it says the same as what is nearest.
  const { related, ends } = pastOf({ ...speaker, related: speaker.related.slice(0, mostRelated), repeats: {} });
  return (
    <section class="person-card" aria-label={handle.name}>
      <div class="speaker-head">
        <h1 class="speaker-name">
          <bdi>{handle.name}</bdi>
        </h1>
        <p class="quiet small figures">{earlierCount > 0 ? howMuch(speaker) : t('nothingEarlier')}</p>
        <FollowButton handle={handle} followed={followed} />
      </div>
      <Rows title="related" statements={related.map(({ statement }) => statement)} />
      <Rows
        title={related.length > 0 ? 'firstAndLast' : 'earlier'}
        statements={ends.map(({ statement }) => statement)}
        short={related.length > 0}
      />
      {earlierCount > 0 && (
        <button type="button" class="link-button speaker-all" onClick={() => give({ do: 'openSidebar' })}>
          {t('openInSidebar')}
          <Icon name="open" />
        </button>
      )}
    </section>
  );
}

interface RowsProps {
  title: PhraseName;
  statements: RecordedStatement[];
  /** One line of each has to do: all of the card is to be in sight. */
  short?: boolean;
}

function Rows({ title, statements, short = false }: RowsProps) {
  if (statements.length === 0) return null;
  return (
    <section class={short ? 'person-card-short' : undefined} aria-label={t(title)}>
      <h2 class="past-title">{t(title)}</h2>
      {statements.map((statement) => (
        <article class="person-card-row" key={statement.id}>
          <a href={placeOf(statement)} target="_blank" rel="noopener noreferrer" title={t('openPlace')}>
            <When iso={statement.datePublished} />
          </a>
          <span class="person-card-site quiet small">{statement.isPartOf.site}</span>
          <Words text={statement.text} brief />
        </article>
      ))}
    </section>
  );
}
