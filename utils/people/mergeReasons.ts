import { evenText, type Handle, type MergeReason, quotedPlatform } from '../statement.ts';
import { fullNameOf } from './fullName.ts';
import { looksAlike } from './lookalike.ts';
import { siteFamilyOf } from './siteFamily.ts';

/**
 * What speaks for two handles being one person; nothing for names that only look the same. The reader decides: no
 * number of reasons makes two handles one.
 */
export function mergeReasons(one: Handle, other: Handle): MergeReason[] {
  if (looksAlike(one.name, other.name)) return [];
  const isSameName = evenText(one.name) === evenText(other.name);
  const fullName = fullNameOf(one.name);
  const isSameFullName = fullName !== undefined && fullName === fullNameOf(other.name);
  const isQuoted = (one.platform === quotedPlatform) !== (other.platform === quotedPlatform);
  const reasons: MergeReason[] = [];
  if (isQuoted && (isSameName || isSameFullName)) reasons.push('quotedName');
  else if (isSameFullName) reasons.push('sameFullName');
  if (one.platform === other.platform) return reasons;
  if (isLinked(one, other, isSameName || isSameFullName)) reasons.push('linkedProfile');
  if (isSameName && siteFamilyOf(one.platform) === siteFamilyOf(other.platform)) reasons.push('sameSite');
  return reasons;
}

/** A handle's profile, comparable: host without `www.`, path, query. None where it is but its site's first page. */
export function profileOf({ platform, url }: Handle): string | undefined {
  const profile = url === undefined ? undefined : addressOf(url);
  return profile === platform ? undefined : profile;
}

/** A site's first page is everybody's there: who links to it is somebody of the site only where the name says so too. */
function isLinked(one: Handle, other: Handle, isSameName: boolean): boolean {
  const [mine, theirs] = [profileOf(one), profileOf(other)];
  if (mine !== undefined && mine === theirs) return true;
  return isSameName && (mine === other.platform || theirs === one.platform);
}

function addressOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return parsed.host.replace(/^www\./, '') + parsed.pathname.replace(/(?<!\/)\/+$/, '') + parsed.search;
}
