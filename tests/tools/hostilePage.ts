import { groups, limits } from '../hostile/groups.ts';

/** What one sentence of a group came to. */
export interface Claim {
  group: string;
  says: string;
  passed: number;
  failed: number;
}

/** A long run that has just ended: of which sources (a commit), and how long it took. */
export interface LongRun {
  commit: string;
  minutes: number;
}

const longTitle = '## The last long run';

/** How many inputs passed, or failed. */
export const sum = (claims: readonly Claim[], what: 'passed' | 'failed') =>
  claims.reduce((all, one) => all + one[what], 0);

/** The counts by group, as lines of Markdown. */
export function tableOf(claims: readonly Claim[]): string[] {
  const rows = Object.entries(groups).flatMap(([group, title]) => {
    const own = claims.filter((claim) => claim.group === group);
    const [passed, failed] = [sum(own, 'passed'), sum(own, 'failed')];
    return own.length === 0 ? [] : [`| ${title} | ${passed + failed} | ${passed} | ${failed} |`];
  });
  const [passed, failed] = [sum(claims, 'passed'), sum(claims, 'failed')];
  return [
    '| group | inputs tried | passed | failed |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    `| **all** | **${passed + failed}** | **${passed}** | **${failed}** |`,
  ];
}

/** `docs/hostile.md` after a run. `long` is this run where it was a long one, else the page as it was, whose last long run stays. */
export function pageOf(claims: readonly Claim[], long: LongRun | string): string {
  const lists = Object.entries(groups).flatMap(([group, title]) => {
    const own = claims.filter((claim) => claim.group === group);
    if (own.length === 0) return [];
    const lines = own.map(({ says, passed, failed }) => `- ${says}: ${passed} of ${passed + failed}`);
    return [`## ${title}`, '', ...lines, ''];
  });
  return `${[
    '# The hostile suite',
    '',
    'Written by `npm run test:hostile`, which anyone can run. Each try is a test in `tests/hostile/`: one input in one place.',
    'With `-- --long` it tries 10,000 random lives of a record instead of 500, 50 deaths of the browser instead of 25, 200 tabs instead of 12 and storms of 60 s instead of 6, and takes about an hour.',
    '',
    ...tableOf(claims),
    '',
    ...(typeof long === 'string' ? sectionOf(long) : longSection(claims, long)),
    ...lists,
    '## What does not hold, and why',
    '',
    ...limits.map((sentence) => `- ${sentence}`),
  ].join('\n')}\n`;
}

function longSection(claims: readonly Claim[], { commit, minutes }: LongRun): string[] {
  const day = new Date().toISOString().slice(0, 10);
  const when = `With \`-- --long\` on ${day}, of the sources at ${commit}, in ${minutes} minutes. The 10,000 lives count as one input.`;
  return [longTitle, '', when, '', ...tableOf(claims), ''];
}

/** What a page says of the last long run; nothing where it knows of none. */
function sectionOf(page: string): string[] {
  const section = page.split(/^(?=## )/m).find((one) => one.startsWith(longTitle));
  return section ? [...section.trimEnd().split('\n'), ''] : [];
}
