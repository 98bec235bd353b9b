import { ja as refusals } from '../../utils/words/refusals/ja.ts';
import { everywhere } from './ja/everywhere.ts';
import { files } from './ja/files.ts';
import { ledger } from './ja/ledger.ts';
import { library } from './ja/library.ts';
import { page } from './ja/page.ts';
import { person } from './ja/person.ts';
import { popup } from './ja/popup.ts';
import { settings } from './ja/settings.ts';
import { statement } from './ja/statement.ts';
import { welcome } from './ja/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Japanese. */
export const ja: Catalogue = {
  ...everywhere,
  ...statement,
  ...person,
  ...page,
  ...popup,
  ...library,
  ...files,
  ...ledger,
  ...settings,
  ...welcome,
  ...refusals,
};
