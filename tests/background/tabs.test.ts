import { describe, expect, it } from 'vitest';
import { presentOn, Tabs } from '../../utils/background/tabs.ts';
import { comment } from './statements.ts';

const place = { tabId: 7, frameId: 0, private: false };
const frame = { ...place, frameId: 2_147_483_650 };
const page = comment().isPartOf;
const said = (ref: number) => ({ ref, statement: comment({ url: `https://blog.example/wall#comment-${ref}` }) });

describe('Tabs', () => {
  it('adds to what a frame said, or replaces it when it reports afresh', () => {
    const tabs = new Tabs();
    tabs.report(place, page, false, [said(1)]);
    tabs.report(place, page, false, [said(2)]);
    expect(tabs.get(7)?.frames.get(0)?.statements.size).toBe(2);
    tabs.report(place, page, true, [said(3)]);
    expect([...(tabs.get(7)?.frames.get(0)?.statements.keys() ?? [])]).toEqual([3]);
  });

  it('puts the top frame first, also when a frame with a large number spoke before it', () => {
    const tabs = new Tabs();
    tabs.report(frame, page, true, [said(9)]);
    tabs.report(place, page, true, [said(1)]);
    const tab = tabs.get(7);
    expect(tab && presentOn(tab).map(({ ref }) => ref)).toEqual([1, 9]);
  });

  it('forgets all frames when the top frame begins anew, and one frame when that begins', () => {
    const tabs = new Tabs();
    tabs.report(place, page, true, [said(1)]);
    tabs.report(frame, page, true, [said(2)]);
    tabs.begin(frame, 'yes');
    expect(tabs.get(7)?.frames.size).toBe(1);
    tabs.report(frame, page, true, [said(2)]);
    tabs.begin(place, 'yes');
    expect(tabs.get(7)?.frames.size).toBe(0);
  });

  it('no longer looks at a statement whose frame has gone', () => {
    const tabs = new Tabs();
    tabs.report(frame, page, true, [said(2)]);
    tabs.look(frame, 2);
    tabs.leave(frame);
    expect(tabs.get(7)?.inView).toBeUndefined();
    expect(tabs.statement(7, frame.frameId, 2)).toBeUndefined();
  });

  it('tells its listeners which tab has changed, until they stop', () => {
    const tabs = new Tabs();
    const heard: number[] = [];
    const stop = tabs.onChange((tabId) => heard.push(tabId));
    tabs.report(place, page, true, [said(1)]);
    stop();
    tabs.report(place, page, true, [said(2)]);
    expect(heard).toEqual([7]);
  });
});
