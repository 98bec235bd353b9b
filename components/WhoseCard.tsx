import { useEffect, useRef, useState } from 'preact/hooks';
import { useOrder } from './NoticeBoard.tsx';
import { useQuestion } from './useQuestion.ts';
import { Words } from './Words.tsx';
import { t } from './words/words.ts';
import './WhoseCard.css';

/** Asks whose words the selected ones are, proposes the people of the page, and saves them. */
export function WhoseCard() {
  const give = useOrder();
  const { answer, refused } = useQuestion({ ask: 'selection' });
  const [typed, setTyped] = useState<string>();
  const [savedAs, setSavedAs] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isThere = answer?.text !== undefined;
  useEffect(() => {
    if (isThere) field.current?.select();
  }, [isThere]);
  if (refused) return <p>{refused}</p>;
  if (!answer) return <div aria-busy="true" />;
  if (!answer.text) return <p>{t('nothingSelected')}</p>;
  if (savedAs) return <Saved name={savedAs} />;
  const name = typed ?? answer.names[0] ?? '';
  const save = async (whose: string) => {
    const { ok } = await give({ do: 'saveSelection', name: whose });
    if (ok) setSavedAs(whose);
  };
  return (
    <form
      class="whose"
      onSubmit={(event) => {
        event.preventDefault();
        void save(name.trim());
      }}
    >
      <h1>{t('whose')}</h1>
      <Words text={answer.text} brief />
      <div class="whose-line">
        <input
          class="field"
          ref={field}
          aria-label={t('whoseName')}
          placeholder={t('whoseName')}
          value={name}
          required
          maxLength={200}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main" disabled={!name.trim()}>
          {t('save')}
        </button>
      </div>
      {answer.names.length > 1 && (
        <ul class="whose-names">
          {answer.names.map((one) => (
            <li key={one}>
              <button type="button" class="chip" aria-pressed={one === name} onClick={() => setTyped(one)}>
                <bdi>{one}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function Saved({ name }: { name: string }) {
  const give = useOrder();
  const takeBack = async () => {
    const { ok } = await give({ do: 'undo' });
    if (ok) void give({ do: 'closeCard' });
  };
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <div class="whose" role="status">
      <h1>{t('savedAsOf', { name })}</h1>
      <div class="whose-line">
        <button type="button" class="button" onClick={takeBack}>
          {t('undo')}
        </button>
        <button type="button" class="button" ref={done} onClick={() => give({ do: 'closeCard' })}>
          {t('close')}
        </button>
      </div>
    </div>
  );
}
