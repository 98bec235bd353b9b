import { describe, expect, it } from 'vitest';
import { arrange, pastOf, presentFirst } from '../../components/hereSpeakers.ts';
import { handleKey } from '../../utils/statement.ts';
import { comment, earliest, here, latest, okoyeHere, related, second, silentHere, vargaHere } from './invented.ts';

describe('arrange', () => {
  it('opens the first with a history where nobody is in view', () => {
    expect(arrange(here, undefined)).toEqual({
      open: vargaHere,
      silent: undefined,
      others: [okoyeHere],
      without: [silentHere],
    });
  });

  it('opens whom the reader looks at', () => {
    const { open, others } = arrange({ ...here, inView: { frameId: 3, ref: 1 } }, undefined);
    expect([open, ...others]).toEqual([okoyeHere, vargaHere]);
  });

  it('keeps the one shown last while somebody without a history is in view', () => {
    const { open, silent } = arrange({ ...here, inView: { frameId: 3, ref: 2 } }, handleKey(okoyeHere.handle));
    expect([open, silent]).toEqual([okoyeHere, silentHere]);
  });

  it('opens nobody where nobody has a history', () => {
    expect(arrange({ speakers: [silentHere] }, undefined).open).toBeUndefined();
  });
});

describe('presentFirst', () => {
  it('takes the statement in view, else the first', () => {
    expect(presentFirst(vargaHere, { frameId: 0, ref: 2 })?.ref).toBe(2);
    expect(presentFirst(vargaHere, { frameId: 9, ref: 2 })?.ref).toBe(1);
    expect(presentFirst({ ...vargaHere, present: [] }, undefined)).toBeUndefined();
  });
});

describe('pastOf', () => {
  it('shows the related, then earliest and latest', () => {
    const { related: best, ends } = pastOf(vargaHere);
    expect(best.map(({ statement }) => statement)).toEqual([related, second]);
    expect(ends).toEqual([
      { statement: earliest, place: 'earliest', repeats: [] },
      { statement: latest, place: 'latest', repeats: [] },
    ]);
  });

  it('shows each statement once, and says what place it has', () => {
    expect(pastOf({ ...vargaHere, related: [latest] })).toEqual({
      related: [{ statement: latest, place: 'latest', repeats: [] }],
      ends: [{ statement: earliest, place: 'earliest', repeats: [] }],
    });
    expect(pastOf({ ...okoyeHere, related: [] })).toEqual({
      related: [],
      ends: [{ statement: comment, place: 'only', repeats: [] }],
    });
  });

  it('shows a repetition with what it repeats, and not again', () => {
    const repeats = { [earliest.id]: [latest], [related.id]: [second] };
    expect(pastOf({ ...vargaHere, related: [related], repeats })).toEqual({
      related: [{ statement: related, place: undefined, repeats: [second] }],
      ends: [{ statement: earliest, place: 'earliest', repeats: [latest] }],
    });
  });
});
