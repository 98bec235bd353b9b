import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { browserLines } from '../../components/port.ts';
import { Recovery } from '../../components/Recovery.tsx';
import { newestOnDisk } from '../../utils/backupDisk.ts';

mount(<Recovery findNewest={newestOnDisk} />, new Connection(browserLines()), document);
