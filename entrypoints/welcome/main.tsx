import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { allowDownloads, browserLines, closeOwnTab } from '../../components/port.ts';
import { Welcome } from '../../components/Welcome.tsx';

mount(<Welcome allowDownloads={allowDownloads} onDone={closeOwnTab} />, new Connection(browserLines()), document);
