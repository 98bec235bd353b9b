import * as v from 'valibot';
import { type TaughtSite, taughtSiteSchema } from '../utils/taughtComments.ts';
import { adapterFile } from '../utils/teaching/adapterFile.ts';
import { Icon } from './Icon.tsx';
import { keepFile } from './keepFile.ts';
import { useOrder, useTell } from './NoticeBoard.tsx';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';
import './TaughtSites.css';

/** No lesson is longer, in bytes. */
const longestFile = 20_000;

/** The sites whose comments the reader has taught: taken off, handed on as files, or taken in from one. */
export function TaughtSites() {
  const give = useOrder();
  const tell = useTell();
  const { answer: taught = [] } = useQuestion({ ask: 'taught' });
  const takeIn = async (file: File | undefined) => {
    const lesson = file && file.size <= longestFile ? lessonIn(await file.text()) : undefined;
    if (lesson)
      await give({ do: 'teach', ...lesson }, { said: t('lessonTaken', { site: lesson.site }), undo: { do: 'undo' } });
    else if (file) tell({ sentence: t('noLesson') });
  };
  const chosen = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const field = event.currentTarget;
    await takeIn(field.files?.[0]);
    field.value = ''; // the same file can be chosen again
  };
  return (
    <div class="taught">
      <p>{t('taughtExplained')}</p>
      {taught.length === 0 && <p class="quiet">{t('taughtNone')}</p>}
      <ul class="taught-list">
        {taught.map((one) => (
          <Taught key={one.site} taught={one} />
        ))}
      </ul>
      <label class="taught-file">
        <input class="out-of-sight" type="file" accept=".json,application/json" onChange={chosen} />
        <span class="button">{t('lessonImport')}</span>
      </label>
    </div>
  );
}

function Taught({ taught }: { taught: TaughtSite }) {
  const give = useOrder();
  const { site } = taught;
  const keep = (ending: string, text: string) =>
    keepFile({ name: `${site}${ending}`, blob: new Blob([text], { type: 'text/plain' }) }, document);
  const forget = () => give({ do: 'unteach', site }, { said: t('untaught', { site }), undo: { do: 'undo' } });
  return (
    <li>
      <bdi class="taught-site">{site}</bdi>
      <button
        type="button"
        class="button"
        title={t('lessonFileOf', { site })}
        onClick={() => keep('.site.ts', adapterFile(taught))}
      >
        {t('lessonFile')}
      </button>
      <button
        type="button"
        class="button"
        title={t('lessonDataOf', { site })}
        onClick={() => keep('.json', `${JSON.stringify(taught, undefined, 2)}\n`)}
      >
        {t('lessonData')}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('unteach', { site })}
        title={t('unteach', { site })}
        onClick={forget}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** The lesson that a file holds; undefined where it holds none. */
function lessonIn(text: string): TaughtSite | undefined {
  try {
    const read = v.safeParse(taughtSiteSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
