import { pl as refusals } from '../../utils/words/refusals/pl.ts';
import { everywhere } from './pl/everywhere.ts';
import { files } from './pl/files.ts';
import { ledger } from './pl/ledger.ts';
import { library } from './pl/library.ts';
import { page } from './pl/page.ts';
import { person } from './pl/person.ts';
import { popup } from './pl/popup.ts';
import { settings } from './pl/settings.ts';
import { statement } from './pl/statement.ts';
import { welcome } from './pl/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Polish. */
export const pl: Catalogue = {
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
