import { genderOf, isTitle } from './titles.ts';
import type { Token } from './tokens.ts';

const governing =
  /^(?:of|for|from|with|by|under|over|about|against|than|like|as|von|für|mit|bei|unter|gegen|über|du|pour|avec|chez|sous|contre|del|con|por|para|contra|sobre|di|della|dello|per|sotto|van|voor|met|av|för|med|om)$/;
const article =
  /^(?:the|a|an|his|her|their|its|der|die|den|dem|seine[nmr]?|ihre[nmr]?|le|la|les|son|sa|el|su|il|lo|suo|sua)$/;
/** Whose relative somebody is, before the word that says so. */
const owner = /^(?:his|her|their|su|sus|son|sa|suo|sua|seine?|ihre?|zijn|haar|hans|hennes|jego|jej)$/;

/**
 * Whether a name that begins at a token stands beside another whom the words are about: "under President Jordan", "by her
 * daughter, the cellist Nora Quill". A last name alone is then the other's, where both bear it.
 */
export const isAside = (tokens: readonly Token[], first: number): boolean =>
  isGoverned(tokens, first) || isRelative(tokens, first);

function isGoverned(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 5; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.owns) return false;
    if (governing.test(token.lower)) return true;
    if (!isTitle(token.text) && !genderOf(token.text) && !article.test(token.lower)) return false;
  }
  return false;
}

/** "Her daughter Nora Quill", "Marsh’s brother, the baker Owen Marsh". */
function isRelative(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const token = tokens[at];
    const adjoins = at === first - 1 || tokens[at + 1]?.text === ',';
    if (adjoins && token && genderOf(token.text)) return isOwned(tokens, at);
    if (token?.text !== ',' && token?.kind !== 'word') return false;
  }
  return false;
}

const isOwned = (tokens: readonly Token[], at: number) =>
  [1, 2].some((back) => owner.test(tokens[at - back]?.lower ?? '') || tokens[at - back]?.owns === true);
