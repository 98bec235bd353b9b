import { ReadingMemory } from '../extract/memory.ts';
import { extractInSteps, pageOf } from '../extract/statements.ts';
import { inSlices } from '../extract/steps.ts';
import { longestReport, type PageManners, type PageMessage, type PageOrder, type Result } from '../messages.ts';
import { type Say, sayIn } from '../words/onPage.ts';
import { addressOf } from './address.ts';
import { type Furniture, furnish } from './furniture.ts';
import { Register, type Registered } from './register.ts';
import { rangeOf, reveal } from './reveal.ts';
import type { Spot } from './saveControl.ts';
import { watchPage } from './watchPage.ts';

/** The road to the background. `send` rejects when the extension was reloaded or removed under us. */
export interface Messenger {
  send(message: PageMessage): Promise<unknown>;
  onOrder(listen: (order: PageOrder) => void, signal: AbortSignal): void;
  /** The sidebar's address as this page may load it, with its nonce. */
  sidebarAddress(nonce: string): string;
  /** False once the extension that put us here is gone. */
  alive(): boolean;
}

/** How often we look whether our extension still lives while something of ours is on the page, in ms. */
const pulse = 2_000;

/** Attends to one frame for as long as it lives: watches, reads, reports, saves, reveals. */
export async function attend(window: Window, messenger: Messenger): Promise<void> {
  const { document } = window;
  const url = addressOf(window);
  const manners = url && ((await messenger.send({ say: 'hello', url })) as PageManners | undefined);
  if (!manners) return;
  const frame = new AttendedFrame(window, messenger, manners);
  if (manners.read === 'yes' && document.body) frame.start();
}

const saveWords = { comment: 'saveComment', quotation: 'saveQuotation', article: 'saveArticle' } as const;

/** Where an event happened, inside open shadow roots too. */
const innermost = (event: Event): Node => event.composedPath()[0] as Node;

/** Hears what the browser and the reader do, not what a page's script pretends. */
function real<E extends Event>(hear: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (event.isTrusted) hear(event);
  };
}

class AttendedFrame {
  readonly #window: Window;
  readonly #messenger: Messenger;
  readonly #manners: PageManners;
  readonly #say: Say;
  readonly #register = new Register();
  readonly #memory = new ReadingMemory();
  readonly #saved = new Set<number>();
  readonly #end = new AbortController();
  #furniture: Furniture | undefined;
  #at: Registered[] = [];
  #inView: number | undefined;
  #reported = false;

  constructor(window: Window, messenger: Messenger, manners: PageManners) {
    this.#window = window;
    this.#messenger = messenger;
    this.#manners = manners;
    this.#say = sayIn(manners.language);
    messenger.onOrder((order) => this.#obey(order), this.#end.signal);
  }

  start(): void {
    const { document } = this.#window;
    const { signal } = this.#end;
    const reader = {
      read: () => this.#read(),
      changed: (node: Node) => this.#memory.changed(node),
      isOwn: (node: Node) => node === this.#furniture?.host.element,
    };
    watchPage(this.#window, reader, signal);
    const listening = { signal, capture: true, passive: true };
    document.addEventListener(
      'pointerover',
      real((event) => this.#hover(innermost(event))),
      listening,
    );
    document.addEventListener(
      'focusin',
      real((event) => this.#hover(innermost(event))),
      listening,
    );
    document.addEventListener(
      'scroll',
      real(() => this.#scrolled()),
      listening,
    );
    this.#window.addEventListener(
      'pagehide',
      real(() => void this.#send({ say: 'bye' })),
      { signal },
    );
    this.#window.addEventListener(
      'pageshow',
      real(({ persisted }) => persisted && this.#comeBack()),
      { signal },
    );
  }

  /** Back from the back/forward cache: the background has forgotten this page since. */
  async #comeBack(): Promise<void> {
    await this.#send({ say: 'hello', url: this.#url });
    this.#report(true, this.#register.all());
  }

  /** Begins anew where the reader's settings now say otherwise; a new width alone is shown at once. */
  async #askAgain(): Promise<void> {
    const manners = (await this.#send({ say: 'hello', url: this.#url })) as PageManners | undefined;
    if (!manners || this.#end.signal.aborted) return;
    if (JSON.stringify({ ...manners, width: 0 }) === JSON.stringify({ ...this.#manners, width: 0 })) {
      this.#furniture?.sidebar.resize(manners.width);
      this.#report(true, this.#register.all());
      return;
    }
    this.#leave();
    await attend(this.#window, this.#messenger);
  }

  async #read(): Promise<void> {
    const steps = extractInSteps(this.#window.document, this.#url, { memory: this.#memory });
    const found = await inSlices(steps, () => this.#pagesTurn());
    if (this.#end.signal.aborted) return;
    // The first reading is told even where nothing was found: then the views can say so.
    const change = this.#register.update(found) ?? (this.#reported ? undefined : { fresh: true, statements: [] });
    if (!change) return;
    this.#reported = true;
    this.#report(change.fresh, change.statements);
    if (this.#register.all().length > 0 && this.#isTop()) this.#furnish().showLauncher();
  }

  /** The page's own tasks come first: a timer waits for those that are due. */
  #pagesTurn(): Promise<void> {
    return new Promise((resolve) => this.#window.setTimeout(resolve));
  }

  #report(fresh: boolean, statements: Pick<Registered, 'ref' | 'statement'>[]): void {
    const page = pageOf(this.#window.document, this.#url);
    for (let start = 0; start === 0 || start < statements.length; start += longestReport) {
      const part = statements.slice(start, start + longestReport).map(({ ref, statement }) => ({ ref, statement }));
      this.#send({ say: 'report', page, fresh: fresh && start === 0, statements: part });
    }
  }

  #obey(order: PageOrder): void {
    switch (order.order) {
      case 'kept':
        for (const [ref, state] of Object.entries(order.states)) {
          if (state === 'saved') this.#saved.add(Number(ref));
          else this.#saved.delete(Number(ref));
        }
        return;
      case 'reportAgain':
        if (this.#reported) this.#report(true, this.#register.all());
        return;
      case 'statementsHere':
        if (this.#isTop()) this.#furnish().showLauncher();
        return;
      case 'reveal': {
        const found = this.#register.get(order.ref);
        if (found?.body.isConnected) reveal(rangeOf(found));
        else this.#furnish().toast.show(this.#say('gone'));
        return;
      }
      case 'toggleSidebar':
        void this.#toggleSidebar();
        return;
      case 'closeSidebar':
        this.#furniture?.sidebar.close();
        return;
      case 'saveFocused':
        this.#press(this.#at);
        return;
      case 'step':
        this.#step(order.by);
        return;
      case 'settingsChanged':
        void this.#askAgain();
        return;
    }
  }

  #hover(node: Node): void {
    if (!this.#messenger.alive()) {
      this.#leave();
      return;
    }
    const around = this.#register.around(node).filter(({ statement }) => statement.kind !== 'article');
    if (around.length === 0) {
      this.#furniture?.control.leave();
      return;
    }
    this.#offer(around);
    this.#look(around[0]?.ref);
  }

  #offer(at: Registered[], focus = false): void {
    const [first] = at;
    if (!first) return;
    this.#at = at;
    const saved = at.every(({ ref }) => this.#saved.has(ref));
    const name = (first.statement.spokenByCharacter ?? first.statement.author)?.name ?? '';
    const label = this.#say(saved ? 'savedOf' : saveWords[first.statement.kind], { name });
    this.#furnish().control.show({ element: first.element, saved, label }, focus);
  }

  #press(at: Registered[]): void {
    if (at.length === 0) {
      this.#furnish().toast.show(this.#say('pointFirst'));
      return;
    }
    const saved = at.every(({ ref }) => this.#saved.has(ref));
    void this.#keep(at, !saved);
  }

  async #keep(at: Registered[], keep: boolean): Promise<void> {
    for (const { ref, statement } of at) {
      const result = (await this.#send({ say: keep ? 'save' : 'unsave', ref, statement })) as Result | undefined;
      if (!result) return;
      if (!result.ok) {
        this.#furnish().toast.show(result.sentence);
        return;
      }
      if (keep) this.#saved.add(ref);
      else this.#saved.delete(ref);
    }
    this.#offer(at);
    const what = keep ? this.#say('savedNow', { count: at.length }) : this.#say('unsavedNow');
    this.#furnish().toast.show(what, () => void this.#keep(at, !keep));
  }

  #step(by: 1 | -1): void {
    const all = this.#register.all().filter(({ statement, body }) => statement.kind !== 'article' && body.isConnected);
    all.sort((a, b) => (a.body.compareDocumentPosition(b.body) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const index = all.findIndex(({ ref }) => ref === this.#at[0]?.ref);
    const next = all[index < 0 ? (by > 0 ? 0 : all.length - 1) : index + by];
    if (!next) return;
    next.body.scrollIntoView({ block: 'center' });
    this.#offer([next], true);
    this.#look(next.ref);
  }

  #scrolled(): void {
    if (!this.#furniture?.sidebar.isOpen()) return;
    const { document, innerWidth, innerHeight } = this.#window;
    const node = document.elementFromPoint(innerWidth / 3, innerHeight / 3);
    this.#look(this.#register.around(node)[0]?.ref);
  }

  #look(ref: number | undefined): void {
    if (ref === undefined || ref === this.#inView) return;
    this.#inView = ref;
    void this.#send({ say: 'inView', ref });
  }

  async #toggleSidebar(): Promise<void> {
    const { sidebar, toast } = this.#furnish();
    if (sidebar.isOpen()) {
      sidebar.close();
      return;
    }
    const answer = (await this.#send({ say: 'sidebar' })) as { nonce?: string; reason?: string } | undefined;
    if (answer?.nonce) sidebar.open(this.#messenger.sidebarAddress(answer.nonce));
    else toast.show(answer?.reason ?? this.#say('sidebarFailed'));
  }

  #furnish(): Furniture {
    if (this.#furniture) return this.#furniture;
    const press = (_spot: Spot) => this.#press(this.#at);
    const furniture = furnish(this.#window.document, this.#manners, this.#say, press, () => void this.#toggleSidebar());
    const timer = this.#window.setInterval(() => this.#messenger.alive() || this.#leave(), pulse);
    this.#end.signal.addEventListener('abort', () => {
      this.#window.clearInterval(timer);
      furniture.remove();
    });
    this.#furniture = furniture;
    return furniture;
  }

  async #send(message: PageMessage): Promise<unknown> {
    try {
      return await this.#messenger.send(message);
    } catch {
      if (!this.#messenger.alive()) this.#leave();
      return undefined;
    }
  }

  /** The extension was reloaded or removed: go quiet and leave nothing behind. */
  #leave(): void {
    this.#end.abort();
  }

  /** The address now: a soft navigation may have changed it. */
  get #url(): string {
    return addressOf(this.#window) ?? this.#window.document.baseURI;
  }

  #isTop(): boolean {
    return this.#window.top === this.#window.self;
  }
}
