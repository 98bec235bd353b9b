import { useState } from 'preact/hooks';
import type { Here, Speaker } from '../utils/messages.ts';
import type { Handle } from '../utils/statement.ts';
import { FollowedMark } from './FollowButton.tsx';
import { howMuch, SpeakerSection } from './SpeakerSection.tsx';
import './SpeakerRow.css';

interface SpeakerRowProps {
  speaker: Speaker;
  inView: Here['inView'];
  onPerson: (handle: Handle) => void;
}

/** A speaker in one line with the best of what they said before; opened, the whole of `SpeakerSection`. */
export function SpeakerRow({ speaker, inView, onPerson }: SpeakerRowProps) {
  const [open, setOpen] = useState(false);
  const { handle, followed, related, latest } = speaker;
  const best = related[0] ?? latest;
  return (
    <div class="speaker-row">
      <button type="button" class="speaker-row-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="speaker-row-name">
          <bdi>{handle.name}</bdi>
          {followed && <FollowedMark />}
        </span>
        <span class="quiet small figures">{howMuch(speaker)}</span>
        {best && !open && (
          <span class="speaker-row-teaser serif" dir="auto">
            {best.text}
          </span>
        )}
      </button>
      {open && <SpeakerSection speaker={speaker} inView={inView} onPerson={onPerson} nameless />}
    </div>
  );
}
