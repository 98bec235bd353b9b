import { subjectsOf } from '../ownWords.ts';
import type { Steps } from '../steps.ts';
import { languageOf, timeMarksOf } from './marks.ts';
import { saysThread } from './opening.ts';
import type { Page } from './pageFacts.ts';
import { authorMarksOf } from './people.ts';
import { Survey } from './survey.ts';
import { Tells } from './tells.ts';
import { Traits } from './traits.ts';

/** Surveys a document under one of its elements, for all that asks later. */
export function* pageOf(document: Document, root: Element, url: string): Steps<Page> {
  const survey = new Survey(root);
  yield;
  const times = yield* timeMarksOf(survey, languageOf(document));
  yield;
  const address = new URL(url);
  return {
    survey,
    times,
    traits: new Traits(survey),
    people: authorMarksOf(survey),
    subjects: subjectsOf(document),
    tells: new Tells(survey),
    isThread: saysThread(document, survey, address),
    url: address,
    base: document.querySelector('base[href]') ? document.baseURI : url,
  };
}
