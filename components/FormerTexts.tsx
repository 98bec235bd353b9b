import { diffWordsWithSpace } from 'diff';
import type { Revision } from '../utils/messages.ts';
import { useQuestion } from './useQuestion.ts';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';
import './FormerTexts.css';

/** What a statement said before it was edited: each change word by word, the newest first. */
export function FormerTexts({ id }: { id: number }) {
  const { answer = [], refused } = useQuestion({ ask: 'revisions', id });
  if (refused) return <p>{refused}</p>;
  const inOrder = answer.toSorted((a, b) => a.seenAt - b.seenAt);
  const changes = inOrder.flatMap((after, index) => {
    const before = inOrder[index - 1];
    return before ? [{ before, after }] : [];
  });
  return changes.reverse().map(({ before, after }) => <Change key={before.seenAt} before={before} after={after} />);
}

function Change({ before, after }: { before: Revision; after: Revision }) {
  const day = exactWords(new Date(before.replacedAt ?? after.seenAt).toISOString());
  return (
    <>
      <p class="quiet small">{t('editedBefore', { day })}</p>
      <p class="former" dir="auto">
        {diffWordsWithSpace(before.text, after.text).map(({ value, added, removed }, at) =>
          added ? <ins key={at}>{value}</ins> : removed ? <del key={at}>{value}</del> : value,
        )}
      </p>
    </>
  );
}
