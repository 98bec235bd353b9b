import type { Answers, BackgroundToView, Command, Question, Result, ViewToBackground } from '../utils/messages.ts';
import { t } from './words/words.ts';

/** An open line to the background. */
export interface Line {
  post(message: ViewToBackground): void;
  close(): void;
}

/** Where lines come from: the browser's ports, or a test's. `open` throws where the extension is gone. */
export interface Lines {
  open(hear: (message: BackgroundToView) => void, closed: () => void): Line;
  /** Calls each time the background says that it has just started. */
  onBoot(listen: () => void): void;
}

/** What a question has come to so far; both are absent while the first answer is awaited. */
export interface Asked<Answer> {
  answer?: Answer;
  /** A sentence for the reader. */
  refused?: string;
}

/** What components need of a connection. */
export interface Asker {
  /** Watches a question: `listen` hears each answer. Returns the way to stop. */
  ask<Q extends Question>(question: Q, listen: (asked: Asked<Answers[Q['ask']]>) => void): () => void;
  /** Gives an order; resolves always, with a sentence where it failed. */
  order(command: Command): Promise<Result>;
}

interface Pending {
  message: ViewToBackground;
  hear(message: BackgroundToView): void;
}

/** How long to wait before connecting again, in ms, by how often it failed in a row. */
const patience = [0, 100, 400, 1_500, 4_000];

/** What an order is about may be gone after a restart; asking twice to open and close is worse than once. */
const notTwice: ReadonlySet<Command['do']> = new Set(['toggleSidebar', 'closeSidebar', 'beginLesson', 'reveal']);

/**
 * A view's line to the background. It outlives the worker: when the port goes, or a background says that it has just
 * started, it connects and asks everything again; answers already shown stay until new ones come.
 */
export class Connection implements Asker {
  readonly #lines: Lines;
  readonly #pending = new Map<number, Pending>();
  #line: Line | undefined;
  #last = 0;
  #failures = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
    lines.onBoot(() => this.#connect());
  }

  ask<Q extends Question>(question: Q, listen: (asked: Asked<Answers[Q['ask']]>) => void): () => void {
    const number = ++this.#last;
    this.#say(number, {
      message: { number, question },
      hear(message) {
        if ('answer' in message) listen({ answer: message.answer as Answers[Q['ask']] });
        else if ('refused' in message) listen({ refused: message.refused });
      },
    });
    return () => {
      if (this.#pending.delete(number)) this.#line?.post({ number, stop: true });
    };
  }

  order(command: Command): Promise<Result> {
    const number = ++this.#last;
    return new Promise((resolve) => {
      const hear = (message: BackgroundToView) => {
        this.#pending.delete(number);
        if ('result' in message) resolve(message.result);
        else resolve({ ok: false, sentence: 'refused' in message ? message.refused : t('lineLost') });
      };
      this.#say(number, { message: { number, command }, hear });
    });
  }

  #say(number: number, pending: Pending): void {
    this.#pending.set(number, pending);
    if (!this.#line) this.#connect();
    else this.#line.post(pending.message);
  }

  /** Opens a line and says again all that is pending. */
  #connect(): void {
    const before = this.#line;
    this.#line = undefined;
    before?.close();
    try {
      const line: Line = this.#lines.open(
        (message) => {
          this.#failures = 0;
          this.#pending.get(message.number)?.hear(message);
        },
        () => this.#line === line && this.#lost(),
      );
      this.#line = line;
      for (const { message } of this.#pending.values()) line.post(message);
    } catch {
      this.#giveUp();
    }
  }

  #lost(): void {
    this.#line = undefined;
    for (const [number, { message, hear }] of this.#pending) {
      if ('command' in message && notTwice.has(message.command.do)) hear({ number, refused: t('lineLost') });
    }
    const wait = patience[this.#failures++];
    if (wait === undefined) this.#giveUp();
    else setTimeout(() => this.#line ?? this.#connect(), wait);
  }

  /** Nobody answers: the extension was updated or removed, or this frame has no right to its record. */
  #giveUp(): void {
    for (const [number, { hear }] of [...this.#pending]) hear({ number, refused: t('lineLost') });
  }
}
