import { parseArgs } from 'node:util';
import { fingerprintsOf, holdersOf } from '../../utils/relevance/ties/rareWords.ts';
import { tieBetween } from '../../utils/relevance/ties/tie.ts';
import type { Tie } from '../../utils/statement.ts';
import { termsOf } from '../../utils/store/search/terms.ts';
import { type Changed, changedPassages } from './changedPassages.ts';
import { pairsOf, type ThreadPair, threadsIn } from './threadPairs.ts';

const usage = 'usage: npm run --silent ties -- [--misses] CORPUS_DIR';

/** How many texts are laid beside one, as in the record. */
const mostCompared = 16;

/** The tie of two texts as a record finds it: first by fingerprints among all its texts, then by judging. */
type FindTie = (later: string, earlier: string, quoted: boolean) => Tie | undefined;

/** A record of these texts. */
function recordOf(texts: readonly string[]): FindTie {
  const idsOf = new Map<string, number[]>();
  texts.forEach((text, id) => {
    for (const word of new Set(termsOf(text))) idsOf.set(word, [...(idsOf.get(word) ?? []), id]);
  });
  const found = new Map<string, ReadonlySet<string>>();
  return (later, earlier, quoted) => {
    const inOthers = (word: string) => (idsOf.get(word)?.length ?? 0) - (texts.includes(later) ? 1 : 0);
    const passages = found.has(later) ? [] : fingerprintsOf(termsOf(later), inOthers);
    const ids = holdersOf(passages, (word) => idsOf.get(word) ?? [], mostCompared + 1);
    const holders = found.get(later) ?? new Set(ids.map((id) => texts[id] ?? ''));
    found.set(later, holders);
    return holders.has(earlier) ? tieBetween(later, earlier, quoted) : undefined;
  };
}

/** Prints the precision and recall of ties on the pairs of a corpus' threads, and how changed passages are judged. */
function main(): void {
  const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
  const [corpus] = positionals;
  if (!corpus) throw new Error(usage);
  const threads = threadsIn(corpus);
  const tieOf = recordOf(threads.flatMap(({ texts }) => texts));
  const misses = values.misses ?? false;
  tellOfPairs(tieOf, threads.flatMap(pairsOf), misses);
  tellOfChanges(
    tieOf,
    threads.flatMap(({ texts }) => changedPassages(texts)),
    misses,
  );
}

function tellOfPairs(tieOf: FindTie, pairs: readonly ThreadPair[], misses: boolean): void {
  const counts = { right: 0, missed: 0, wrong: 0, unrelated: 0, unclear: 0 };
  for (const { slug, later, earlier, quotes } of pairs) {
    const tie = tieOf(later, earlier, false);
    const verdict =
      quotes === undefined ? 'unclear' : quotes ? (tie ? 'right' : 'missed') : tie ? 'wrong' : 'unrelated';
    counts[verdict] += 1;
    if (misses && (verdict === 'missed' || verdict === 'wrong')) {
      console.log(JSON.stringify({ verdict, slug, later, earlier, tie }));
    }
  }
  const { right, missed, wrong, unrelated, unclear } = counts;
  console.log(`pairs of comments: ${right + missed} that quote, ${wrong + unrelated} that do not, ${unclear} unclear`);
  console.log(
    `ties: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`,
  );
}

function tellOfChanges(tieOf: FindTie, changed: readonly Changed[], misses: boolean): void {
  for (const made of ['verbatim', 'shortened', 'altered', 'paraphrase'] as const) {
    const cases = changed.filter((one) => one.made === made);
    const judged = new Map<string, number>();
    for (const { later, earlier } of cases) {
      const tie = tieOf(later, earlier, true);
      const verdict = tie?.exactness ?? 'no tie';
      judged.set(verdict, (judged.get(verdict) ?? 0) + 1);
      if (misses && verdict !== made && verdict !== 'no tie') {
        console.log(JSON.stringify({ made, verdict, later, pieces: tie?.pieces }));
      }
    }
    const told = [...judged].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${verdict} ${count}`);
    console.log(`${cases.length} passages ${made}: ${told.join(', ')}`);
  }
}

main();
