import { type Lesson, type Missing, type Part, parts } from '../../teaching/lesson.ts';
import { wholeText } from '../../teaching/meant.ts';
import { unfitFor } from '../../teaching/shown.ts';

/** How far a lesson has come: which parts of a comment were shown, and which one is asked for. */
export class Course {
  readonly #language: string | undefined;
  readonly #shown: Partial<Record<Part, Element>> = {};
  #at = 0;

  /** `language` is the page's, BCP 47, for its dates. */
  constructor(language: string | undefined) {
    this.#language = language;
  }

  /** The part that is asked for; undefined when all were shown or skipped. */
  get part(): Part | undefined {
    return parts[this.#at];
  }

  /** How far each part is. */
  steps(): { part: Part; is: 'done' | 'now' | 'later' }[] {
    return parts.map((part, at) => ({ part, is: at < this.#at ? 'done' : at === this.#at ? 'now' : 'later' }));
  }

  /** Takes an element for the part that is asked for; says why where it cannot be that. */
  take(element: Element): Missing | undefined {
    const { part } = this;
    const unfit = part && unfitFor(part, element, this.#language);
    if (!part || unfit) return unfit;
    this.#shown[part] = element;
    this.#at++;
    return undefined;
  }

  /** Goes on without the part that is asked for. */
  skip(): void {
    this.#at++;
  }

  /** Takes the last step back. */
  back(): void {
    this.#at = Math.max(0, this.#at - 1);
    for (const part of parts.slice(this.#at)) delete this.#shown[part];
  }

  startAgain(): void {
    while (this.#at > 0) this.back();
  }

  /** What was shown, as far as it is the least that can teach. */
  lesson(): Lesson | undefined {
    const { text, author, date } = this.#shown;
    return text && author && { text, author, date };
  }

  /** The elements shown so far, the text as wide as it will be read. */
  shown(): { part: Part; element: Element }[] {
    const lesson = this.lesson();
    return parts.flatMap((part) => {
      const element = part === 'text' && lesson ? wholeText(lesson) : this.#shown[part];
      return element ? [{ part, element }] : [];
    });
  }
}
