import { generalise } from '../../utils/teaching/generalise.ts';
import type { Lesson } from '../../utils/teaching/lesson.ts';

/** A document of its own with this body. */
export function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return page;
}

/** What a reader shows who clicks the first of what each selector finds. */
export function lessonOn(page: Document, shown: { text: string; author: string; date?: string }): Lesson {
  const one = (selector: string) => {
    const found = page.querySelector(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  return {
    text: one(shown.text),
    author: one(shown.author),
    date: shown.date === undefined ? undefined : one(shown.date),
  };
}

/** What was taught; throws where something is missing. */
export function taughtOn(page: Document, lesson: Lesson) {
  const result = generalise(page, lesson);
  if (!result.ok) throw new Error(`missing: ${result.missing}`);
  return result.comments;
}
