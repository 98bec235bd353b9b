import type { ComponentChildren } from 'preact';
import './Plain.css';

interface PlainProps {
  /** What is, in one sentence. */
  says: string;
  /** What can be done, in another. */
  hint?: string;
  children?: ComponentChildren;
}

/** A state without statements, said plainly: what is, and what can be done. */
export function Plain({ says, hint, children }: PlainProps) {
  return (
    <div class="plain">
      <h2>{says}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
