import { describe, expect, it } from 'vitest';
import { inReadersOrder } from '../../utils/background/speakerOrder.ts';
import type { Present, Speaker } from '../../utils/messages.ts';

function speaker(name: string, kind: Present['kind'], earlierCount: number, followed = false): Speaker {
  const present: Present = { frameId: 0, ref: 1, kind, text: 'The boats sail in May.', saved: false };
  const handle = { platform: 'harbour.example', name };
  return { handle, followed, present: [present], earlierCount, related: [], repeats: {} };
}

const names = (speakers: Speaker[]) => inReadersOrder(speakers).map(({ handle }) => handle.name);

describe('inReadersOrder', () => {
  it('puts who has a history before who has none, even where the reader follows them', () => {
    expect(names([speaker('Una Reth', 'comment', 0, true), speaker('Olaf Brix', 'comment', 1)])).toEqual([
      'Olaf Brix',
      'Una Reth',
    ]);
  });

  it('puts whom the reader follows before those who only have more to show', () => {
    expect(names([speaker('Olaf Brix', 'comment', 9), speaker('Una Reth', 'quotation', 1, true)])[0]).toBe('Una Reth');
  });

  it('puts the quoted before the author of the article', () => {
    expect(names([speaker('Tilda Moor', 'article', 30), speaker('Una Reth', 'quotation', 1)])[0]).toBe('Una Reth');
  });

  it('keeps the order of the page among equals', () => {
    const three = ['Ada Lund', 'Bo Rehn', 'Cy Falk'].map((name) => speaker(name, 'comment', 2));
    expect(names(three)).toEqual(['Ada Lund', 'Bo Rehn', 'Cy Falk']);
  });
});
