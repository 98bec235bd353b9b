import { CardFrame } from '../../components/CardFrame.tsx';
import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { browserLines } from '../../components/port.ts';

// What the card is about, and the nonce that proves its tab to the background. They are not left lying in the address.
const asked = new URLSearchParams(location.hash.slice(1));
history.replaceState(undefined, '', location.pathname);

const frameId = Number(asked.get('frame'));
const ref = asked.get('ref');
const about = ref === null ? 'selection' : ({ frameId, ref: Number(ref) } as const);

mount(
  <CardFrame about={about} above={asked.has('above')} />,
  new Connection(browserLines(asked.get('nonce') ?? '')),
  document,
);
