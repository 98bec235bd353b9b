import { es as refusals } from '../../utils/words/refusals/es.ts';
import { everywhere } from './es/everywhere.ts';
import { files } from './es/files.ts';
import { ledger } from './es/ledger.ts';
import { library } from './es/library.ts';
import { page } from './es/page.ts';
import { person } from './es/person.ts';
import { popup } from './es/popup.ts';
import { settings } from './es/settings.ts';
import { statement } from './es/statement.ts';
import { welcome } from './es/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Spanish. */
export const es: Catalogue = {
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
