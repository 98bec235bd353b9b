import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordedStatement } from '../utils/statement.ts';
import type { Stretches } from './useStretches.ts';

/** What is selected in a list, as lists of files do it: a press selects one, Ctrl adds, Shift selects up to here. */
export interface Selection {
  /** The place last moved to; -1 before the first. */
  active: number;
  chosen: ReadonlyMap<number, RecordedStatement>;
  press(index: number, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): void;
  onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void;
  clear(): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -1e9, End: 1e9 };

/** Selects among the rows of a list that have been fetched. */
export function useSelection({ total = 0, at }: Stretches): Selection {
  const [active, setActive] = useState(-1);
  const [anchor, setAnchor] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<number, RecordedStatement>>(new Map());

  const range = (from: number, to: number) => {
    const found = new Map<number, RecordedStatement>();
    for (let index = Math.min(from, to); index <= Math.max(from, to); index++) {
      const statement = at(index);
      if (statement) found.set(statement.id, statement);
    }
    return found;
  };
  const press: Selection['press'] = (index, { shiftKey, ctrlKey, metaKey }) => {
    const statement = at(index);
    setActive(index);
    if (shiftKey) {
      setChosen(range(anchor, index));
      return;
    }
    setAnchor(index);
    if (!statement) return;
    if (!ctrlKey && !metaKey) setChosen(new Map([[statement.id, statement]]));
    else {
      const others = new Map(chosen);
      if (!others.delete(statement.id)) others.set(statement.id, statement);
      setChosen(others);
    }
  };
  const onKeyDown: Selection['onKeyDown'] = (event) => {
    const step = steps[event.key];
    if (step !== undefined && total > 0) {
      event.preventDefault();
      const next = Math.min(total - 1, Math.max(0, active + step));
      if (event.ctrlKey || event.metaKey) setActive(next);
      else press(next, event);
    } else if (event.key === ' ' && active >= 0) {
      event.preventDefault();
      press(active, { shiftKey: event.shiftKey, ctrlKey: true, metaKey: false });
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setChosen(range(0, Math.min(total, 10_000) - 1));
    } else if (event.key === 'Escape') setChosen(new Map());
  };
  const clear = () => {
    setChosen(new Map());
    setActive(-1);
  };
  return { active, chosen, press, onKeyDown, clear };
}
