import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
  /** Nothing is chosen any more; the keyboard's place stays. */
  letGo(): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -1e9, End: 1e9 };

/** The most that can be selected at once: as many as one order takes. */
const most = 10_000;

/** Selects among the rows of a list; those between two places are fetched where nobody has looked at them yet. */
export function useSelection({ total = 0, at, between }: Stretches): Selection {
  const [active, setActive] = useState(-1);
  const [anchor, setAnchor] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<number, RecordedStatement>>(new Map());

  const turn = useRef(0);

  const choose = (statements: readonly RecordedStatement[]) => {
    turn.current++;
    setChosen(new Map(statements.map((statement) => [statement.id, statement])));
  };
  const chooseBetween = (from: number, to: number) => {
    const first = Math.min(from, to);
    const count = Math.min(Math.abs(from - to) + 1, most);
    const here = Array.from({ length: count }, (_, index) => at(first + index)).filter((one) => one !== undefined);
    choose(here);
    if (here.length === count) return;
    const { current } = turn;
    // Where the record does not answer, the list itself says so.
    between(first, first + count).then(
      (all) => current === turn.current && choose(all),
      () => undefined,
    );
  };
  const press: Selection['press'] = (index, { shiftKey, ctrlKey, metaKey }) => {
    const statement = at(index);
    setActive(index);
    if (shiftKey) {
      chooseBetween(anchor, index);
      return;
    }
    setAnchor(index);
    if (!statement) return;
    if (!ctrlKey && !metaKey) choose([statement]);
    else if (chosen.has(statement.id)) choose([...chosen.values()].filter(({ id }) => id !== statement.id));
    else choose([...chosen.values(), statement]);
  };
  const letGo = () => choose([]);
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
      if (total > 0) chooseBetween(0, total - 1);
    } else if (event.key === 'Escape') letGo();
  };
  const clear = () => {
    letGo();
    setActive(-1);
  };
  return { active, chosen, press, onKeyDown, clear, letGo };
}
