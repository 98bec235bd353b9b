import { it as refusals } from '../../utils/words/refusals/it.ts';
import { everywhere } from './it/everywhere.ts';
import { files } from './it/files.ts';
import { ledger } from './it/ledger.ts';
import { library } from './it/library.ts';
import { page } from './it/page.ts';
import { person } from './it/person.ts';
import { popup } from './it/popup.ts';
import { settings } from './it/settings.ts';
import { statement } from './it/statement.ts';
import { welcome } from './it/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Italian. */
export const it: Catalogue = {
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
