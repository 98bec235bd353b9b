import { askEarly } from '../../components/askEarly.ts';
import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { browserLines } from '../../components/port.ts';
import { Sidebar } from '../../components/Sidebar.tsx';

// The nonce proves to the background which tab this sidebar belongs to. It is not left lying in the address.
const nonce = location.hash.slice(1);
history.replaceState(undefined, '', location.pathname);

// The background looks for its answer while the view's language is being brought and its frame drawn.
const asker = askEarly(new Connection(browserLines(nonce)), [{ ask: 'here' }, { ask: 'settings' }]);
mount(<Sidebar />, asker, document);
