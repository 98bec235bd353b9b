import type { Handle, RecordedStatement } from '../utils/statement.ts';
import { speakerOf } from '../utils/statement.ts';
import { CardActions } from './CardActions.tsx';
import { Icon } from './Icon.tsx';
import { Occasions } from './Occasions.tsx';
import { useTelling } from './useTelling.ts';
import { Words } from './Words.tsx';
import { dayWords, exactWords, howMuchEarlier } from './when.ts';
import { t } from './words/words.ts';
import './StatementCard.css';

interface StatementCardProps {
  statement: RecordedStatement;
  /** A quiet word at the end of the first line: `Earliest`. */
  label?: string;
  /** The day of what is said now, to tell how much earlier this was. */
  now?: string;
  /** Words to mark in the text. */
  marked?: readonly string[];
  /** Names the speaker, and opens them when the name is pressed. */
  onPerson?: (handle: Handle) => void;
  /** Whether the reader may delete it here. */
  removable?: boolean;
  /** When else the same was said or quoted. */
  repeats?: readonly RecordedStatement[];
}

/** One statement of the record: when, what, where, in answer to whom; what can be done with it comes on hover and focus. */
export function StatementCard(props: StatementCardProps) {
  const { statement, label, now, marked, onPerson, removable, repeats = [] } = props;
  const { datePublished, text, savedAt } = statement;
  const telling = useTelling(statement);
  return (
    <article class="card">
      <div class="card-top">
        <When iso={datePublished} />
        {onPerson && <Who statement={statement} onPerson={onPerson} />}
        {now && datePublished && <span class="quiet small">{howMuchEarlier(datePublished, now)}</span>}
        {label && <span class="card-label quiet small">{label}</span>}
        {savedAt !== undefined && (
          <span class={label ? 'card-save-mark' : 'card-save-mark card-label'}>
            <Icon name="save" filled />
            <span class="out-of-sight">{t('saved')}</span>
          </span>
        )}
      </div>
      <Words text={text} marked={marked} telling={telling} />
      <Where statement={statement} />
      {repeats.length > 0 && <Occasions first={statement} others={repeats} />}
      <CardActions statement={statement} removable={removable} />
    </article>
  );
}

/** The day in words, exactly when pointed at; says so where the page gave none. */
export function When({ iso }: { iso?: string }) {
  if (!iso) return <span class="card-when quiet">{t('noDate')}</span>;
  return (
    <time class="card-when" dateTime={iso} title={exactWords(iso)}>
      {dayWords(iso)}
    </time>
  );
}

function Who({ statement, onPerson }: { statement: RecordedStatement; onPerson: (handle: Handle) => void }) {
  const speaker = speakerOf(statement);
  if (!speaker) return <span class="quiet">{t('unknownAuthor')}</span>;
  return (
    <button type="button" class="card-name" onClick={() => onPerson(speaker)}>
      <bdi>{speaker.name}</bdi>
    </button>
  );
}

/** Where it was said, and in answer to whom. */
export function Where({ statement }: { statement: RecordedStatement }) {
  const { isPartOf, headline, parentItem, relayedBy } = statement;
  const title = headline ?? isPartOf.title;
  return (
    <>
      <p class="card-where quiet small" title={sourceInWords(statement)}>
        {title && (
          <cite dir="auto">
            <bdi>{title}</bdi>
          </cite>
        )}
        <span class="card-site">
          <bdi>{isPartOf.site}</bdi>
        </span>
      </p>
      {relayedBy && <p class="card-answer quiet small">{t('relayedBy', { name: relayedBy.name })}</p>}
      {parentItem && (parentItem.author || parentItem.text) && (
        <p class="card-answer quiet small" title={parentItem.text}>
          <Answered {...parentItem} />
        </p>
      )}
    </>
  );
}

/** Whom a statement answers, and what words of theirs, which keep their own direction. */
function Answered({ author, text }: NonNullable<RecordedStatement['parentItem']>) {
  if (!text) return <>{author && t('addressed', { name: author })}</>;
  return (
    <>
      {author ? t('answering', { name: author }) : t('answeringWords')} <q dir="auto">{text}</q>
    </>
  );
}

/** The source in full: title, site, and who quoted the words. */
function sourceInWords({ headline, isPartOf, kind, author, spokenByCharacter }: RecordedStatement): string {
  const quoted = kind === 'quotation' && author && author.name !== spokenByCharacter?.name;
  return [headline ?? isPartOf.title, isPartOf.site, quoted && t('quotedBy', { name: author.name })]
    .filter(Boolean)
    .join(' · ');
}
