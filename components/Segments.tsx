import './Segments.css';

interface SegmentsProps<Name extends string> {
  /** What is chosen among, for screen readers. */
  label: string;
  /** Each with its words. */
  options: readonly [Name, string][];
  chosen: Name;
  onChoose: (name: Name) => void;
}

/** A choice of one among a few, all in sight. */
export function Segments<Name extends string>({ label, options, chosen, onChoose }: SegmentsProps<Name>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map(([name, words]) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}
