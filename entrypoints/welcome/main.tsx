import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { browserLines, closeOwnTab } from '../../components/port.ts';
import { Welcome } from '../../components/Welcome.tsx';

mount(<Welcome onDone={closeOwnTab} />, new Connection(browserLines()), document);
