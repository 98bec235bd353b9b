import type { Counted, Resemblances as Found } from '../utils/messages.ts';
import { type Handle, handleKey, type MergeReason } from '../utils/statement.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { placeInWords } from './placeInWords.ts';
import { type PhraseName, t } from './words/words.ts';
import './Resemblances.css';

const reasonNames: Record<MergeReason, PhraseName> = {
  sameFullName: 'reasonFullName',
  quotedName: 'reasonQuotedName',
  linkedProfile: 'reasonLinkedProfile',
  sameSite: 'reasonSameSite',
};

/** Who only looks like this person, and who may be the same: the reader says whether they are, the program never does. */
export function Resemblances({ handle, found: { suggestions, lookalikes } }: { handle: Handle; found: Found }) {
  const give = useOrder();
  const shown = new Set(lookalikes.map((one) => handleKey(one.handle)));
  return (
    <>
      <Lookalikes phrase="onlyLooksLike" lookalikes={lookalikes} />
      {suggestions.map((one) => (
        <div class="resemblance small" key={handleKey(one.handle)}>
          <div class="resemblance-words">
            <p>
              {t('sameNameElsewhere', { name: one.handle.name, place: placeInWords(one.handle), count: one.count })}
            </p>
            <p class="quiet">{t('mergeReasons')}</p>
            <ul class="resemblance-reasons quiet">
              {one.reasons.map((reason) => (
                <li key={reason}>{t(reasonNames[reason])}</li>
              ))}
            </ul>
            <Lookalikes
              phrase="onlyLooksLikeThat"
              lookalikes={one.lookalikes.filter((other) => !shown.has(handleKey(other.handle)))}
            />
          </div>
          <button
            type="button"
            class="button"
            onClick={() => give({ do: 'unite', handle, withHandle: one.handle }, { said: t('united') })}
          >
            {t('samePerson')}
          </button>
        </div>
      ))}
    </>
  );
}

/** The warning is no question: two such names are never offered as one person. */
function Lookalikes({ phrase, lookalikes }: { phrase: PhraseName; lookalikes: readonly Counted[] }) {
  return lookalikes.map(({ handle }) => (
    <p class="lookalike small" key={handleKey(handle)}>
      <Icon name="warning" />
      <span>{t(phrase, { name: handle.name, place: placeInWords(handle) })}</span>
    </p>
  ));
}
