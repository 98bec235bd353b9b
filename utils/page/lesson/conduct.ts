import { plainDocument } from '../../extract/plainDocument.ts';
import type { ReadComment } from '../../extract/reading.ts';
import { inSlices } from '../../extract/steps.ts';
import type { Result } from '../../messages.ts';
import type { LessonAnswer, PageMessage } from '../../pageMessages.ts';
import type { TaughtComments } from '../../taughtComments.ts';
import { generalise } from '../../teaching/generalise.ts';
import type { Missing } from '../../teaching/lesson.ts';
import { previewOf } from '../../teaching/preview.ts';
import { type Say, sayIn } from '../../words/onPage.ts';
import { addressOf } from '../address.ts';
import { type BarAct, type BarState, showFirst } from './bar.ts';
import { Course } from './course.ts';
import { type Step, stepFrom } from './elementWalk.ts';
import { partWords, whyWords } from './lessonWords.ts';
import { Room } from './room.ts';
import { elementAt } from './shield.ts';

/** The road to the background; rejects when the extension was reloaded or removed under us. */
type Send = (message: PageMessage) => Promise<unknown>;

/** Lets the reader show one comment of the page, and keeps what that teaches. Resolves when the lesson is over. */
export async function conductLesson(window: Window & { origin: string }, send: Send): Promise<void> {
  const answer = (await send({ say: 'lesson' })) as LessonAnswer | undefined;
  if (!answer || !window.document.body) return;
  const taught = await new Promise<boolean>((end) => new Conduct(window, send, answer, end).ask());
  await send({ say: 'lessonOver', taught });
}

/** One lesson: asks for the parts of a comment, looks for the others, and keeps what the reader agrees to. */
class Conduct {
  readonly #window: Window & { origin: string };
  readonly #send: Send;
  readonly #answer: LessonAnswer;
  readonly #say: Say;
  readonly #end: (taught: boolean) => void;
  readonly #document: Document;
  readonly #course: Course;
  readonly #room: Room;
  #outlined: Element | undefined;
  #unfit: string | undefined;

  constructor(window: Window & { origin: string }, send: Send, answer: LessonAnswer, end: (taught: boolean) => void) {
    this.#window = window;
    this.#send = send;
    this.#answer = answer;
    this.#say = sayIn(answer.language);
    this.#end = end;
    this.#document = plainDocument(window.document);
    this.#course = new Course(this.#document.documentElement.lang || undefined);
    this.#room = new Room(window, answer, this.#say, {
      over: (element) => this.#offer(element),
      take: (element) => this.#take(element),
      takeOutlined: () => this.#outlined && this.#take(this.#outlined),
      step: (step) => this.#step(step),
      leave: () => this.#leave(false),
      back: () => this.#back(),
    });
  }

  /** Asks for the part that is next, or looks for the other comments where all were shown. */
  ask(): void {
    const { part } = this.#course;
    if (!part) {
      void this.#look();
      return;
    }
    const { ask } = partWords[part];
    this.#outlined = undefined;
    this.#room.point(true);
    this.#draw();
    this.#show({
      says: this.#say(ask),
      hint: this.#unfit ?? this.#say('lessonKeys'),
      isWrong: this.#unfit !== undefined,
      acts: [
        ...(part === 'date' ? [{ word: this.#say('skipDate'), press: () => this.#skip() }] : []),
        ...(part === 'text' ? [] : [this.#backAct]),
        this.#leaveAct,
      ],
    });
  }

  #take(element: Element): void {
    if (!this.#course.part) return;
    const isFrame = element.localName === 'iframe';
    const unfit = isFrame ? undefined : this.#course.take(element);
    this.#unfit = isFrame ? this.#say('lessonFrame') : unfit && this.#say(whyWords[unfit]);
    this.ask();
  }

  #skip(): void {
    this.#unfit = undefined;
    this.#course.skip();
    this.ask();
  }

  #back(): void {
    this.#unfit = undefined;
    this.#course.back();
    this.ask();
  }

  #startAgain(): void {
    this.#unfit = undefined;
    this.#course.startAgain();
    this.ask();
  }

  /** Looks for the comments that are like the one shown, and asks whether they are right. */
  async #look(): Promise<void> {
    const lesson = this.#course.lesson();
    const result = lesson && generalise(this.#document, lesson);
    if (!result?.ok) {
      this.#refuse(result?.missing ?? 'alone');
      return;
    }
    const url = addressOf(this.#window) ?? this.#document.baseURI;
    const steps = previewOf(this.#document, url, result.comments);
    const found = await inSlices(steps, () => new Promise((resolve) => this.#window.setTimeout(resolve)));
    if (this.#course.part) return; // the reader has gone back meanwhile
    if (found.length < 2) this.#refuse('alone');
    else this.#present(found, result.comments);
  }

  #refuse(missing: Missing): void {
    this.#room.point(false);
    this.#draw();
    const again = { word: this.#say('startAgain'), press: () => this.#startAgain(), leads: true };
    this.#show({ says: this.#say(whyWords[missing]), acts: [again, this.#backAct, this.#leaveAct] });
  }

  #present(found: readonly ReadComment[], comments: TaughtComments): void {
    const { site, taught } = this.#answer;
    this.#room.point(false);
    this.#draw(found.map(({ element }) => element));
    this.#show({
      says: this.#say('lessonFound', { count: found.length }),
      first: showFirst(found, this.#answer.language.tag, this.#say('lessonNoDate')),
      hint: this.#say(taught ? 'lessonReplaces' : 'lessonCheck'),
      acts: [
        { word: this.#say('lessonKeep', { site }), press: () => void this.#keep(comments), leads: true },
        { word: this.#say('startAgain'), press: () => this.#startAgain() },
        this.#backAct,
        this.#leaveAct,
      ],
    });
  }

  async #keep(comments: TaughtComments): Promise<void> {
    const result = (await this.#tell(comments)) ?? { ok: false, sentence: this.#say('lessonFailed') };
    if (result.ok) this.#leave(true);
    else this.#show({ says: result.sentence, acts: [this.#leaveAct] });
  }

  async #tell(comments: TaughtComments | undefined): Promise<Result | undefined> {
    return (await this.#send({ say: 'teach', comments }).catch(() => undefined)) as Result | undefined;
  }

  #leave(taught: boolean): void {
    const { site, taught: before } = this.#answer;
    if (taught) this.#room.close(this.#say('lessonKept', { site }), () => void this.#tell(before));
    else this.#room.close();
    this.#end(taught);
  }

  #offer(element: Element | undefined): void {
    if (!this.#course.part || element === this.#outlined) return;
    this.#outlined = element;
    this.#draw();
  }

  /** The keyboard's way: from what is outlined, or from what is in the middle of the window. */
  #step(step: Step): void {
    if (!this.#course.part) return;
    const { innerWidth, innerHeight } = this.#window;
    const from = this.#outlined?.isConnected ? this.#outlined : undefined;
    const next = from ? stepFrom(from, step) : elementAt(this.#document, innerWidth / 2, innerHeight / 2);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    this.#offer(next);
    this.#room.bar.quote((next.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120));
  }

  #draw(found: readonly Element[] = []): void {
    const { part } = this.#course;
    this.#room.outlines.draw([
      ...found.map((element) => ({ element, outline: 'found' as const })),
      ...this.#course.shown().map((one) => ({
        element: one.element,
        outline: 'taken' as const,
        word: this.#say(partWords[one.part].name),
      })),
      ...(this.#outlined && part ? [{ element: this.#outlined, outline: 'offered' as const }] : []),
    ]);
  }

  #show(state: Omit<BarState, 'steps'>): void {
    const steps = this.#course.steps().map(({ part, is }) => ({ word: this.#say(partWords[part].name), is }));
    this.#room.bar.show({ steps, ...state });
  }

  get #backAct(): BarAct {
    return { word: this.#say('stepBack'), press: () => this.#back() };
  }

  get #leaveAct(): BarAct {
    return { word: this.#say('leaveLesson'), press: () => this.#leave(false) };
  }
}
