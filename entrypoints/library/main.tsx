import { Connection } from '../../components/connection.ts';
import { Library } from '../../components/Library.tsx';
import { mount } from '../../components/mount.tsx';
import { browserLines } from '../../components/port.ts';

// The context menu and the address bar hand a search over behind the `#`.
const searched = new URLSearchParams(location.hash.slice(1)).get('words') ?? '';

mount(<Library searched={searched} />, new Connection(browserLines()), document);
