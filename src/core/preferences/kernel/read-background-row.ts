import { SHARED_PATHS } from '../../scoring/criteria/background.js';
import {
  type BackgroundColumns,
  backgroundForm,
  type Kind,
  type Outlook,
} from '../compile/compile-background.js';
import { countBits } from './count-bits.js';

/** How mentors of each kind suit a mentee of one outlook. */
export interface BackgroundRow {
  /** By kind of mentor the fit, 0 to 1000; 0 throughout when not asked. */
  readonly fits: Int16Array;
  /** By kind of mentor: 1 where anything sought is met, a must too; null for who seeks nothing. */
  readonly grounds: Uint8Array | null;
}

export function readBackgroundRow({ kinds }: BackgroundColumns, outlook: Outlook): BackgroundRow {
  return {
    fits: Int16Array.from(kinds, (kind) => backgroundFit(outlook, kind)),
    grounds:
      outlook.sought.length === 0
        ? null
        : Uint8Array.from(kinds, ({ meets }) => (countMet(outlook.sought, meets) > 0 ? 1 : 0)),
  };
}

/** By outlook of mentor, how a mentee of this kind suits them; 0 where not asked. */
export function readMentorBackgrounds({ outlooks }: BackgroundColumns, kind: Kind): Int16Array {
  return Int16Array.from(outlooks, (outlook) => backgroundFit(outlook, kind));
}

function backgroundFit(outlook: Outlook, kind: Kind): number {
  const { paths, wishes, divisor } = backgroundForm(outlook);
  if (divisor === 0) return 0;
  const shared = countBits(outlook.paths & kind.paths);
  const worth = SHARED_PATHS[Math.min(shared, SHARED_PATHS.length - 1)] ?? 0;
  const met = Math.floor((1000 * countMet(outlook.wishes, kind.meets)) / Math.max(1, outlook.wishes.length));
  return Math.floor((paths * worth + wishes * met) / divisor);
}

function countMet(sought: readonly number[], meets: readonly number[]): number {
  let met = 0;
  for (const wanted of sought) if (meets.includes(wanted)) met += 1;
  return met;
}
