import type { RecordedStatement } from '../utils/statement.ts';
import { FollowButton } from './FollowButton.tsx';
import { pastOf } from './hereSpeakers.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { placeLink } from './placeLink.ts';
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
  const { related, ends } = pastOf({ ...speaker, related: speaker.related.slice(0, mostRelated) });
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

function Rows({ title, statements }: { title: PhraseName; statements: RecordedStatement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h2 class="past-title">{t(title)}</h2>
      {statements.map((statement) => (
        <article class="person-card-row" key={statement.id}>
          <a href={placeLink(statement)} target="_blank" rel="noopener noreferrer" title={t('openPlace')}>
            <When iso={statement.datePublished} />
          </a>
          <span class="person-card-site quiet small">{statement.isPartOf.site}</span>
          <Words text={statement.text} brief />
        </article>
      ))}
    </>
  );
}
