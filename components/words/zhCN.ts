import { zhCN as refusals } from '../../utils/words/refusals/zhCN.ts';
import type { Catalogue } from './words.ts';
import { everywhere } from './zhCN/everywhere.ts';
import { files } from './zhCN/files.ts';
import { ledger } from './zhCN/ledger.ts';
import { library } from './zhCN/library.ts';
import { page } from './zhCN/page.ts';
import { person } from './zhCN/person.ts';
import { popup } from './zhCN/popup.ts';
import { settings } from './zhCN/settings.ts';
import { statement } from './zhCN/statement.ts';
import { welcome } from './zhCN/welcome.ts';

/** Every sentence of the interface, in Simplified Chinese. */
export const zhCN: Catalogue = {
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
