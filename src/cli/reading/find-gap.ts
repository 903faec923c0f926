import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { countGapSolves, isGapCheap } from '../../core/explaining/recruitment/count-gap-solves.js';
import {
  findRecruitmentGap,
  type RecruitmentGap,
} from '../../core/explaining/recruitment/find-recruitment-gap.js';
import type { Past } from '../../core/scoring/past.js';
import type { Shell } from '../../shell/shell.js';
import { hireWorkforce } from '../hire-workforce.js';
import type { LoadedCohort } from '../loading/load-cohort.js';

/**
 * The recruitment gap of a cohort, or why there is none: `impossible`, nobody can be matched yet; `unasked`, it takes
 * long and was not asked for; `too-large`, it would take too long.
 */
export type GapReading = RecruitmentGap | 'impossible' | 'unasked' | 'too-large';

/** Finds which mentors to look for where that costs little, or is asked for and can be done. */
export async function findGap(
  shell: Shell,
  { reading, diagnostics, programme, skillList }: LoadedCohort,
  { asked, past }: { readonly asked: boolean; readonly past: Past },
): Promise<GapReading> {
  const people = reading?.people ?? [];
  const size = {
    mentees: people.filter(({ isMentee }) => isMentee).length,
    mentors: people.filter(({ isMentor }) => isMentor).length,
  };
  if (reading === null || hasErrors(diagnostics) || size.mentees === 0) return 'impossible';
  if (!asked && !isGapCheap(size)) return 'unasked';
  const solves = countGapSolves(size);
  if (solves === 0) return 'too-large';
  const workforce = hireWorkforce(shell);
  shell.progress.show('Trying which mentors would help', null);
  const now = { people, index: reading.index, programme, skillList, past };
  const gap = await findRecruitmentGap(now, { workforce, solves }).finally(workforce.dismiss);
  return gap ?? 'impossible';
}
