import type { Present } from '../utils/messages.ts';
import { Correction } from './Correction.tsx';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { SameWords } from './SameWords.tsx';
import { Words } from './Words.tsx';
import { dayWords, exactWords } from './when.ts';
import { t } from './words/words.ts';
import './NowSaid.css';

interface NowSaidProps {
  present: Present;
  /** What else the speaker says on this page. */
  others: readonly Present[];
  /** Whose words they are. */
  speaker: string;
}

/** How many other quotations on the page are compared with the record. */
const mostCompared = 8;

/** What a speaker says on the page in view: the other side of the comparison. Can be saved, and shown at its place. */
export function NowSaid({ present, others, speaker }: NowSaidProps) {
  const give = useOrder();
  const { frameId, ref, kind, datePublished, text, id, saved } = present;
  const save = () =>
    saved && id !== undefined
      ? give({ do: 'unsave', ids: [id] }, { said: t('unsavedNow'), undo: { do: 'save', ids: [id] } })
      : give({ do: 'savePresent', frameId, ref }, { said: t('savedNow') });
  const saveName = saved ? t('unsave') : t('save');
  return (
    <div class="now">
      <div class="now-top small">
        <span class="quiet">{t('here')}</span>
        {datePublished && (
          <time class="quiet" dateTime={datePublished} title={exactWords(datePublished)}>
            {dayWords(datePublished)}
          </time>
        )}
        <button
          type="button"
          class="icon-button"
          aria-pressed={saved}
          aria-label={saveName}
          title={saveName}
          onClick={save}
        >
          <Icon name="save" filled={saved} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('showOnPage')}
          title={t('showOnPage')}
          onClick={() => give({ do: 'reveal', frameId, ref })}
        >
          <Icon name="show" />
        </button>
        {kind === 'quotation' && <Correction of={{ frameId, ref }} speaker={speaker} />}
      </div>
      <Words text={text} brief />
      <SameWords of={{ frameId, ref }} speaker={speaker} />
      {others.length > 0 && <p class="now-others quiet small">{t('othersHere', { count: others.length })}</p>}
      {others
        .filter(({ kind }) => kind === 'quotation')
        .slice(0, mostCompared)
        .map((one) => {
          const of = { frameId: one.frameId, ref: one.ref };
          return (
            <SameWords
              key={JSON.stringify(of)}
              of={of}
              speaker={speaker}
              onShow={() => give({ do: 'reveal', ...of })}
            />
          );
        })}
    </div>
  );
}
