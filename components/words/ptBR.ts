import { ptBR as refusals } from '../../utils/words/refusals/ptBR.ts';
import { everywhere } from './ptBR/everywhere.ts';
import { files } from './ptBR/files.ts';
import { ledger } from './ptBR/ledger.ts';
import { library } from './ptBR/library.ts';
import { page } from './ptBR/page.ts';
import { person } from './ptBR/person.ts';
import { popup } from './ptBR/popup.ts';
import { settings } from './ptBR/settings.ts';
import { statement } from './ptBR/statement.ts';
import { welcome } from './ptBR/welcome.ts';
import type { Catalogue } from './words.ts';

/** Every sentence of the interface, in Brazilian Portuguese. */
export const ptBR: Catalogue = {
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
