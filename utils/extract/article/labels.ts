import { isGivenName } from '../../people/givenNames.ts';
import { readDateText } from '../dates.ts';

/** What says that a name follows: `By`, `von`, `作者：`. */
const labels = new RegExp(
  `^(?:${[
    '(?:(?:this (?:post|article|story) was )?(?:originally )?(?:written|posted|published|authored|created|submitted|asked|started|reported|reviewed|contributed|story|article|interview|text|words|review|post|blog)(?: on .{4,30})?,? )?by',
    '(?:von|par|por|di|de|da|door|av|af|przez|oleh|od|fra|od|tarafından|bởi|από|автор(?:ка|и)?|текст|autor(?:in|a|es|en)?|auteur|autore|(?:post )?authors?(?:\\(s\\))?|writer|redaktion(?=:)|und interview(?=:)|verfasser(?:in)?|geschrieben von|verfasst von|veröffentlicht von|ein(?:e)? \\p{L}+ von|erstellt von|gepostet von|gespeichert von|eingestellt von|artikel von|recipe by|écrit par|publié par|rédigé par|proposé par|un texte de|scritto da|pubblicato da|a cura di|escrito por|publicado por|escrita por|geplaatst door|geschreven door|skrevet av|skrevet af|text och foto|kirjoittanut|napsal(?:a)?|napisał(?:a)?|yazan|yazar|penulis|tác giả|reporter|contributor)',
    '作者|投稿者|文|著者|執筆者?|筆者|記者|记者|撰文|글|기자|کاتب|بقلم|الكاتب|מאת|(?:text|words|interview|protokoll|kommentar)(?=\\s*[:：/／]|\\s*$|\\s+und interview:)',
  ].join('|')})(?=[\\s:：/／●]|$)\\s*[:：/／●]?\\s*|^(?:記者|记者|作者|撰文)(?=\\p{Script=Han})`,
  'iu',
);

/** A label that has run into its name, as where each stands in an element of its own: `ByOttilie Brandt`. */
const glued = /^(?:[Bb]y|Von|Par|Por|Author|Autor(?:in)?|Auteur|Autore)(?=\p{Lu}\p{Ll})/u;

/** A label for a writer that may stand in any line of a block of facts, before its name or over it. */
const inBlock =
  /^(?:(?:post )?authors?(?:\(s\))?|(?:(?:this )?(?:post|article|story) (?:was )?)?(?:written|posted|published|created|words|text|article|story)\s+by|geschrieben von|verfasst von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet av|autor(?:in|a|es|en)?|auteur(?:\(s\)|s)?|autore|by|von|par|por|writer|verfasser(?:in)?|автор|作者|著者|筆者|記者)\s*(?:[:：]\s*|$)|^(?:written|words|text|article|story) by\s+(?=\S)/iu;

/** Whether a text is a label for a writer and nothing else, so that the name stands beside it: `Written by`. */
export const isLabel = (text: string): boolean =>
  (text.length > 2 || /^by$/i.test(text)) && text.length < 25 && inBlock.exec(text)?.[0].trim() === text;

/** Whether a text, be it a heading, gives credit for all that stands here: `Written by Ada Brook`, `May 3, 2017 by Ada Brook`. */
export const isCredit = (text: string): boolean =>
  /^\s*(?:written|article|words|text) by\b/i.test(text) || withoutDay(text.trim()) !== text.trim() || isByPerson(text);

/** Whether a text is `By` and somebody with a known given name. */
const isByPerson = (text: string): boolean =>
  isGivenName(/^\s*By (\p{L}{2,})(?: \p{Lu}\S*){1,3}\s*$/u.exec(text)?.[1] ?? '');

/** A day before a label: `March 15, 2017 by `. */
const dayBefore = /^(.{6,40}?)[\s,|·•–-]+(?=(?:by|von|par|por|di|door|av|af)\s+\p{Lu})/u;

/** A line without the day that it begins with, where a label follows that. */
function withoutDay(line: string): string {
  const match = dayBefore.exec(line);
  return match && readDateText(match[1] ?? '') ? line.slice(match[0].length) : line;
}

/** The text behind a label that says that a name follows, or undefined. */
export function labelledName(text: string): string | undefined {
  const trimmed = withoutDay(text.trim());
  const match = labels.exec(trimmed) ?? glued.exec(trimmed);
  return match ? trimmed.slice(match[0].length) : undefined;
}

/** The line of a block of facts that its label says is the writer: behind `Author:`, or under an `Author` that stands alone. */
export function nameInBlock(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => inBlock.test(line));
  return at < 0 ? undefined : lines[at]?.replace(inBlock, '') || lines[at + 1];
}
