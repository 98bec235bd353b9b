import { Connection } from '../../components/connection.ts';
import { Library } from '../../components/Library.tsx';
import type { LibraryRoom } from '../../components/libraryRooms.ts';
import { mount } from '../../components/mount.tsx';
import { allowNotifications, browserLines } from '../../components/port.ts';

// The context menu and the address bar hand a search over behind the `#`, the reminder and the welcome page a room.
const opened = new URLSearchParams(location.hash.slice(1));
const room = (['due', 'files'] satisfies LibraryRoom[]).find((one) => one === opened.get('room'));

mount(
  <Library first={room} searched={opened.get('words') ?? ''} allowNotifications={allowNotifications} />,
  new Connection(browserLines()),
  document,
);
