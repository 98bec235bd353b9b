import { checklist } from '../hostile/checklist/checklist.ts';
import { groups, limits } from '../hostile/groups.ts';
import type { BreakOutcome } from './broken.ts';

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

/** `docs/hostile.md` after a run of the suite, which may have been a long one; what other runs found stays as it was in `before`. */
export function pageOf(claims: readonly Claim[], before: string, long?: LongRun): string {
  const lists = Object.entries(groups).flatMap(([group, title]) => {
    const own = claims.filter((claim) => claim.group === group);
    if (own.length === 0) return [];
    const lines = own.map(({ says, passed, failed }) => `- ${says}: ${passed} of ${passed + failed}`);
    return [`## ${title}`, '', ...lines, ''];
  });
  const lines = [
    '# The hostile suite',
    '',
    'Written by `npm run test:hostile`, which anyone can run. Each try is a test in `tests/hostile/`: one input in one place.',
    'With `-- --long` it tries 10,000 random lives of a record instead of 500, 50 deaths of the browser instead of 25, 200 tabs instead of 12 and storms of 60 s instead of 6, and takes about an hour.',
    'With `-- --broken` it takes our defences out, one by one, and demands that a test fails each time.',
    '',
    ...tableOf(claims),
    '',
    ...(long ? longSection(claims, long) : kept(before, longTitle)),
    ...lists,
    ...kept(before, brokenTitle),
  ];
  return withWhatStands(lines.join('\n'));
}

/** The page with what became of a group's defences when they were taken out, and nothing else of it changed. */
export function withBroken(page: string, group: string, outcomes: readonly BreakOutcome[], commit: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const noticed = outcomes.filter(({ unnoticed }) => !unnoticed).length;
  const part = [
    `### ${groups[group]}: without a defence`,
    '',
    `${noticed} of ${outcomes.length} noticed, on ${day}, of the sources at ${commit}.`,
    '',
    ...outcomes.map(
      ({ one, unnoticed }) => `- ${unnoticed ? 'UNNOTICED: ' : ''}${one.without}: ${one.guard}, “${one.test}”`,
    ),
    '',
  ].join('\n');
  const former = sectionOf(page, brokenTitle)
    .split(/^(?=### )/m)
    .slice(1);
  const parts = Object.keys(groups).map((one) =>
    one === group ? part : (former.find((each) => each.startsWith(`### ${groups[one]}:`)) ?? ''),
  );
  const section = [
    brokenTitle,
    '',
    brokenWords,
    '',
    parts
      .filter(Boolean)
      .map((each) => `${each.trimEnd()}\n`)
      .join('\n'),
    '',
  ];
  const rest = sectionsOf(page).filter((one) => !one.startsWith(brokenTitle));
  return withWhatStands([...rest, section.join('\n')].join(''));
}

const brokenTitle = '## What fails when a defence is taken out';
const brokenWords =
  'Written by `npm run test:hostile -- --broken [GROUP]`: each line of defence below was taken out in a copy of the tree, and one of the tests named beside it failed, which passes on the whole tree. What is taken out, and how, is in `tests/hostile/breaks/`.';
const checklistTitle = '## Which test holds which sentence';
const limitsTitle = '## What does not hold, and why';

/** The page with what is written by hand, and depends on no run, as its last sections. */
function withWhatStands(page: string): string {
  const rest = sectionsOf(page).filter((one) => !one.startsWith(checklistTitle) && !one.startsWith(limitsTitle));
  const limitLines = [limitsTitle, '', ...limits.map((sentence) => `- ${sentence}`)];
  return `${[rest.join('').trimEnd(), '', ...checklistSection(), ...limitLines].join('\n')}\n`;
}

function checklistSection(): string[] {
  const parts = Object.entries(checklist).flatMap(([title, promises]) => [
    `### ${title}`,
    '',
    '| what must be so | held by |',
    '| --- | --- |',
    ...promises.map(({ says, by, lacks }) => {
      const tests = by
        .map((one) => (one.includes(' › ') ? `\`${one.replace(' › ', '` › ')}` : `\`${one}\``))
        .join('<br>');
      return `| ${says} | ${tests}${lacks ? `${tests && '<br>'}**Lacks:** ${lacks}` : ''} |`;
    }),
    '',
  ]);
  return [checklistTitle, '', 'Files are under `tests/hostile/` where they do not begin with `tests/`.', '', ...parts];
}

function longSection(claims: readonly Claim[], { commit, minutes }: LongRun): string[] {
  const day = new Date().toISOString().slice(0, 10);
  const when = `With \`-- --long\` on ${day}, of the sources at ${commit}, in ${minutes} minutes. The 10,000 lives count as one input.`;
  return [longTitle, '', when, '', ...tableOf(claims), ''];
}

/** The lines of a section that stays as it is, where there is one. */
function kept(page: string, title: string): string[] {
  const section = sectionOf(page, title);
  return section ? [section] : [];
}

const sectionsOf = (page: string) => page.split(/^(?=## )/m);

/** A section of a page as it stands there; nothing where it has none. */
function sectionOf(page: string, title: string): string {
  const section = sectionsOf(page).find((one) => one.startsWith(title));
  return section ? `${section.trimEnd()}\n` : '';
}
