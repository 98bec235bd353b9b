import { placeOf } from '../utils/anchoring/textFragment.ts';
import type { Command } from '../utils/messages.ts';
import { type Handle, type RecordedStatement, speakerOf } from '../utils/statement.ts';
import { FormerTexts } from './FormerTexts.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { NoteField } from './NoteField.tsx';
import { type Aftermath, useOrder, useTell } from './NoticeBoard.tsx';
import { Plain } from './Plain.tsx';
import { asQuotation, copyText } from './quotation.ts';
import { SameWords } from './SameWords.tsx';
import { When, Where } from './StatementCard.tsx';
import { TagField } from './TagField.tsx';
import { Words } from './Words.tsx';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';
import './Chosen.css';

interface ChosenProps {
  statements: readonly RecordedStatement[];
  /** Whether there is something to choose. */
  offered: boolean;
  /** Whether they lie in the trash. */
  trashed: boolean;
  onPerson: (handle: Handle) => void;
  onExport: (ids: readonly number[]) => void;
  /** They are no longer in the list, or the reader goes back to it. */
  onDone: () => void;
}

/** The order that puts statements into the trash, and what is said of it, with the way back. */
export function removalOf(ids: number[]): [Command, Aftermath] {
  const undo = { do: 'restore', ids } as const;
  return [
    { do: 'remove', ids },
    { said: t('removed', { count: ids.length }), undo },
  ];
}

/** What is chosen in the library's list: one statement in full, or what can be done with several. */
export function Chosen({ statements, offered, trashed, onPerson, onExport, onDone }: ChosenProps) {
  const [only] = statements;
  return (
    <section class={only ? 'library-pane library-pane-full' : 'library-pane'} aria-label={t('chosen')}>
      {only && (
        <button type="button" class="button library-back" onClick={onDone}>
          <Icon name="back" />
          {t('back')}
        </button>
      )}
      {only && statements.length === 1 ? (
        <article class="detail" key={only.id}>
          <One statement={only} onPerson={onPerson} />
          <Actions statements={statements} trashed={trashed} onExport={onExport} onDone={onDone} />
          {!trashed && <Facts statement={only} />}
        </article>
      ) : only ? (
        <div class="detail">
          <h2 class="detail-who">{t('countChosen', { count: statements.length })}</h2>
          <Actions statements={statements} trashed={trashed} onExport={onExport} onDone={onDone} />
          {!trashed && <TagField on={{ ids: statements.map(({ id }) => id) }} tags={sharedTags(statements)} />}
        </div>
      ) : (
        offered && <Plain says={t('chooseStatement')} hint={t('chooseStatementHint')} />
      )}
    </section>
  );
}

function One({ statement, onPerson }: { statement: RecordedStatement; onPerson: (handle: Handle) => void }) {
  const speaker = speakerOf(statement);
  const { datePublished, text } = statement;
  return (
    <>
      <h2 class="detail-who">
        {speaker ? (
          <button type="button" onClick={() => onPerson(speaker)}>
            <bdi>{speaker.name}</bdi>
          </button>
        ) : (
          t('unknownAuthor')
        )}
      </h2>
      {datePublished ? (
        <time class="quiet" dateTime={datePublished}>
          {exactWords(datePublished)}
        </time>
      ) : (
        <When />
      )}
      <Words text={text} whole />
      <div>
        <Where statement={statement} />
        <SameWords of={{ id: statement.id }} speaker={speaker?.name} />
      </div>
    </>
  );
}

interface ActionsProps {
  statements: readonly RecordedStatement[];
  trashed: boolean;
  onExport: (ids: readonly number[]) => void;
  onDone: () => void;
}

function Actions({ statements, trashed, onExport, onDone }: ActionsProps) {
  const give = useOrder();
  const tell = useTell();
  const ids = statements.map(({ id }) => id);
  const allSaved = statements.every(({ savedAt }) => savedAt !== undefined);
  const act = async (command: Command, aftermath: Aftermath, leaves: boolean) => {
    const result = await give(command, aftermath);
    if (result.ok && leaves) onDone();
  };
  const count = ids.length;
  const copy = () => {
    const copied = copyText(statements.map(asQuotation).join('\n\n'), document);
    tell({ sentence: copied ? t('copied') : t('notCopied') });
  };
  if (trashed) {
    return (
      <div class="detail-actions">
        <Action
          icon="restore"
          words={t('restore')}
          onClick={() => act({ do: 'restore', ids }, { said: t('restored', { count }) }, true)}
        />
      </div>
    );
  }
  return (
    <div class="detail-actions">
      <Action
        icon="save"
        words={allSaved ? t('savedPressed') : t('save')}
        pressed={allSaved}
        onClick={() => act({ do: allSaved ? 'unsave' : 'save', ids }, {}, false)}
      />
      <Action icon="copy" words={t('copyShort')} onClick={copy} />
      {statements.length === 1 && statements[0] && (
        <a class="button" href={placeOf(statements[0])} target="_blank" rel="noopener noreferrer">
          <Icon name="place" />
          {t('openShort')}
        </a>
      )}
      <Action icon="files" words={t('exportChosen')} onClick={() => onExport(ids)} />
      <Action icon="remove" words={t('remove')} shortcut="Delete" onClick={() => act(...removalOf(ids), true)} />
    </div>
  );
}

interface ActionProps {
  icon: IconName;
  words: string;
  pressed?: boolean;
  /** The key that does the same in the list. */
  shortcut?: string;
  onClick: () => void;
}

function Action({ icon, words, pressed, shortcut, onClick }: ActionProps) {
  return (
    <button type="button" class="button" aria-pressed={pressed} aria-keyshortcuts={shortcut} onClick={onClick}>
      <Icon name={icon} filled={pressed} />
      {words}
    </button>
  );
}

/** What the record and the reader know besides the words. */
function Facts({ statement }: { statement: RecordedStatement }) {
  const { id, capturedAt, savedAt, tags = [], note, revisions = 0, notSeenSince } = statement;
  const day = (at: number) => exactWords(new Date(at).toISOString());
  return (
    <dl class="facts">
      <dt>{t('tags')}</dt>
      <dd>
        <TagField on={{ ids: [id] }} tags={tags} />
      </dd>
      <dt>{t('note')}</dt>
      <dd>
        <NoteField on={{ ids: [id] }} note={note ?? ''} />
      </dd>
      <dt>{savedAt === undefined ? t('readOn') : t('savedOn')}</dt>
      <dd>{day(savedAt ?? capturedAt)}</dd>
      {notSeenSince !== undefined && (
        <>
          <dt>{t('gone')}</dt>
          <dd>{t('goneSince', { day: day(notSeenSince) })}</dd>
        </>
      )}
      {revisions > 0 && (
        <>
          <dt>{t('edited')}</dt>
          <dd>
            <FormerTexts id={id} />
          </dd>
        </>
      )}
    </dl>
  );
}

function sharedTags(statements: readonly RecordedStatement[]): string[] {
  const [first, ...others] = statements;
  return (first?.tags ?? []).filter((tag) => others.every(({ tags = [] }) => tags.includes(tag)));
}
