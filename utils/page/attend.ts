import { plainDocument } from '../extract/plainDocument.ts';
import type { PageManners, PageOrder, PreferAnswer } from '../pageMessages.ts';
import { addressOf } from './address.ts';
import { Cards } from './cards.ts';
import { Following } from './following.ts';
import { Frame } from './frame.ts';
import { Keeping } from './keeping.ts';
import { Marks } from './marks.ts';
import type { Messenger } from './messenger.ts';
import { real } from './real.ts';
import { Reporting } from './reporting.ts';
import { rangesOf, scrollTo } from './reveal.ts';
import { Selecting } from './selecting.ts';
import { Sight } from './sight.ts';

/**
 * Attends to one frame for as long as it lives: watches, reads, reports, saves, reveals.
 * @param withSidebar whether the sidebar is to be open from the beginning, as it was before settings changed
 */
export async function attend(window: Window, messenger: Messenger, withSidebar = false): Promise<void> {
  const document = plainDocument(window.document);
  const url = addressOf(window);
  const manners = url && ((await messenger.send({ say: 'hello', url })) as PageManners | undefined);
  if (!manners) return;
  const attendance = new Attendance(window, messenger, manners);
  if (manners.read === 'yes' && document.body) attendance.start();
  if (withSidebar) await attendance.toggleSidebar();
}

/** The parts that attend to one frame, joined to the background's orders and to each other. */
class Attendance {
  readonly #messenger: Messenger;
  readonly #frame: Frame;
  readonly #reporting: Reporting;
  readonly #keeping: Keeping;
  readonly #sight: Sight;
  readonly #following: Following;
  readonly #cards: Cards;
  readonly #marks: Marks;
  readonly #selecting: Selecting;

  constructor(window: Window, messenger: Messenger, manners: PageManners) {
    this.#messenger = messenger;
    this.#frame = new Frame(window, messenger, manners, {
      save: () => this.#keeping.press(),
      before: (button) => this.#openCard(button, true),
      saveSelection: () => void this.#selecting.ask(),
      overCard: (isOver) => (isOver ? this.#cards.stay() : this.#cards.leave()),
      toggleSidebar: () => void this.toggleSidebar(),
      prefer: (what) => void this.#frame.send({ say: 'prefer', ...what }),
      dismissLauncher: () => void this.#dismissLauncher(),
    });
    this.#reporting = new Reporting(this.#frame, () => this.#whenRead());
    this.#keeping = new Keeping(this.#frame, (ref) => this.#marks.isMarked(ref));
    this.#sight = new Sight(this.#frame, this.#keeping);
    this.#following = new Following(this.#frame);
    this.#cards = new Cards(this.#frame, messenger);
    this.#marks = new Marks(this.#frame, this.#cards);
    this.#selecting = new Selecting(this.#frame, this.#cards);
    messenger.onOrder((order) => this.#obey(order), this.#frame.signal);
  }

  start(): void {
    const { window, signal } = this.#frame;
    const leaving = real(() => void this.#frame.send({ say: 'bye' }));
    const comingBack = real<PageTransitionEvent>(({ persisted }) => persisted && this.#comeBack());
    this.#reporting.start();
    this.#sight.start();
    this.#following.start();
    this.#cards.start();
    if (this.#frame.manners.draws) {
      this.#marks.start();
      this.#selecting.start();
    }
    window.addEventListener('pagehide', leaving, { signal });
    window.addEventListener('pageshow', comingBack, { signal });
  }

  #whenRead(): void {
    this.#marks.readAgain();
    this.#sight.readAgain();
    if (this.#frame.register.all().length > 0) this.#showLauncher();
  }

  /** Back from the back/forward cache: the background has forgotten this page since. */
  async #comeBack(): Promise<void> {
    await this.#frame.send({ say: 'hello', url: this.#frame.url });
    this.#reporting.again();
  }

  /** Begins anew where the reader's settings now say otherwise; what our things can take over is shown at once. */
  async #askAgain(): Promise<void> {
    const { manners: before, furniture, signal, window, url } = this.#frame;
    const manners = (await this.#frame.send({ say: 'hello', url })) as PageManners | undefined;
    if (!manners || signal.aborted) return;
    const { width, launcher, launcherTop, taught } = manners;
    if (JSON.stringify(manners) === JSON.stringify({ ...before, width, launcher, launcherTop, taught })) {
      furniture?.adopt(manners);
      this.#reporting.learn(taught);
      this.#reporting.again();
      return;
    }
    const wasOpen = furniture?.sidebar.isOpen();
    this.#frame.leave();
    await attend(window, this.#messenger, wasOpen);
  }

  #obey(order: PageOrder): void {
    switch (order.order) {
      case 'kept':
        this.#keeping.learn(order.states);
        return;
      case 'histories':
        this.#marks.learn(order.refs);
        return;
      case 'reportAgain':
        this.#reporting.again();
        return;
      case 'statementsHere':
        this.#showLauncher();
        return;
      case 'reveal':
        this.#reveal(order.ref);
        return;
      case 'toggleSidebar':
        void this.toggleSidebar();
        return;
      case 'closeSidebar':
        this.#frame.furniture?.sidebar.close();
        return;
      case 'openSidebar':
        this.#cards.close();
        if (!this.#frame.furniture?.sidebar.isOpen()) void this.toggleSidebar();
        return;
      case 'closeCard':
        this.#cards.close();
        return;
      case 'saveSelection':
        this.#saveSelection();
        return;
      case 'saveFocused':
        if (this.#selecting.hasWords) void this.#selecting.ask();
        else this.#keeping.press();
        return;
      case 'step':
        this.#sight.step(order.by);
        return;
      case 'followHere':
        this.#following.here();
        return;
      case 'settingsChanged':
        void this.#askAgain();
        return;
    }
  }

  #openCard(place: DOMRect, focus: boolean): void {
    const { atHand } = this.#keeping;
    if (atHand) void this.#cards.open({ ref: atHand.ref }, place, focus);
  }

  #saveSelection(): void {
    const { manners, say } = this.#frame;
    if (manners.read === 'yes') void this.#selecting.ask();
    else this.#frame.furnish().toast.show(say('notRead'));
  }

  #reveal(ref: number): void {
    const { register, say } = this.#frame;
    const { shownWords, toast } = this.#frame.furnish();
    const found = register.get(ref);
    if (!found?.body.isConnected) {
      toast.show(say('gone'));
      return;
    }
    const ranges = rangesOf(found);
    scrollTo(ranges);
    shownWords.show(ranges);
  }

  /** What the background found out may come when the page has since been paused: then there is nothing to lead to. */
  #showLauncher(): void {
    const { isTop, manners } = this.#frame;
    if (isTop && manners.draws && manners.read === 'yes') this.#frame.furnish().showLauncher();
  }

  /** For ever; where that cannot be kept, as in a private window, for as long as this page is open. */
  async #dismissLauncher(): Promise<void> {
    const { say } = this.#frame;
    const { toast, putLauncherAway } = this.#frame.furnish();
    const prefer = (launcher: boolean) => this.#frame.send({ say: 'prefer', launcher });
    const answer = (await prefer(false)) as PreferAnswer | undefined;
    if (answer?.kept) {
      toast.show(say('launcherGone'), () => void prefer(true));
      return;
    }
    putLauncherAway(true);
    toast.show(say('launcherGoneHere'), () => putLauncherAway(false));
  }

  /** Opens the sidebar, or closes it. */
  async toggleSidebar(): Promise<void> {
    const { sidebar, toast } = this.#frame.furnish();
    if (sidebar.isOpen()) {
      sidebar.close();
      return;
    }
    const answer = (await this.#frame.send({ say: 'sidebar' })) as { nonce?: string; reason?: string } | undefined;
    if (answer?.nonce) sidebar.open(this.#messenger.pageAddress('sidebar', answer.nonce));
    else toast.show(answer?.reason ?? this.#frame.say('sidebarFailed'));
  }
}
