import { fr as refusals } from '../../utils/words/refusals/fr.ts';
import { everywhere } from './fr/everywhere.ts';
import { files } from './fr/files.ts';
import { ledger } from './fr/ledger.ts';
import { library } from './fr/library.ts';
import { page } from './fr/page.ts';
import { person } from './fr/person.ts';
import { popup } from './fr/popup.ts';
import { settings } from './fr/settings.ts';
import { statement } from './fr/statement.ts';
import { welcome } from './fr/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in French. */
export const fr: Catalogue = {
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
