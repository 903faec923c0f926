import { SHARED_PATHS } from '../../scoring/criteria/background.js';
import {
  type BackgroundColumns,
  backgroundForm,
  type Kind,
  type Outlook,
} from '../compile/compile-background.js';
/** So many numbers of shared paths are worth something different: none, one, and so on; what is beyond is as the last. */
export const SHARED_STEPS = SHARED_PATHS.length;

/** How mentors of each kind suit a mentee of one outlook. */
export interface BackgroundRow {
  /** By kind of mentor, then by shared paths, the fit, 0 to 1000; 0 throughout when not asked. */
  readonly fits: Int16Array;
  /** By kind of mentor: 1 where anything sought is met, a must too; null for who seeks nothing. */
  readonly grounds: Uint8Array | null;
}

export function readBackgroundRow({ kinds }: BackgroundColumns, outlook: Outlook): BackgroundRow {
  return {
    fits: Int16Array.from(kinds.flatMap((kind) => backgroundFits(outlook, kind))),
    grounds:
      outlook.sought.length === 0
        ? null
        : Uint8Array.from(kinds, ({ meets }) => (countMet(outlook.sought, meets) > 0 ? 1 : 0)),
  };
}

/** By outlook of mentor, then by shared paths, how a mentee of this kind suits them; 0 where not asked. */
export function readMentorBackgrounds({ outlooks }: BackgroundColumns, kind: Kind): Int16Array {
  return Int16Array.from(outlooks.flatMap((outlook) => backgroundFits(outlook, kind)));
}

function backgroundFits(outlook: Outlook, kind: Kind): readonly number[] {
  const { paths, wishes, divisor } = backgroundForm(outlook);
  const met = Math.floor((1000 * countMet(outlook.wishes, kind.meets)) / Math.max(1, outlook.wishes.length));
  return SHARED_PATHS.map((worth) => Math.floor((paths * worth + wishes * met) / Math.max(1, divisor)));
}

function countMet(sought: readonly number[], meets: readonly number[]): number {
  let met = 0;
  for (const wanted of sought) if (meets.includes(wanted)) met += 1;
  return met;
}
