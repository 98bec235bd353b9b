import { parseArgs } from 'node:util';
import { askedFingerprints, fingerprintsOf } from '../../utils/relevance/ties/fingerprints.ts';
import { tieBetween } from '../../utils/relevance/ties/tie.ts';
import type { Tie } from '../../utils/statement.ts';
import { termsOf } from '../../utils/store/search/terms.ts';
import { type Changed, changedPassages } from './changedPassages.ts';
import { pairsOf, type ThreadPair, threadsIn } from './threadPairs.ts';

const usage = 'usage: npm run --silent ties -- [--misses] CORPUS_DIR';

/** The tie of two texts as the record finds it: first by fingerprints, then by judging. */
function tieOf(later: string, earlier: string, quoted = false): Tie | undefined {
  const marks = new Set(fingerprintsOf(termsOf(earlier)));
  return askedFingerprints(termsOf(later)).some((mark) => marks.has(mark))
    ? tieBetween(later, earlier, quoted)
    : undefined;
}

/** Prints the precision and recall of ties on the pairs of a corpus' threads, and how changed passages are judged. */
function main(): void {
  const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
  const [corpus] = positionals;
  if (!corpus) throw new Error(usage);
  const threads = threadsIn(corpus);
  tellOfPairs(threads.flatMap(pairsOf), values.misses ?? false);
  tellOfChanges(
    threads.flatMap(({ texts }) => changedPassages(texts)),
    values.misses ?? false,
  );
}

function tellOfPairs(pairs: readonly ThreadPair[], misses: boolean): void {
  const counts = { right: 0, missed: 0, wrong: 0, unrelated: 0, unclear: 0 };
  for (const { slug, later, earlier, quotes } of pairs) {
    const tie = tieOf(later, earlier);
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

function tellOfChanges(changed: readonly Changed[], misses: boolean): void {
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
