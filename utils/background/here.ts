import type { Here, Present, Speaker } from '../messages.ts';
import {
  beginningOf,
  type Handle,
  handleKey,
  type RecordedStatement,
  type Statement,
  speakerOf,
} from '../statement.ts';
import type { Earlier, Store } from '../store/store.ts';
import type { EarlierCount } from './badge.ts';
import { relatedTo } from './related.ts';
import { inReadersOrder } from './speakerOrder.ts';
import { presentOn, type TabReport } from './tabs.ts';

/** The most speakers told of one page; those with a history come first. */
const mostSpeakers = 200;
/**
 * How many statements are read for one page, to be ranked, and how many of one speaker: where hundreds speak, the newest
 * of each have to do. A card beside a name asks for that one alone, and has them all ranked.
 */
const mostRead = 4_000;
const [fewestRecent, mostRecent] = [12, 200];
/** How much of a present statement the views are shown, in UTF-16 units. */
const shown = 280;

interface Voice {
  handle: Handle;
  said: { frameId: number; ref: number; statement: Statement; kept?: RecordedStatement }[];
}

/** What the record knows about the page of a tab: who speaks there, and what they said elsewhere. */
export async function hereOf(store: Store, tab: TabReport | undefined): Promise<Here> {
  if (!tab) return { state: 'unread', private: false, speakers: [] };
  const base = { private: tab.private, page: tab.frames.get(0)?.page, inView: tab.inView };
  if (tab.read !== 'yes') return { ...base, state: tab.read, speakers: [] };
  const { voices, earlier } = await store.atOnce(async () => {
    const voices = await voicesOn(store, tab);
    return { voices, earlier: voices.length > 0 ? await earlierOf(store, voices) : [] };
  });
  if (tab.frames.size === 0) return { ...base, state: 'unread', speakers: [] };
  if (voices.length === 0) return { ...base, state: 'nothingFound', speakers: [] };
  const speakers = voices.map((voice, index) => speakerFrom(voice, earlier[index], tab));
  return { ...base, state: 'ready', speakers: inReadersOrder(speakers).slice(0, mostSpeakers) };
}

/** Who said one statement of a page, as `hereOf` tells it; undefined where that is not on the page. */
export async function speakerHere(
  store: Store,
  tab: TabReport,
  { frameId, ref }: { frameId: number; ref: number },
): Promise<Speaker | undefined> {
  const isMeant = (one: { frameId: number; ref: number }) => one.frameId === frameId && one.ref === ref;
  const voice = (await voicesOn(store, tab)).find(({ said }) => said.some(isMeant));
  if (!voice) return undefined;
  const [earlier] = await earlierOf(store, [voice]);
  return speakerFrom(voice, earlier, { ...tab, inView: { frameId, ref } });
}

/** What a page's toolbar and marks tell of histories. */
export interface Histories {
  count: EarlierCount;
  /** The statements of people of whom something earlier is known, by frame and number. */
  refs: ReadonlyMap<number, number[]>;
}

/** How much the record holds of the speakers on a page, and who of them has said something before. */
export async function historiesHere(store: Store, tab: TabReport): Promise<Histories> {
  const refs = new Map<number, number[]>();
  const count = { statements: 0, people: 0 };
  if (tab.read !== 'yes') return { count, refs };
  const { voices, counts } = await store.atOnce(async () => {
    const voices = await voicesOn(store, tab);
    return { voices, counts: await store.counts(handlesOf(voices), keptAmong(voices)) };
  });
  voices.forEach(({ said }, index) => {
    const statements = counts[index] ?? 0;
    if (statements === 0) return;
    count.statements += statements;
    count.people += 1;
    for (const { frameId, ref } of said) refs.set(frameId, [...(refs.get(frameId) ?? []), ref]);
  });
  return { count, refs };
}

async function voicesOn(store: Store, tab: TabReport): Promise<Voice[]> {
  const present = presentOn(tab);
  const found = await store.lookUp(present.map(({ statement }) => statement));
  const voices = new Map<string, Voice>();
  present.forEach((one, index) => {
    // The reader knows better than the page's reading whose words they are, and whether they are any.
    const { kept, removed } = found[index] ?? { removed: false };
    const handle = speakerOf(kept ?? one.statement);
    if (!handle || (removed && one.statement.kind === 'quotation')) return;
    const key = handleKey(handle);
    const voice = voices.get(key) ?? { handle, said: [] };
    voice.said.push({ ...one, kept });
    voices.set(key, voice);
  });
  return [...voices.values()];
}

/** One question to the store for all voices; what is on the page itself is not earlier. */
function earlierOf(store: Store, voices: readonly Voice[]): Promise<Earlier[]> {
  const recent = Math.max(fewestRecent, Math.min(mostRecent, Math.floor(mostRead / voices.length)));
  return store.earlier(handlesOf(voices), keptAmong(voices), recent);
}

function handlesOf(voices: readonly Voice[]): Handle[] {
  return voices.map(({ handle }) => handle);
}

/** The numbers of what is on the page itself. */
function keptAmong(voices: readonly Voice[]): Set<number> {
  return new Set(voices.flatMap(({ said }) => said.flatMap(({ kept }) => kept?.id ?? [])));
}

function speakerFrom(voice: Voice, earlier: Earlier | undefined, { inView }: TabReport): Speaker {
  const { handle, said } = voice;
  const looked = said.find(({ frameId, ref }) => frameId === inView?.frameId && ref === inView?.ref);
  const near = looked ? [looked] : said.slice(0, 20);
  return {
    handle,
    followed: earlier?.followed ?? false,
    present: said.map(presentFrom),
    earlierCount: earlier?.count ?? 0,
    earliest: earlier?.earliest,
    latest: earlier?.latest,
    ...relatedTo(
      near.map(({ statement }) => statement),
      earlier,
    ),
  };
}

function presentFrom({ frameId, ref, statement, kept }: Voice['said'][number]): Present {
  const { kind, text, datePublished } = statement;
  const saved = kept?.savedAt !== undefined;
  return { frameId, ref, kind, text: beginningOf(text, shown), datePublished, id: kept?.id, saved };
}
