import { placeOf } from '../utils/anchoring/textFragment.ts';
import type { Question } from '../utils/messages.ts';
import { speakerOf, type Tied, type TiePiece } from '../utils/statement.ts';
import { Icon } from './Icon.tsx';
import { tiePieces } from './tiePieces.ts';
import { useQuestion } from './useQuestion.ts';
import { dayWords, exactWords } from './when.ts';
import { type PhraseName, t } from './words/words.ts';
import './SameWords.css';

interface SameWordsProps {
  /** The statement: one on the page, by its frame and its number there, or one of the record. */
  of: Extract<Question, { ask: 'ties' }>['of'];
  /** Whose words it claims to be. */
  speaker?: string;
  /** Shows the statement, where it is not shown here: then alterations alone are told. */
  onShow?: () => void;
}

/** How many places are told; more would push what was said before out of sight. */
const most = 3;

const names: Record<Tied['tie']['exactness'], PhraseName> = {
  verbatim: 'tieVerbatim',
  shortened: 'tieShortened',
  altered: 'tieAltered',
};

/** Where else in the record a statement's words stand, and how exactly: what was left out and put in, word by word. */
export function SameWords({ of, speaker, onShow }: SameWordsProps) {
  const { answer = [] } = useQuestion({ ask: 'ties', of });
  const told = onShow ? answer.filter(({ tie }) => tie.exactness === 'altered').slice(0, 1) : answer.slice(0, most);
  if (told.length === 0) return null;
  return (
    <ul class="same-words">
      {told.map((tied) => (
        <li key={tied.statement.id} class={tied.saidAgain ? undefined : `same-words-${tied.tie.exactness}`}>
          <Place tied={tied} speaker={speaker} />
          {tied.tie.exactness !== 'verbatim' && <Differences tied={tied} />}
          {onShow && (
            <button type="button" class="link-button small" onClick={onShow}>
              {t('showOnPage')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How exact the tie is, when and where the words stand, and whose they are there, if another's: a link to the place. */
function Place({ tied: { statement, tie, isLater, saidAgain }, speaker }: { tied: Tied; speaker?: string }) {
  const { datePublished, isPartOf } = statement;
  const name = speakerOf(statement)?.name;
  const how = saidAgain && tie.exactness === 'altered' ? 'tieSaidAgain' : names[tie.exactness];
  return (
    <p class="small">
      <span class="same-words-how">{t(how)}</span>{' '}
      <a href={placeOf(statement)} target="_blank" rel="noopener noreferrer" title={t('openPlace')}>
        {datePublished ? (
          <time class="figures" dateTime={datePublished} title={exactWords(datePublished)}>
            {dayWords(datePublished)}
          </time>
        ) : (
          t('noDate')
        )}
        {' · '}
        <bdi>{isPartOf.site}</bdi>
        <Icon name="place" />
      </a>
      {name && name !== speaker && (
        <>
          {' '}
          <bdi class="quiet">{name}</bdi>
        </>
      )}{' '}
      {isLater && <span class="quiet">{t('tieLater')}</span>}
    </p>
  );
}

function Differences({ tied: { tie } }: { tied: Tied }) {
  return (
    <>
      <p class="same-words-text" dir="auto">
        {tiePieces(tie).map((piece, index) => (
          <Stretch key={index} {...piece} />
        ))}
      </p>
      <p class="same-words-legend quiet small">{t('tieLegend')}</p>
    </>
  );
}

/** The white space after a word is neither struck out nor underlined. */
function Stretch({ kind, text }: Pick<TiePiece, 'kind' | 'text'>) {
  const words = text.trimEnd();
  const space = text.slice(words.length);
  if (kind === 'same') return <>{text}</>;
  return (
    <>
      {kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
      {space}
    </>
  );
}
