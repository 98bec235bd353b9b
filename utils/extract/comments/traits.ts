import type { Survey } from './survey.ts';

const mostTokens = 8;
/** Class words that tell one member of a kind from another, not one kind from another. */
const passing = /^(?:odd|even|alt|first|last|active|hidden|visible|clearfix|is-|has-|js-|css-|sc-|ng-|_|depth|level)/i;

/** Attributes that tell of what kind an element is. */
const telling = ['itemprop', 'itemtype', 'role', 'rel', 'property', 'typeof', 'data-testid', 'data-type', 'slot'];

/** A class or id without its numbers: `comment-123` → `comment-#`. */
function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, '#');
}

/** What an element is known by, each a way to find its like: `li.comment`, `li#comment-#`, `li[itemtype=Comment]`, `ol.list>li`. */
export class Traits {
  private readonly known = new Map<number, string[]>();
  private readonly survey: Survey;

  constructor(survey: Survey) {
    this.survey = survey;
  }

  of(index: number): string[] {
    let traits = this.known.get(index);
    if (!traits) {
      traits = this.read(index);
      this.known.set(index, traits);
    }
    return traits;
  }

  private read(index: number): string[] {
    const { survey } = this;
    const tag = survey.tag(index);
    const traits: string[] = [];
    for (const token of tokensOf(survey.classes[index] ?? '')) traits.push(`${tag}.${token}`);
    const id = survey.attribute(index, 'id');
    if (id && /\d/.test(id)) traits.push(`${tag}#${withoutNumbers(id)}`);
    const names = survey.attributeNames(index);
    for (const name of names.length > 0 ? telling : []) {
      if (!names.includes(name)) continue;
      const value = survey.attribute(index, name);
      if (value)
        traits.push(`${tag}[${name}=${withoutNumbers(value.replace(/^https?:\/\/(?:www\.)?schema\.org\//, ''))}]`);
    }
    if (tag.includes('-') || tag === 'article') traits.push(tag);
    const parent = survey.parent(index);
    if (parent >= 0) traits.push(`${this.nameOf(parent)}>${tag}`);
    // Items of lists in lists are alike however deep they stand.
    if (tag === 'li' && traits.length === 1) traits.push(`${survey.tag(parent)}>li`);
    return traits;
  }

  /** The parent as part of a path: its first class or id, else its own place. */
  private nameOf(index: number): string {
    const { survey } = this;
    const tag = survey.tag(index);
    const token = tokensOf(survey.classes[index] ?? '')[0];
    if (token) return `${tag}.${token}`;
    const id = survey.attribute(index, 'id');
    if (id) return `${tag}#${withoutNumbers(id)}`;
    const parent = survey.parent(index);
    if (parent < 0) return tag;
    const above = tokensOf(survey.classes[parent] ?? '')[0];
    return `${survey.tag(parent)}${above ? `.${above}` : ''}>${tag}`;
  }
}

function tokensOf(classes: string): string[] {
  if (!classes) return [];
  const tokens: string[] = [];
  for (const token of classes.split(/\s+/)) {
    if (!token || token.length > 80) continue;
    tokens.push(withoutNumbers(token));
    if (tokens.length >= mostTokens) break;
  }
  tokens.sort((a, b) => Number(passing.test(a)) - Number(passing.test(b)));
  return tokens;
}
