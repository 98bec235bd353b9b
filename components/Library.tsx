import { useState } from 'preact/hooks';
import type { Handle } from '../utils/statement.ts';
import { handleKey } from '../utils/statement.ts';
import { DueRoom } from './DueRoom.tsx';
import { FilesRoom } from './FilesRoom.tsx';
import { Icon, type IconName } from './Icon.tsx';
import type { AskLeave } from './LeaveSwitch.tsx';
import type { LibraryRoom } from './libraryRooms.ts';
import { PeopleChoice, PeopleList, type WhichPeople } from './PeopleList.tsx';
import { PersonView } from './PersonView.tsx';
import { Plain } from './Plain.tsx';
import { StatementsRoom } from './StatementsRoom.tsx';
import { type PhraseName, t } from './words/words.ts';
import './Library.css';

const rooms: readonly [LibraryRoom, PhraseName, IconName][] = [
  ['statements', 'statements', 'library'],
  ['saved', 'savedStatements', 'save'],
  ['due', 'due', 'due'],
  ['people', 'people', 'people'],
  ['trash', 'trash', 'remove'],
  ['files', 'files', 'files'],
];

interface LibraryProps {
  /** The room it opens with. */
  first?: LibraryRoom;
  /** The words it opens with a search for. */
  searched?: string;
  allowNotifications: AskLeave;
}

/** The whole record with room to read: rooms, a list, and beside it what is chosen there. */
export function Library({ first = 'statements', searched = '', allowNotifications }: LibraryProps) {
  const [room, setRoom] = useState<LibraryRoom>(first);
  const [handle, setHandle] = useState<Handle>();
  const [exported, setExported] = useState<readonly number[]>();
  const enter = (next: LibraryRoom, ids?: readonly number[]) => {
    setRoom(next);
    setExported(ids);
    setHandle(undefined);
  };
  return (
    <div class="library">
      <nav class="library-nav" aria-label={t('library')}>
        <h1 class="library-brand">
          <img src="/icon/48.png" alt="" width="20" height="20" />
          {t('name')}
        </h1>
        {rooms.map(([name, words, icon]) => (
          <button
            key={name}
            type="button"
            class="nav-item"
            aria-current={name === room ? 'page' : undefined}
            onClick={() => enter(name)}
          >
            <Icon name={icon} />
            <span class="nav-words">{t(words)}</span>
          </button>
        ))}
        <a class="nav-item nav-end" href="/options.html">
          <Icon name="settings" />
          <span class="nav-words">{t('settings')}</span>
        </a>
      </nav>
      <main class="library-main">
        {room === 'people' || handle ? (
          <PeopleRoom handle={handle} onPerson={setHandle} />
        ) : room === 'files' ? (
          <FilesRoom chosen={exported} />
        ) : room === 'due' ? (
          <DueRoom allow={allowNotifications} />
        ) : (
          <StatementsRoom
            key={room}
            room={room}
            searched={searched}
            onPerson={setHandle}
            onExport={(ids) => enter('files', ids)}
          />
        )}
      </main>
    </div>
  );
}

function PeopleRoom({ handle, onPerson }: { handle?: Handle; onPerson: (handle?: Handle) => void }) {
  const [which, setWhich] = useState<WhichPeople>('followed');
  return (
    <>
      <div class="library-list">
        <div class="library-top library-top-choice">
          <h2>{t('people')}</h2>
          <PeopleChoice which={which} onWhich={setWhich} />
        </div>
        <div class="scroll">
          <PeopleList onPerson={onPerson} chosen={handle} which={which} />
        </div>
      </div>
      <section class={handle ? 'library-pane library-pane-full' : 'library-pane'} aria-label={t('person')}>
        {handle ? (
          <>
            <button type="button" class="button library-back" onClick={() => onPerson(undefined)}>
              <Icon name="back" />
              {t('back')}
            </button>
            <PersonView key={handleKey(handle)} handle={handle} removable parted />
          </>
        ) : (
          <Plain says={t('choosePerson')} />
        )}
      </section>
    </>
  );
}
