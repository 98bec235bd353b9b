import { useState } from 'preact/hooks';
import { useTell } from './NoticeBoard.tsx';
import { Switch } from './Switch.tsx';

/** Asks the browser's leave for something, in answer to a press; whether it was given. */
export type AskLeave = () => Promise<boolean>;

interface LeaveSwitchProps {
  label: string;
  explained: string;
  on: boolean;
  allow: AskLeave;
  /** The sentence for a reader who has refused. */
  notAllowed: string;
  onSwitch: (on: boolean) => void;
}

/** A switch that the browser must give leave for: without it, it stays off and says so. */
export function LeaveSwitch({ label, explained, on, allow, notAllowed, onSwitch }: LeaveSwitchProps) {
  const tell = useTell();
  const [refusals, setRefusals] = useState(0);
  const set = async (wanted: boolean) => {
    // Asked first and at once: the browser hears it only in answer to a press.
    if (!wanted || (await allow())) {
      onSwitch(wanted);
      return;
    }
    tell({ sentence: notAllowed });
    setRefusals(refusals + 1); // draws the switch anew, off as before
  };
  return <Switch key={refusals} label={label} explained={explained} on={on} onSwitch={set} />;
}
