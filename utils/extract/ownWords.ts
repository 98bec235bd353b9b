import { squash } from './article/words.ts';
import { contentOf } from './nodes.ts';

/** The line that phpBB (17 long) and vBulletin (18) draw above a signature, and what stands below. */
const signature = /\n_{17,18}\n[^_]{0,600}$/;

/** What a forum writes under words that were changed later: `Last edited by Ana; 02/03/2014 at 10:12.` */
const editNotice =
  /\n\s*[([]?(?:(?:last|zuletzt|dernière|última|ultima|laatst|ostatnio)\s+)?(?:edited|modified|bearbeitet|geändert|modification|modifié|editado|modificado|modifica|bewerkt|redigerad|redigert|zmieniony|edytowany|отредактировано|изменено)(?!\s+to\b|:)(?=[^\n]{0,110}?(?:\d|\bago\b))[^\n]{0,110}$/iu;

/** What parts a page's title: `The ferry / Harbour / Boards`. */
const parting = /\s+(?:[-–—|/·•:»›]|::)\s+/;

/** The subjects a thread's page announces, squashed: its headings, and the parts of its title that are several words. */
export function subjectsOf(document: Document): ReadonlySet<string> {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')].slice(0, 4);
  const subjects = new Set(headings.map((heading) => squash((contentOf(heading) ?? '').slice(0, 300))));
  const title = document.querySelector('head > title');
  const pieces = title ? (contentOf(title) ?? '').slice(0, 500).split(parting) : [];
  for (const piece of pieces) if (/\S\s+\S+\s+\S/.test(piece)) subjects.add(squash(piece));
  subjects.delete('');
  return subjects;
}

/** A comment's words without the subject of its thread above them, the notice of a change and the signature below. */
export function ownWords(text: string, subjects: ReadonlySet<string>): string {
  const [, first = '', rest = ''] = /^([^\n]{1,300})\n+([\s\S]*)$/.exec(text) ?? [];
  const subject = squash(first).replace(/^(?:re|aw|sv|antw|odp|ynt) /, '');
  const body = rest.trim() && subjects.has(subject) ? rest : text;
  return `\n${body}`.replace(signature, '').replace(editNotice, '').trim();
}
