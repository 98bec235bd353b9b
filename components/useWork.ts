import { useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../utils/refusal.ts';
import { Refused } from './askOnce.ts';
import { useTell } from './NoticeBoard.tsx';
import type { Watch } from './recordEntries.ts';
import { t } from './words/words.ts';

/** A long piece of work of a view: how far it is, from 0 to 1, and the ways to begin and to end it. */
export interface Work {
  progress?: number;
  /** Does it; `steps` is how many there will be. Undefined where it was ended or failed, which the reader is then told. */
  run<T>(steps: number, work: (watch: Watch) => Promise<T>): Promise<T | undefined>;
  cancel(): void;
}

/** One piece of work at a time; it ends when the view goes. */
export function useWork(): Work {
  const tell = useTell();
  const [progress, setProgress] = useState<number>();
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const run: Work['run'] = async (steps, work) => {
    control.current?.abort();
    const ending = new AbortController();
    const { signal } = ending;
    control.current = ending;
    let count = 0;
    const done = (more: number) => {
      count += more;
      if (!signal.aborted) setProgress(Math.min(1, count / Math.max(1, steps)));
    };
    setProgress(0);
    try {
      return await work({ signal, done });
    } catch (error) {
      if (!signal.aborted) tell({ sentence: whyNot(error) });
      return undefined;
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, run, cancel: () => control.current?.abort() };
}

/** The sentence for what ended some work: the background says its own, in the reader's language. */
function whyNot(error: unknown): string {
  if (error instanceof Refusal) return t(error.reason, error.values);
  return error instanceof Refused ? error.message : t('workFailed');
}
