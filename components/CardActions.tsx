import { placeOf } from '../utils/anchoring/textFragment.ts';
import { type RecordedStatement, speakerOf } from '../utils/statement.ts';
import { Correction } from './Correction.tsx';
import { Icon } from './Icon.tsx';
import { useOrder, useTell } from './NoticeBoard.tsx';
import { asQuotation, copyText } from './quotation.ts';
import { t } from './words/words.ts';

interface CardActionsProps {
  statement: RecordedStatement;
  /** Whether the reader may delete it here: never inside somebody's page. */
  removable?: boolean;
}

/** What can be done with a statement of the record. */
export function CardActions({ statement, removable = false }: CardActionsProps) {
  return (
    <div class="card-actions">
      <SaveButton statement={statement} />
      <CopyButton statement={statement} />
      <OpenLink statement={statement} />
      {removable && statement.kind === 'quotation' && (
        <Correction of={{ id: statement.id }} speaker={speakerOf(statement)?.name ?? ''} />
      )}
      {removable && <RemoveButton ids={[statement.id]} />}
    </div>
  );
}

/** Saves a statement of the record, or no longer; both can be undone. */
function SaveButton({ statement: { id, savedAt } }: { statement: RecordedStatement }) {
  const give = useOrder();
  const saved = savedAt !== undefined;
  const toggle = () =>
    saved
      ? give({ do: 'unsave', ids: [id] }, { said: t('unsavedNow'), undo: { do: 'save', ids: [id] } })
      : give({ do: 'save', ids: [id] });
  const name = saved ? t('unsave') : t('save');
  return (
    <button type="button" class="icon-button" aria-pressed={saved} aria-label={name} title={name} onClick={toggle}>
      <Icon name="save" filled={saved} />
    </button>
  );
}

/** Copies the words with who, when, where and the address. */
function CopyButton({ statement }: { statement: RecordedStatement }) {
  const tell = useTell();
  const copy = () => {
    const copied = copyText(asQuotation(statement), document);
    tell({ sentence: copied ? t('copied') : t('notCopied') });
  };
  return (
    <button type="button" class="icon-button" aria-label={t('copy')} title={t('copy')} onClick={copy}>
      <Icon name="copy" />
    </button>
  );
}

/** A real link, so that the browser scrolls to the words; the page learns neither where we came from nor who we are. */
function OpenLink({ statement }: { statement: RecordedStatement }) {
  return (
    <a
      class="icon-button"
      href={placeOf(statement)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('openPlace')}
      title={t('openPlace')}
    >
      <Icon name="place" />
    </a>
  );
}

/** Moves statements to the trash, with a way back. */
function RemoveButton({ ids }: { ids: number[] }) {
  const give = useOrder();
  const remove = () =>
    give({ do: 'remove', ids }, { said: t('removed', { count: ids.length }), undo: { do: 'restore', ids } });
  return (
    <button type="button" class="icon-button" aria-label={t('remove')} title={t('remove')} onClick={remove}>
      <Icon name="remove" />
    </button>
  );
}
