import { useState } from 'preact/hooks';
import type { ImportPreview } from '../utils/fileMessages.ts';
import { FileField } from './FileField.tsx';
import { stageFile } from './importing.ts';
import { useOrder } from './NoticeBoard.tsx';
import { useConnection } from './useQuestion.ts';
import { useWork } from './useWork.ts';
import { WorkProgress } from './WorkProgress.tsx';
import { t } from './words/words.ts';

/** Takes a file into the record: read, looked at, and then all of it or nothing. */
export function ImportRoom() {
  const connection = useConnection();
  const give = useOrder();
  const work = useWork();
  const [speaker, setSpeaker] = useState('');
  const [found, setFound] = useState<{ name: string; preview: ImportPreview }>();
  const [taking, setTaking] = useState(false);
  const read = async (file: File | null | undefined) => {
    if (!file || found) return;
    const choice = { speaker: speaker.trim() || undefined, at: Date.now() };
    const preview = await work.run(file.size, (watch) => stageFile(connection, file, choice, watch));
    if (preview) setFound({ name: file.name, preview });
  };
  const take = async ({ statements, known }: ImportPreview) => {
    setTaking(true);
    const result = await give({ do: 'takeStaged' }, { said: t('imported', { count: statements - known }) });
    setTaking(false);
    if (result.ok) setFound(undefined);
  };
  const drop = async () => {
    await give({ do: 'dropStaged' });
    setFound(undefined);
  };
  return (
    <section class="files-part">
      <h2>{t('import')}</h2>
      <p>{t('importKinds')}</p>
      {work.progress !== undefined ? (
        <WorkProgress label={t('importReading')} work={work} />
      ) : found ? (
        <Found {...found} taking={taking} onTake={() => take(found.preview)} onDrop={drop} />
      ) : (
        <>
          <label class="files-line">
            <span>{t('importSpeaker')}</span>
            <input class="field" value={speaker} onInput={(event) => setSpeaker(event.currentTarget.value)} />
          </label>
          <FileField onFile={read} />
        </>
      )}
    </section>
  );
}

interface FoundProps {
  name: string;
  preview: ImportPreview;
  taking: boolean;
  onTake: () => void;
  onDrop: () => void;
}

function Found({ name, preview: { statements, known, operations }, taking, onTake, onDrop }: FoundProps) {
  return (
    <div class="files-found" role="status" aria-busy={taking}>
      <h3>{t('importHolds', { file: name })}</h3>
      <ul class="figures">
        <li>{t('importNew', { count: statements - known })}</li>
        <li>{t('importKnown', { count: known })}</li>
        {operations > 0 && <li>{t('importOperations', { count: operations })}</li>}
      </ul>
      <div class="files-actions">
        <button type="button" class="button button-main" disabled={taking} onClick={onTake}>
          {taking ? t('importing') : t('importNow')}
        </button>
        <button type="button" class="button" disabled={taking} onClick={onDrop}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
