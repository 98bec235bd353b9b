import type { Steps } from '../steps.ts';
import { agrees, fullForm, isOneOfMany, joined, type Shown } from './companions.ts';
import type { Hints } from './hints.ts';
import { isOrganization, joinNames } from './names.ts';
import { shownNames } from './shownNames.ts';
import type { Neighbour } from './surroundings.ts';
import { holdsWords, letters, squash } from './words.ts';

/**
 * Who wrote the article: names shown beside the headline and the body, weighed against those of the page's data.
 * Desks and sites ("Staff", "Redaktion") are no authors.
 */
export function* findAuthor(neighbours: Neighbour[], hints: Hints): Steps<string | undefined> {
  const all = (yield* shownNames(neighbours, hints.siteNames)).filter(({ name }) => !isTitle(name, hints.titles));
  const shown = all.filter((one) => !isOneOfMany(one, all));
  const person = shown.find((one) => one.labelled && one.part !== 'foot' && !isHouse(one.name, hints.siteNames));
  const given = givenNames(hints, person);
  // What a meta element says outweighs a link that may lead to anybody.
  if (given.length === 0 && hints.siteAuthor && !person && (shown[0]?.score ?? 0) < 2.6) return hints.siteAuthor;
  const first = given[0];
  const agreeing = shown.find((one) => given.some((names) => agrees(one.name, names)));
  if (agreeing) return fullForm(agreeing, shown, given);
  const isOwner = shown[0] && letters(shown[0].name) === letters(hints.siteAuthor ?? '');
  const best = person && shown[0] && !isOwner && isHouse(shown[0].name, hints.siteNames) ? person : shown[0];
  const own = best && joined(best, shown);
  if (own && given.some((names) => agrees(own, names))) return own;
  const within = given.find((names) => best && names.every((name) => holdsWords(squash(best.name), squash(name))));
  if (within) return joinNames(within);
  // Data of an article node outweighs all but the plainest byline.
  const sure = hints.authors[0] === first && hints.headlines.length > 0 ? 4 : 3;
  if (best && (!first || best.score > sure)) return own;
  return first ? joinNames(first) : undefined;
}

/** The names that the page's data gives; where it names a house, a byline tells which of its people wrote. */
const givenNames = ({ authors, siteNames }: Hints, person: Shown | undefined): string[][] =>
  authors.filter((names) => names.length > 0 && !(person && names.every((name) => isHouse(name, siteNames))));

/** Whether a name is the site's own or plainly an organisation's. */
function isHouse(name: string, sites: readonly string[]): boolean {
  return isOrganization(name) || sites.some((site) => letters(site) === letters(name));
}

/** Whether a name is the page's title over again, as where it says how it wants to be cited. */
function isTitle(name: string, titles: readonly string[]): boolean {
  return name.split(' ').length > 3 && titles.some((title) => holdsWords(squash(title), squash(name)));
}
