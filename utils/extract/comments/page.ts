import type { Page } from './groups.ts';
import { languageOf, timeMarksOf } from './marks.ts';
import { authorMarksOf } from './people.ts';
import { Survey } from './survey.ts';
import { Traits } from './traits.ts';

/** Surveys a document under one of its elements, for all that asks later. */
export function pageOf(document: Document, root: Element, url: string): Page {
  const survey = new Survey(root);
  const times = timeMarksOf(survey, languageOf(document));
  return {
    survey,
    times,
    traits: new Traits(survey),
    people: authorMarksOf(survey),
    url: new URL(url),
    base: Document.prototype.querySelector.call(document, 'base[href]') ? document.baseURI : url,
  };
}
