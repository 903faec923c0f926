import { pairingsCatalogue } from './catalogue/pairings.js';
import { peopleCatalogue } from './catalogue/people.js';
import { programmeCatalogue } from './catalogue/programme.js';
import { signupsCatalogue } from './catalogue/signups.js';
import { tableCatalogue } from './catalogue/table.js';
import { templatesCatalogue } from './catalogue/templates.js';

/**
 * Every problem the program can name: its severity, its one sentence, and what to do about it.
 * One section per stage that finds problems; prose about problems stands nowhere else.
 */
export const catalogue = {
  ...tableCatalogue,
  ...programmeCatalogue,
  ...signupsCatalogue,
  ...peopleCatalogue,
  ...pairingsCatalogue,
  ...templatesCatalogue,
};
