import { createExplainer, type Explainer } from '../../../src/core/explaining/create-explainer.js';
import { recallCohort } from '../../../src/core/pairing/recall-cohort.js';
import { inThisThread } from '../../../src/core/preferences/workforce.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import type { Person } from '../../../src/core/signups/person.js';
import { pair } from '../pairing/pair.js';
import { cohortNow, readStated, writeFiles } from '../pairing/verify/stated.js';

/** Pairs people, writes the files and reads them again, ready for questions. */
export async function explainerOf(
  people: readonly Person[],
  settings: Partial<Programme> = {},
): Promise<Explainer> {
  const sorted = people.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const programme = { ...defaultProgramme, ...settings };
  const stated = readStated(writeFiles(await pair(sorted, programme), sorted));
  return createExplainer(await recallCohort(stated, cohortNow(sorted, programme), inThisThread));
}
