import { describe, expect, it } from 'vitest';
import { hearPage } from '../../utils/background/pages.ts';
import { Refusal } from '../../utils/refusal.ts';
import { settle, watchedBackground } from '../hostile/messages/fakeBackground.ts';
import { comment } from './statements.ts';

const place = { tabId: 3, frameId: 0, private: false };

async function pageWithOneComment(hidden: boolean) {
  const watched = watchedBackground();
  const here = { ...place, private: hidden };
  const said = comment();
  watched.background.tabs.report(here, said.isPartOf, true, [{ ref: 7, statement: said }]);
  await settle();
  const follow = (ref: number, wanted: boolean) =>
    hearPage(watched.background, here, { say: 'follow', ref, follow: wanted });
  return { ...watched, follow, acts: () => watched.done.filter((act) => /follow/.test(act)) };
}

describe('following from the page', () => {
  it('follows whoever said the statement, and no longer', async () => {
    const { follow, acts } = await pageWithOneComment(false);
    expect(await follow(7, true)).toEqual({ ok: true });
    expect(await follow(7, false)).toEqual({ ok: true });
    expect(acts()).toEqual(['follow', 'unfollow']);
  });

  it.each([
    ['a statement that nobody reported', false, 8],
    ['a private window', true, 7],
  ])('refuses %s', async (_, hidden, ref) => {
    const { follow, acts } = await pageWithOneComment(hidden);
    await expect(follow(ref, true)).rejects.toThrow(Refusal);
    expect(acts()).toEqual([]);
  });
});
