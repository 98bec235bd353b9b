import type { Missing, Part } from '../../teaching/lesson.ts';
import type { PageWord } from '../../words/onPage/sentences.ts';

/** How each part of a comment is called, and asked for. */
export const partWords: Record<Part, { name: PageWord; ask: PageWord }> = {
  text: { name: 'lessonText', ask: 'clickText' },
  author: { name: 'lessonAuthor', ask: 'clickAuthor' },
  date: { name: 'lessonDate', ask: 'clickDate' },
};

/** The sentence for each reason why an example teaches nothing. */
export const whyWords: Record<Missing, PageWord> = {
  noWords: 'lessonNoWords',
  noName: 'lessonNoName',
  noDate: 'lessonNoDateThere',
  wholePage: 'lessonWholePage',
  sameElement: 'lessonSameElement',
  apart: 'lessonApart',
  dateApart: 'lessonDateApart',
  alone: 'lessonAlone',
};
