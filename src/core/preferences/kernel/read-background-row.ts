import { SHARED_PATHS } from '../../scoring/criteria/background.js';
import {
  type BackgroundColumns,
  backgroundForm,
  type Kind,
  type Outlook,
} from '../compile/compile-background.js';
import { findSlots, type SlotSet } from './slot-set.js';

/** So many numbers of shared paths are worth something different: none, one, and so on; what is beyond is as the last. */
export const SHARED_STEPS = SHARED_PATHS.length;

/** How mentors of each kind suit a mentee of one outlook. */
export interface BackgroundRow {
  /** By kind of mentor, then by shared paths, the fit, 0 to 1000; 0 throughout when not asked. */
  readonly fits: Int32Array;
  /** The greatest of them. */
  readonly best: number;
  /** The mentors who meet anything sought, a must too; null for who seeks nothing. */
  readonly ground: SlotSet | null;
}

export function readBackgroundRow({ kinds, kindOfSlot }: BackgroundColumns, outlook: Outlook): BackgroundRow {
  const isSought = kinds.map(({ meets }) => countMet(outlook.sought, meets) > 0);
  const fits = Int32Array.from(kinds.flatMap((kind) => backgroundFits(outlook, kind)));
  return {
    fits,
    best: fits.reduce((most, fit) => Math.max(most, fit), 0),
    ground:
      outlook.sought.length === 0
        ? null
        : findSlots(kindOfSlot.length, (slot) => isSought[kindOfSlot[slot] as number] === true),
  };
}

/** By outlook of mentor, then by shared paths, how a mentee of this kind suits them; 0 where not asked. */
export function readMentorBackgrounds({ outlooks }: BackgroundColumns, kind: Kind): Int32Array {
  return Int32Array.from(outlooks.flatMap((outlook) => backgroundFits(outlook, kind)));
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
