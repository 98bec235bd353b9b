import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Command, Result } from '../utils/messages.ts';
import { Icon } from './Icon.tsx';
import { useConnection } from './useQuestion.ts';
import { t } from './words/words.ts';
import './NoticeBoard.css';

/** What the reader is told of an act. */
interface Notice {
  sentence: string;
  undo?: () => void;
}

/** How long a notice stays, in ms; it waits while it is pointed at or has the focus. */
const stay = 7_000;

const BoardContext = createContext<(notice: Notice) => void>(() => undefined);

/** Gives what is inside a place to tell the reader what came of an act. */
export function NoticeBoard({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice>();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held) return;
    const timer = setTimeout(() => setNotice(undefined), stay);
    return () => clearTimeout(timer);
  }, [notice, held]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) };
  const close = () => {
    setHeld(false);
    setNotice(undefined);
  };
  return (
    <BoardContext.Provider value={setNotice}>
      {children}
      <div class="notices" role="status">
        {notice && (
          <div class="notice" {...hold} onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)}>
            <p>{notice.sentence}</p>
            {notice.undo && (
              <button type="button" class="button" onClick={() => [close(), notice.undo?.()]}>
                {t('undo')}
              </button>
            )}
            <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </BoardContext.Provider>
  );
}

/** A way to tell the reader something in a sentence. */
export function useTell(): (notice: Notice) => void {
  return useContext(BoardContext);
}

/** What to say of an order that was carried out, and the order that takes it back. */
export interface Aftermath {
  said?: string;
  undo?: Command;
}

/** A way to give an order and tell what came of it: the failure's sentence, else `said` with a way back. */
export function useOrder(): (command: Command, aftermath?: Aftermath) => Promise<Result> {
  const connection = useConnection();
  const tell = useTell();
  const give = useCallback(
    async (command: Command, { said, undo }: Aftermath = {}): Promise<Result> => {
      const result = await connection.order(command);
      if (!result.ok) tell({ sentence: result.sentence });
      else if (said) tell({ sentence: said, undo: undo && (() => void give(undo)) });
      return result;
    },
    [connection, tell],
  );
  return give;
}
