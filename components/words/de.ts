import { de as refusals } from '../../utils/words/refusals/de.ts';
import { everywhere } from './de/everywhere.ts';
import { files } from './de/files.ts';
import { ledger } from './de/ledger.ts';
import { library } from './de/library.ts';
import { page } from './de/page.ts';
import { person } from './de/person.ts';
import { popup } from './de/popup.ts';
import { settings } from './de/settings.ts';
import { statement } from './de/statement.ts';
import { welcome } from './de/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in German. */
export const de: Catalogue = {
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
