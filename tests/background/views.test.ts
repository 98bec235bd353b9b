import { describe, expect, it } from 'vitest';
import { serveView } from '../../utils/background/views.ts';
import type { BackgroundToView } from '../../utils/messages.ts';
import { Refusal } from '../../utils/refusal.ts';
import { watchedBackground } from '../hostile/messages/fakeBackground.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const question = { ask: 'people', followedOnly: false, offset: 0, limit: 10 };

/** A view of a record that cannot be opened, where it takes 30 ms to find the words for it. */
function viewOfNothing() {
  const { background } = watchedBackground();
  const { language } = background;
  background.record.get = () => Promise.reject(new Refusal('recordTorn'));
  background.language = () => wait(30).then(() => language.call(background));
  const heard: BackgroundToView[] = [];
  let say: (message: unknown) => void = () => undefined;
  const line = {
    post: (message: BackgroundToView) => void heard.push(message),
    onMessage: (listen: (message: unknown) => void) => {
      say = listen;
    },
    onClose: () => undefined,
  };
  serveView(background, line, { private: false });
  return { heard, say };
}

describe('a question that cannot be answered', () => {
  it('is refused in words', async () => {
    const { heard, say } = viewOfNothing();
    say({ number: 1, question });
    await wait(90);
    expect(heard).toEqual([{ number: 1, refused: expect.stringContaining('missing on the disk') }]);
  });

  it('is not refused any more once nobody asks it', async () => {
    const { heard, say } = viewOfNothing();
    say({ number: 1, question });
    await wait(10);
    say({ number: 1 });
    await wait(90);
    expect(heard).toEqual([]);
  });
});
