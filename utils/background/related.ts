import type { Speaker } from '../messages.ts';
import { rankStatements } from '../relevance/rank.ts';
import { repeatsAmong } from '../relevance/ties/repeats.ts';
import type { RecordedStatement, Statement } from '../statement.ts';
import type { Earlier } from '../store/store.ts';

/** How many related statements a speaker is given. */
const mostRelated = 3;
/** Among how many of the best ranked repetitions are looked for: these rank where what they repeat does. */
const mostCompared = 24;
/** How many repetitions are told of one statement. */
const mostRepeats = 12;

/** What somebody said before that has most to do with statements of theirs on a page, and how often they said it. */
export function relatedTo(
  near: readonly Statement[],
  earlier: Pick<Earlier, 'recent' | 'earliest' | 'latest'> | undefined,
): Pick<Speaker, 'related' | 'repeats'> {
  if (!earlier) return { related: [], repeats: {} };
  const query = {
    text: near.map(({ text }) => text).join('\n'),
    context: near.map((statement) => contextOf(statement)).join('\n'),
  };
  const ranked = rankNear(query, earlier.recent).slice(0, mostCompared);
  const ends = [earlier.earliest, earlier.latest].filter((one) => one !== undefined);
  const distinct = new Map([...ranked, ...ends].map((one) => [one.id, one]));
  const repeats = Object.entries(repeatsAmong([...distinct.values()]));
  const firstOf = new Map(repeats.flatMap(([id, others]) => others.map((other) => [other.id, Number(id)])));
  const first = new Set(ranked.map(({ id }) => firstOf.get(id) ?? id));
  return {
    related: [...first].slice(0, mostRelated).flatMap((id) => distinct.get(id) ?? []),
    repeats: Object.fromEntries(repeats.map(([id, others]) => [id, others.slice(0, mostRepeats)])),
  };
}

/** Statements by what they have to do with a passage, best first; those that have nothing are left out. */
export function rankNear(
  query: { text: string; context?: string },
  statements: readonly RecordedStatement[],
): RecordedStatement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const ranked = rankStatements(
    query,
    statements.map((statement) => ({ id: statement.id, text: statement.text, context: contextOf(statement) })),
  );
  return ranked.flatMap(({ id, score }) => (score > 0 ? (byId.get(id) ?? []) : []));
}

/** What a statement stands under and answers. */
function contextOf({ headline, parentItem, isPartOf }: Statement): string {
  return [headline, parentItem?.text, isPartOf.title].filter(Boolean).join('\n');
}
