import { ar as refusals } from '../../utils/words/refusals/ar.ts';
import { everywhere } from './ar/everywhere.ts';
import { files } from './ar/files.ts';
import { ledger } from './ar/ledger.ts';
import { library } from './ar/library.ts';
import { page } from './ar/page.ts';
import { person } from './ar/person.ts';
import { popup } from './ar/popup.ts';
import { settings } from './ar/settings.ts';
import { statement } from './ar/statement.ts';
import { welcome } from './ar/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Arabic. */
export const ar: Catalogue = {
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
