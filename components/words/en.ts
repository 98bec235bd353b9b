import { en as refusals } from '../../utils/words/refusals/en.ts';
import { everywhere } from './en/everywhere.ts';
import { files } from './en/files.ts';
import { ledger } from './en/ledger.ts';
import { library } from './en/library.ts';
import { page } from './en/page.ts';
import { person } from './en/person.ts';
import { popup } from './en/popup.ts';
import { settings } from './en/settings.ts';
import { statement } from './en/statement.ts';
import { welcome } from './en/welcome.ts';

/**
 * Every sentence of the interface, in English: the catalogue that the others follow, one file a view. Short and plain; no
 * exclamation marks. Where a number decides the form, one text for each plural category of `Intl.PluralRules`.
 */
export const en = {
  ...everywhere,
  ...statement,
  ...person,
  ...page,
  ...popup,
  ...library,
  ...ledger,
  ...files,
  ...settings,
  ...welcome,
  ...refusals,
};
