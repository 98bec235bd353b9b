import type { Result } from '../messages.ts';
import type { CardAnswer, LessonAnswer, PageManners, PageMessage, PreferAnswer } from '../pageMessages.ts';
import { Refusal } from '../refusal.ts';
import { speakerOf } from '../statement.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';
import { hereOf } from './here.ts';
import { keepUnasked } from './keeper.ts';
import { siteOf } from './lessons.ts';
import { mannersFor } from './manners.ts';
import { prefer } from './preferences.ts';
import type { Place } from './tabs.ts';

/** What the top frame is told when it asks for its sidebar: the nonce, or why there is none. */
export type SidebarAnswer = { nonce: string } | { reason: string };

/** Takes in what a frame says. `place` is the browser's word, never the message's. */
export function hearPage(
  background: Background,
  place: Place,
  message: PageMessage,
): Promise<PageManners | Result | SidebarAnswer | CardAnswer | LessonAnswer | PreferAnswer | undefined> {
  switch (message.say) {
    case 'bringReader':
      return background.desk.bringReader(place.tabId, place.frameId).then(() => undefined);
    case 'hello':
      return greet(background, place, message.url);
    case 'report':
      return take(background, place, message);
    case 'save':
    case 'unsave':
      return keep(background, place, message);
    case 'follow':
      return follow(background, place, message);
    case 'card':
      return cardFor(background, place);
    case 'selected': {
      const { say: _, ...words } = message;
      background.tabs.select(place, words);
      return Promise.resolve(undefined);
    }
    case 'prefer':
      return prefer(background, place, message);
    case 'sidebar':
      return nonceFor(background, place);
    case 'inView':
      background.tabs.look(place, message.ref);
      return Promise.resolve(undefined);
    case 'lesson':
      return lessonFor(background, place);
    case 'teach':
      return teach(background, place, message);
    case 'lessonOver':
      // What was taught is seen in the sidebar; else it comes back only where it made room.
      if (background.lessons.end(place.tabId) || message.taught) {
        background.desk.tell(place.tabId, { order: 'openSidebar' }, 0);
      }
      return Promise.resolve(undefined);
    case 'bye':
      background.tabs.leave(place);
      return Promise.resolve(undefined);
  }
}

async function greet(background: Background, place: Place, url: string): Promise<PageManners> {
  const taught = await background.lessons.of(URL.parse(url)?.hostname ?? '');
  const settings = await background.desk.settings();
  const manners = { ...mannersFor(settings, url, background.desk.languages(), place.pageUrl), taught };
  background.forgetTold(place.tabId, place.frameId);
  background.tabs.begin(place, manners.read);
  // Frames often start before the page around them; what they said until now was taken for the page before.
  if (place.frameId === 0) background.desk.tell(place.tabId, { order: 'reportAgain' });
  return manners;
}

async function take(
  background: Background,
  place: Place,
  { page, fresh, statements }: Extract<PageMessage, { say: 'report' }>,
): Promise<undefined> {
  background.tabs.report(place, page, fresh, statements);
  if (place.private) return;
  const said = statements.map(({ statement }) => statement);
  await keepUnasked(await background.record.get(), await background.desk.settings(), said, background.now());
  background.recordChanged();
}

async function keep(
  background: Background,
  place: Place,
  { say, statement }: Extract<PageMessage, { say: 'save' | 'unsave' }>,
): Promise<Result> {
  if (place.private) throw new Refusal('privateWindow');
  const store = await background.record.get();
  if (say === 'save') await store.save(statement, background.now());
  else {
    const [kept] = await store.find([statement]);
    if (kept) await store.setSaved([kept.id], false, background.now());
  }
  background.recordChanged();
  return { ok: true };
}

async function follow(
  background: Background,
  place: Place,
  { ref, follow: wanted }: Extract<PageMessage, { say: 'follow' }>,
): Promise<Result> {
  if (place.private) throw new Refusal('privateWindow');
  const statement = background.tabs.statement(place.tabId, place.frameId, ref);
  const handle = statement && speakerOf(statement);
  if (!handle) throw new Refusal('wordsGone');
  const store = await background.record.get();
  if (wanted) {
    await store.follow(handle, background.now());
    await background.keepOpenPages();
  } else {
    await store.unfollow(handle);
    background.recordChanged();
  }
  return { ok: true };
}

async function lessonFor(background: Background, { origin }: Place): Promise<LessonAnswer> {
  const host = URL.parse(origin ?? '')?.hostname ?? '';
  const { appearance } = await background.desk.settings();
  const [language, taught] = await Promise.all([background.language(), background.lessons.of(host)]);
  return { appearance, language, taught, site: siteOf(host) };
}

async function teach(
  background: Background,
  place: Place,
  { comments }: Extract<PageMessage, { say: 'teach' }>,
): Promise<Result> {
  if (place.private) throw new Refusal('privateWindow');
  const host = URL.parse(place.origin ?? '')?.hostname;
  if (!host) throw new Refusal('noSiteHere');
  const store = await background.record.get();
  await store.teach(siteOf(host), comments, background.now());
  await background.lookAtLessons();
  return { ok: true };
}

async function nonceFor(background: Background, { tabId, frameId }: Place): Promise<SidebarAnswer> {
  if (frameId !== 0) return { reason: await explain(background, new Refusal('wholePageOnly')) };
  const here = background.record.get().then((store) => hereOf(store, background.tabs.get(tabId)));
  background.ahead.prepare(tabId, here);
  return { nonce: await background.nonces.make(tabId, 'sidebar') };
}

async function cardFor({ nonces }: Background, { tabId, frameId }: Place): Promise<CardAnswer> {
  return { nonce: await nonces.make(tabId, 'card'), frameId };
}
