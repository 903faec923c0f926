import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import { compareWithEarlier } from '../../core/pairing/rematch/compare-with-earlier.js';
import type { Stream } from '../../shell/shell.js';
import { showDifference } from './show-difference.js';
import { showLoosening } from './show-loosening.js';

/** What became of the pairs of an earlier file, and what letting go of some would gain; empty where none was given. */
export function showChange(
  { rematch, loosening, pairings }: PairedCohort,
  stream: Stream,
  options: { readonly byName: boolean; readonly all: boolean },
): string {
  if (rematch === null) return '';
  const difference = showDifference(compareWithEarlier(rematch, pairings), stream, options);
  return difference + (loosening === null ? '' : showLoosening(loosening, stream, options));
}
