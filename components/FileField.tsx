import { t } from './words/words.ts';

/** A place to choose a file or to drop one. */
export function FileField({ onFile }: { onFile: (file: File | null | undefined) => void }) {
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    onFile(event.dataTransfer?.files[0]);
  };
  return (
    <label class="files-drop" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <input class="out-of-sight" type="file" onChange={(event) => onFile(event.currentTarget.files?.[0])} />
      <span class="button">{t('importChoose')}</span>
      <span class="quiet small">{t('importDrop')}</span>
    </label>
  );
}
