import { useEffect, useState } from 'preact/hooks';
import { FileField } from './FileField.tsx';
import { checkFile, stageFile } from './importing.ts';
import { useOrder, useTell } from './NoticeBoard.tsx';
import { sizeWords } from './sizeWords.ts';
import { useConnection, useQuestion } from './useQuestion.ts';
import { useWork } from './useWork.ts';
import { WorkProgress } from './WorkProgress.tsx';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';
import './FilesRoom.css';

/** A backup, and when it was made in milliseconds since 1970. */
export interface FoundBackup {
  file: Blob;
  at: number;
}

/** The way out where the record cannot be used: a backup in a new record, and the present one kept beside it. */
export function Recovery({ findNewest }: { findNewest: () => Promise<FoundBackup | undefined> }) {
  const { answer: record } = useQuestion({ ask: 'record' });
  const { work, restore } = useRestoring(record?.name);
  return (
    <main class="files-part">
      <h1>{t('recovery')}</h1>
      {record?.broken && <p class="recovery-broken">{record.broken}</p>}
      <p>{t('recoveryWords')}</p>
      {work.progress !== undefined ? (
        <WorkProgress label={t('recovering')} work={work} />
      ) : (
        <>
          <Newest find={findNewest} onRestore={restore} />
          <FileField onFile={(file) => file && restore(file)} />
        </>
      )}
      <Former former={record?.former ?? []} />
      <a href="/library.html">{t('library')}</a>
    </main>
  );
}

function Newest({
  find,
  onRestore,
}: {
  find: () => Promise<FoundBackup | undefined>;
  onRestore: (file: Blob) => void;
}) {
  const [found, setFound] = useState<FoundBackup>();
  useEffect(() => {
    find().then(setFound, () => undefined); // a disk without a backup and one that is refused come to the same
  }, [find]);
  if (!found) return <p class="quiet">{t('recoveryNoNewest')}</p>;
  const when = exactWords(new Date(found.at).toISOString());
  return (
    <div class="files-found">
      <p>{t('backupNewest', { when, size: sizeWords(found.file.size) })}</p>
      <div class="files-actions">
        <button type="button" class="button button-main" onClick={() => onRestore(found.file)}>
          {t('recoverNewest')}
        </button>
      </div>
    </div>
  );
}

function Former({ former }: { former: readonly { name: string; at: number }[] }) {
  const give = useOrder();
  if (former.length === 0) return null;
  return (
    <section class="files-former">
      <h2>{t('recordsAside')}</h2>
      <ul>
        {former.map(({ name, at }) => (
          <li key={name}>
            <span>{t('recordAside', { when: exactWords(new Date(at).toISOString()) })}</span>
            <button
              type="button"
              class="button"
              onClick={() => give({ do: 'useRecord', name }, { said: t('recordBack') })}
            >
              {t('useRecord')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Restores a backup into a new record; where that fails or is ended, the record that was in use is so again. */
function useRestoring(present: string | undefined) {
  const connection = useConnection();
  const give = useOrder();
  const tell = useTell();
  const work = useWork();
  const restore = async (file: Blob) => {
    const at = Date.now();
    const good = await work.run(file.size, (watch) => checkFile(file, watch));
    if (!good || !present || !(await give({ do: 'renewRecord' })).ok) return;
    const preview = await work.run(file.size, (watch) => stageFile(connection, file, { at }, watch));
    if (preview && (await give({ do: 'takeStaged' })).ok) {
      tell({ sentence: t('recovered', { count: preview.statements }) });
    } else {
      await connection.order({ do: 'useRecord', name: present });
    }
  };
  return { work, restore };
}
