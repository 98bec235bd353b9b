import type { EvidenceWords } from '../utils/exchange/evidence.ts';
import { outcomeNames } from './outcomeNames.ts';
import { languageFor } from './words/languages.ts';
import { languageInUse, t } from './words/words.ts';

/** What a page of evidence on so many statements says beside them, in the reader's language. */
export function evidenceWords(count: number): EvidenceWords {
  const { tag, direction } = languageFor(languageInUse(), []);
  return {
    language: tag,
    direction,
    title: t('evidenceTitle'),
    made: t('evidenceMade', { count }),
    saidBy: t('evidenceSaidBy'),
    saidOn: t('evidenceSaidOn'),
    answers: t('evidenceAnswers'),
    page: t('evidencePage'),
    place: t('evidencePlace'),
    forecast: t('evidenceForecast'),
    captured: t('evidenceCaptured'),
    proof: t('evidenceProof'),
    checksum: t('evidenceChecksum'),
    outcomes: {
      open: t(outcomeNames.open),
      kept: t(outcomeNames.kept),
      partly: t(outcomeNames.partly),
      missed: t(outcomeNames.missed),
      withdrawn: t(outcomeNames.withdrawn),
    },
  };
}
