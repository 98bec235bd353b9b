import { subjectsOf } from '../ownWords.ts';
import type { Steps } from '../steps.ts';
import type { Page } from './groups.ts';
import { languageOf, timeMarksOf } from './marks.ts';
import { authorMarksOf } from './people.ts';
import { Survey } from './survey.ts';
import { Traits } from './traits.ts';

/** Surveys a document under one of its elements, for all that asks later. */
export function* pageOf(document: Document, root: Element, url: string): Steps<Page> {
  const survey = new Survey(root);
  yield;
  const times = timeMarksOf(survey, languageOf(document));
  yield;
  return {
    survey,
    times,
    traits: new Traits(survey),
    people: authorMarksOf(survey),
    subjects: subjectsOf(document),
    url: new URL(url),
    base: document.querySelector('base[href]') ? document.baseURI : url,
  };
}
