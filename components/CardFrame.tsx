import { useEffect } from 'preact/hooks';
import { useOrder } from './NoticeBoard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { WhoseCard } from './WhoseCard.tsx';
import './CardFrame.css';

interface CardFrameProps {
  /** A statement on the page, whose speaker is shown; or the words that the reader has selected. */
  about: { frameId: number; ref: number } | 'selection';
  /** Whether the card stands above its place, and so at the foot of the frame. */
  above: boolean;
}

/**
 * The frame of a card on a page. It has one size whatever it shows, and is clear around the card: the page could measure
 * another size, and would learn from it whether there is a history.
 */
export function CardFrame({ about, above }: CardFrameProps) {
  const give = useOrder();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void give({ do: 'closeCard' });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [give]);
  return (
    <main class={above ? 'card-frame card-frame-above' : 'card-frame'}>
      <div class="card-sheet scroll">{about === 'selection' ? <WhoseCard /> : <PersonCard {...about} />}</div>
    </main>
  );
}
