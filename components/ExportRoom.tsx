import { useState } from 'preact/hooks';
import { Choices } from './Choices.tsx';
import { type ExportFormat, exportFile } from './exportFile.ts';
import { keepFile } from './keepFile.ts';
import { useTell } from './NoticeBoard.tsx';
import type { Scope } from './recordEntries.ts';
import { useConnection, useQuestion } from './useQuestion.ts';
import { useWork } from './useWork.ts';
import { WorkProgress } from './WorkProgress.tsx';
import { t } from './words/words.ts';

type Part = 'everything' | 'saved' | 'chosen';

const newest = { ask: 'history', words: '', offset: 0, limit: 1 } as const;

/** Writes the record, or a part of it, to a file. `chosen` are the numbers of the statements chosen in the library. */
export function ExportRoom({ chosen = [] }: { chosen?: readonly number[] }) {
  const connection = useConnection();
  const tell = useTell();
  const work = useWork();
  const [part, setPart] = useState<Part>(chosen.length > 0 ? 'chosen' : 'everything');
  const [format, setFormat] = useState<ExportFormat>(chosen.length > 0 ? 'evidence' : 'backup');
  const all = useQuestion({ ...newest, savedOnly: false }).answer?.total ?? 0;
  const saved = useQuestion({ ...newest, savedOnly: true }).answer?.total ?? 0;
  const counts: Record<Part, number> = { everything: all, saved, chosen: chosen.length };
  const make = async () => {
    const scope: Scope = part === 'chosen' ? chosen : part;
    const steps = part === 'chosen' ? chosen.length : all; // what is saved is picked out of everything
    const made = await work.run(steps, (watch) => exportFile(connection, scope, format, watch, Date.now()));
    if (!made) return;
    keepFile(made, document);
    tell({ sentence: t('exported', { file: made.name }) });
  };
  const parts = (['everything', 'saved', 'chosen'] as const).filter((one) => one !== 'chosen' || chosen.length > 0);
  return (
    <section class="files-part">
      <h2>{t('export')}</h2>
      <Choices
        label={t('exportWhat')}
        options={parts.map((one) => [one, t(`export-${one}`), t('countStatements', { count: counts[one] })])}
        chosen={part}
        onChoose={setPart}
      />
      <Choices
        label={t('exportAs')}
        options={formats.map((one) => [one, t(`export-${one}`), t(`export-${one}-explained`)])}
        chosen={format}
        onChoose={setFormat}
      />
      {work.progress === undefined ? (
        <button type="button" class="button button-main files-do" disabled={counts[part] === 0} onClick={make}>
          {t('exportNow')}
        </button>
      ) : (
        <WorkProgress label={t('exporting')} work={work} />
      )}
    </section>
  );
}

const formats: readonly ExportFormat[] = ['backup', 'evidence', 'notes', 'table', 'ledger', 'claims', 'annotations'];
