import { defineBackground } from 'wxt/utils/define-background';
import { Background } from '../utils/background/background.ts';
import { browserBackups } from '../utils/background/browserBackups.ts';
import { browserDesk, recordShelf, sessionShelf } from '../utils/background/browserDesk.ts';
import { listenToReminders } from '../utils/background/browserReminders.ts';
import { listenToCommands } from '../utils/background/commands.ts';
import { listen } from '../utils/background/listen.ts';
import { listenToMenus } from '../utils/background/menus.ts';
import { Nonces } from '../utils/background/nonces.ts';
import { listenToOmnibox } from '../utils/background/omnibox.ts';
import { RecordHolder } from '../utils/background/recordHolder.ts';
import { listenToUpkeep } from '../utils/background/upkeep.ts';
import { openStore } from '../utils/store/open.ts';

export default defineBackground({
  type: 'module',
  main() {
    const background = new Background(
      browserDesk,
      new RecordHolder(openStore, recordShelf),
      new Nonces(sessionShelf),
      browserBackups,
    );
    listen(background);
    listenToCommands(background);
    listenToMenus(background);
    listenToOmnibox(background);
    listenToUpkeep(background);
    listenToReminders(background);
  },
});
