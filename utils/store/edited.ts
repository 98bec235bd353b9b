/**
 * What became of a text between two readings: the `same` above the noise, a `revision`, the old one was a shortened form
 * and the new is `fuller`, or the new one is merely `shortened`.
 */
export type Edit = 'same' | 'revision' | 'fuller' | 'shortened';

export function edited(before: string, now: string): Edit {
  if (before === now) return 'same';
  const [a, b] = [quiet(before), quiet(now)];
  if (a === b) return 'same';
  if (cutShort(before) && b.startsWith(quiet(before.trimEnd().replace(ending, '')))) return 'fuller';
  if (cutShort(now) && a.startsWith(quiet(now.trimEnd().replace(ending, '')))) return 'shortened';
  return 'revision';
}

/** How pages end a text of which they hide the rest. */
const ending = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])(?:\s{0,3}(?:(?:read|show|see) more|more|mehr|plus|más))?$/iu;

function cutShort(text: string): boolean {
  return ending.test(text.trimEnd());
}

/** An added note that says only that there was an edit. */
const editNote =
  /[([*]*\s*(?:last )?(?:edited|edit|modified|bearbeitet|modifié|editado|modificato)(?: (?:by|on|at|am|von|le|el|par|por|il)\b[^\n]{0,80})?\s*[)\]*]*\s*$/iu;

/** A text without what is no change: case, white space, typographic marks, an "edited" note at its end. */
function quiet(text: string): string {
  return text
    .normalize('NFKC')
    .replace(editNote, '')
    .toLowerCase()
    .replace(/[“”„‟«»‹›‘’‚‛′″`´"']/gu, "'")
    .replace(/[‐-―−]+|--+/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, '');
}
