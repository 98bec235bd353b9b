import { ExportRoom } from './ExportRoom.tsx';
import { ImportRoom } from './ImportRoom.tsx';
import './FilesRoom.css';

/** The record as files: out of here, and into it. */
export function FilesRoom({ chosen }: { chosen?: readonly number[] }) {
  return (
    <div class="files scroll">
      <ExportRoom chosen={chosen} />
      <ImportRoom />
    </div>
  );
}
