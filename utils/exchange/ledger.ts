import type { Due } from '../claims/claims.ts';
import { type RecordedStatement, speakerOf, type Verdict } from '../statement.ts';
import { csvLine } from './csv.ts';

/** A forecast in a statement, and what became of it where the reader has said so. */
export interface LedgerEntry {
  statement: RecordedStatement;
  due: Due;
  verdict?: Verdict;
}

const columns = ['speaker', 'said', 'due from', 'due to', 'event', 'conditional', 'negated', 'words', 'outcome'];
const places = ['evidence', 'text', 'url', 'page', 'site'];

/** Forecasts as comma-separated values, a line each: who, when said, when due, what became of it, and where it stands. */
export async function* writeLedgerTable(entries: AsyncIterable<LedgerEntry>): AsyncGenerator<string> {
  yield `\ufeff${csvLine([...columns, ...places])}`;
  for await (const { statement, due, verdict } of entries) {
    const { text, url, isPartOf, datePublished = '' } = statement;
    const yes = (flag: boolean) => (flag ? 'yes' : '');
    const when = [due.from ?? '', due.to ?? '', due.event ?? '', yes(due.conditional), yes(due.negated), due.words];
    const what = [verdict?.outcome ?? 'open', verdict?.evidence ?? ''];
    const where = [text, url ?? '', isPartOf.url, isPartOf.site];
    yield csvLine([speakerOf(statement)?.name ?? '', datePublished, ...when, ...what, ...where]);
  }
}

/**
 * Forecasts as JSON-LD: each a `Claim` with the statement in which it appears; what became of it is a `ClaimReview`.
 * https://schema.org/Claim, https://schema.org/ClaimReview
 */
export async function* writeLedgerClaims(entries: AsyncIterable<LedgerEntry>): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let between = '\n';
  for await (const entry of entries) {
    yield `${between}${JSON.stringify(claimOf(entry))}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function claimOf({ statement, due, verdict }: LedgerEntry): object {
  const { text, datePublished, url, isPartOf, hash } = statement;
  const speaker = speakerOf(statement);
  const author = speaker && { '@type': 'Person', name: speaker.name, url: speaker.url };
  const claim = {
    '@type': 'Claim',
    '@id': `urn:aforesaid:${hash}#${due.start}`,
    text: due.words,
    author,
    datePublished,
    temporalCoverage: due.from || due.to ? `${due.from ?? '..'}/${due.to ?? '..'}` : undefined,
    about: due.event,
    appearance: { '@type': 'Quotation', text, datePublished, url: url ?? isPartOf.url, spokenByCharacter: author },
  };
  if (!verdict) return claim;
  return {
    '@type': 'ClaimReview',
    claimReviewed: due.words,
    itemReviewed: claim,
    reviewRating: { '@type': 'Rating', alternateName: verdict.outcome },
    citation: verdict.evidence,
  };
}
