import { useId } from 'preact/hooks';
import './Switch.css';

interface SwitchProps {
  label: string;
  /** What it does, in a plain sentence. */
  explained?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A choice between on and off that acts at once. */
export function Switch({ label, explained, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={explained && id}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {explained && (
        <span class="switch-explained small" id={id}>
          {explained}
        </span>
      )}
    </label>
  );
}
