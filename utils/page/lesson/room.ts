import { plainDocument } from '../../extract/plainDocument.ts';
import type { LessonAnswer } from '../../pageMessages.ts';
import type { Say } from '../../words/onPage.ts';
import { createHost, type Host, restyle } from '../host.ts';
import { lookFor } from '../look.ts';
import { real } from '../real.ts';
import { createToast } from '../toast.ts';
import { type Bar, createBar } from './bar.ts';
import { Outlines } from './outlines.ts';
import { createShield, type Pointing } from './shield.ts';

/** How long our host stays for the last notice, in ms: longer than a toast does. */
const lastNotice = 60_000;

/** What the reader does in a lesson besides pressing the bar's buttons. */
export interface Doing extends Pointing {
  leave(): void;
  back(): void;
}

/** The things of a lesson on the page, all in one closed root of ours: the sheet, the outlines, the bar. */
export class Room {
  readonly outlines: Outlines;
  readonly bar: Bar;
  readonly #window: Window;
  readonly #host: Host;
  readonly #shield: HTMLElement;
  readonly #notice: (sentence: string, undo: () => void) => void;
  readonly #end = new AbortController();

  constructor(window: Window, { appearance, language }: LessonAnswer, say: Say, doing: Doing) {
    const document = plainDocument(window.document);
    const look = lookFor(appearance);
    this.#window = window;
    this.#host = createHost(document, language.tag);
    const { root } = this.#host;
    this.outlines = new Outlines(window, root, look);
    this.#shield = createShield(window, say('lessonKeys'), doing);
    this.bar = createBar(document, look, say('menuTeach'));
    root.append(this.#shield, this.bar.element);
    const toast = createToast(document, root, () => look, say);
    this.#notice = (sentence, undo) => toast.show(sentence, undo);
    const keys = real<KeyboardEvent>((event) => {
      if (event.key === 'Escape') doing.leave();
      else if (event.key === 'Backspace') doing.back();
      else return;
      event.preventDefault();
    });
    for (const one of [this.#shield, this.bar.element]) one.addEventListener('keydown', keys);
    const moved = () => this.outlines.again();
    const { signal } = this.#end;
    window.addEventListener('resize', moved, { signal });
    document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
  }

  /** Whether the sheet is there to point with: then the keyboard is on it; else it is on the bar's first button. */
  point(pointing: boolean): void {
    restyle(this.#shield, { cursor: pointing ? 'crosshair' : 'default' });
    if (pointing) this.#shield.focus({ preventScroll: true });
  }

  /** Takes all away but, where there is one, a last notice with a way back. */
  close(sentence?: string, undo?: () => void): void {
    this.#end.abort();
    this.outlines.draw([]);
    this.#shield.remove();
    this.bar.element.remove();
    if (sentence && undo) this.#notice(sentence, undo);
    this.#window.setTimeout(() => this.#host.element.remove(), sentence ? lastNotice : 0);
  }
}
