import { attributeNamesOf, attributeOf, tagOf } from '../extract/nodes.ts';

/**
 * Selectors made of names that whoever built a site gave its parts, and that will be the same on its other pages and next
 * month. Numbered names (`post-123`) belong to one comment, hashed ones (`css-1x2y3z`, `sc-bdVaJa`) to one release.
 */

const tellingWords =
  /comment|repl(?:y|ies)|response|post|message|answer|review|feedback|discuss|author|user|name|byline|poster|nick|body|text|content|date|time|permalink|posted/i;
/** Names of a state or of a place in the layout: many things have them, and not always. */
const weakName =
  /^(?:odd|even|alt|first|last|active|selected|open(?:ed)?|closed|hidden|visible|show|hide|new|unread|highlight(?:ed)?|collapsed|expanded|parent|bypostauthor|byuser|clearfix|clear|row|col|container|wrap(?:per)?|inner|outer|box|left|right|flex|grid|block|inline|small|bold|group|media|(?:is|has|js|no|u|d|m|p)-.*)$/i;

/** Whether a class name, an id or an attribute's value was given by a person, for good. */
export function isStable(name: string): boolean {
  if (!/^-?[a-z_][a-z_-]{1,59}$/i.test(name)) return false;
  if (/^(?:css|sc|jsx|svelte|astro|emotion|jss|makeStyles)-/.test(name)) return false;
  return name.split(/[-_]+/).every((part) => !isHashed(part));
}

/** Letters as no word has them: a capital at every second place, or hardly a vowel. */
function isHashed(part: string): boolean {
  if (part.length < 5) return false;
  const humps = part.split(/(?=[A-Z])/);
  const isShouted = part === part.toUpperCase();
  if (!isShouted && humps.length > 2 && part.length / humps.length < 3) return true;
  return part.length > 5 && !/[aeiouy]/i.test(part.slice(1));
}

/** What a bundler put a hash behind: `Comment_body__3xK9a` keeps `Comment_body__`. */
function beforeHash(name: string): string | undefined {
  const [, kept = ''] = /^([A-Za-z][A-Za-z]+(?:[-_]+[A-Za-z]+)*(?:__|--))[\w-]{4,12}$/.exec(name) ?? [];
  return isStable(kept.replace(/(?<![-_])[-_]+$/, '')) ? kept : undefined;
}

const namingAttributes =
  /^(?:itemprop|role|rel|data-(?:testid|test|test-id|qa|cy|role|type|component|hook|name|part|area))$/;
const numbering = /^data-(?:[a-z-]*-)?id$/;

/** Whether a selector names what it finds, and does not only say which tag it has and where it stands. */
export function isNamed(selector: string): boolean {
  const withoutValues = selector.replace(/\[[^\]]*\]/g, '[]');
  return /[.[][^\s>+~()]*$/.test(withoutValues);
}

/** The classes of an element, as written, each once. */
function classesOf(element: Element): string[] {
  return [...new Set((attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean))];
}

/**
 * Selectors that name an element by itself, the most telling first: attributes that say what it is, telling classes, other
 * classes, and names of states last. Empty where nothing about it is stable.
 */
export function namedSelectors(element: Element): string[] {
  const tag = tagOf(element);
  if (!/^[a-z][a-z\d-]*$/.test(tag)) return [];
  const attributes = attributeNamesOf(element);
  const values = attributes
    .filter((name) => namingAttributes.test(name))
    .flatMap((name) =>
      (attributeOf(element, name) ?? '')
        .split(/\s+/)
        .filter(isStable)
        .map((value) => ({ name, value })),
    );
  const said = values.map(({ name, value }) => `${tag}[${name}~="${value}"]`);
  const classes = classesOf(element);
  const stable = classes.filter(isStable);
  const byClass = (names: string[]) => names.map((name) => `${tag}.${name}`);
  const telling = stable.filter((name) => tellingWords.test(name) && !weakName.test(name));
  const prefixes = classes.flatMap((name) => (isStable(name) ? [] : (beforeHash(name) ?? [])));
  const numbers = attributes.filter((name) => numbering.test(name));
  return [
    ...said,
    ...byClass(telling),
    ...prefixes.map((prefix) => `${tag}[class*="${prefix}"]`),
    ...numbers.map((name) => `${tag}[${name}]`),
    ...(tag.includes('-') ? [tag] : []),
    ...byClass(stable.filter((name) => !telling.includes(name) && !weakName.test(name))),
    ...byClass(stable.filter((name) => weakName.test(name))),
  ].slice(0, 8);
}
