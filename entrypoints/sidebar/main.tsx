import { askEarly } from '../../components/askEarly.ts';
import { Connection } from '../../components/connection.ts';
import { browserLines } from '../../components/port.ts';

// The nonce proves to the background which tab this sidebar belongs to. It is not left lying in the address.
const nonce = location.hash.slice(1);
history.replaceState(undefined, '', location.pathname);

// The background looks for its answer while the view is being loaded.
const asker = askEarly(new Connection(browserLines(nonce)), [{ ask: 'here' }, { ask: 'settings' }]);
const [{ mount }, { Sidebar }] = await Promise.all([
  import('../../components/mount.tsx'),
  import('../../components/Sidebar.tsx'),
]);
mount(<Sidebar />, asker, document);
