import { Connection } from '../../components/connection.ts';
import { mount } from '../../components/mount.tsx';
import { Options } from '../../components/Options.tsx';
import { allowDownloads, browserLines, changeShortcuts, shortcutsNow, version } from '../../components/port.ts';

shortcutsNow().then((shortcuts) =>
  mount(
    <Options
      shortcuts={shortcuts}
      changeShortcuts={changeShortcuts}
      allowDownloads={allowDownloads}
      version={version()}
    />,
    new Connection(browserLines()),
    document,
  ),
);
