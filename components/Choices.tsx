import { useId } from 'preact/hooks';
import './Choices.css';

interface ChoicesProps<Value extends string> {
  label: string;
  /** What can be chosen, each with its name and what it means. */
  options: readonly (readonly [value: Value, name: string, explained?: string])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of several, each explained. */
export function Choices<Value extends string>({ label, options, chosen, onChoose }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {options.map(([value, name, explained]) => (
        <label key={value} class="choices-one">
          <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{name}</span>
          {explained && <span class="choices-explained small">{explained}</span>}
        </label>
      ))}
    </fieldset>
  );
}
