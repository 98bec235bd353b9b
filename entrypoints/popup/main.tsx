import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { Popup } from '../../components/Popup.tsx';
import { browserLines, tabLookedAt } from '../../components/port.ts';

tabLookedAt().then((tab) => mount(<Popup {...tab} />, new Connection(browserLines()), document));
