import { Connection } from '../../components/connection.ts';
import { Library } from '../../components/Library.tsx';
import { mount } from '../../components/mount.tsx';
import { allowNotifications, browserLines } from '../../components/port.ts';

// The context menu and the address bar hand a search over behind the `#`, the reminder its room.
const opened = new URLSearchParams(location.hash.slice(1));

mount(
  <Library
    first={opened.get('room') === 'due' ? 'due' : 'statements'}
    searched={opened.get('words') ?? ''}
    allowNotifications={allowNotifications}
  />,
  new Connection(browserLines()),
  document,
);
