import { SHARED_PATHS } from '../../scoring/criteria/background.js';
import { countBits } from '../../text/count-bits.js';
import {
  type BackgroundColumns,
  backgroundForm,
  type Kind,
  type Outlook,
} from '../compile/compile-background.js';
import { numberPairs } from './number-pairs.js';
import { rememberRows } from './remember-rows.js';
import { findSlots, type SlotSet } from './slot-set.js';

/** So many numbers of shared paths are worth something different: none, one, and so on; what is beyond is as the last. */
export const SHARED_STEPS = SHARED_PATHS.length;

/** How mentors suit the mentees of one outlook who have the same paths. */
export interface BackgroundRow {
  /** By class of mentor the fit, 0 to 1000; 0 throughout when not asked. */
  readonly fits: Int32Array;
  /** The mentors who meet anything sought, a must too; null for who seeks nothing. */
  readonly ground: SlotSet | null;
}

/** Mentors of one kind with the same paths are of one class: alike for everybody. */
export interface BackgroundClasses {
  readonly classOfSlot: Int32Array;
  /** By class. */
  readonly kinds: Int32Array;
  readonly paths: Int32Array;
}

export function classifyBackgrounds({ kindOfSlot, pathsOfSlot }: BackgroundColumns): BackgroundClasses {
  const { classes, numbers } = numberPairs(kindOfSlot, pathsOfSlot);
  return {
    classOfSlot: numbers,
    kinds: Int32Array.from(classes, ([kind]) => kind),
    paths: Int32Array.from(classes, ([, paths]) => paths),
  };
}

/** By mentee; mentees with the same outlook and paths have one row. */
export function readBackgroundRows(
  columns: BackgroundColumns,
  classes: BackgroundClasses,
): (mentee: number) => BackgroundRow {
  const alike = numberPairs(columns.outlookOfMentee, columns.pathsOfMentee);
  const rowOf = rememberRows(classes.kinds.length + (columns.kindOfSlot.length >>> 5), (number) => {
    const [outlook, paths] = alike.classes[number] as readonly [number, number];
    return readBackgroundRow(columns, classes, columns.outlooks[outlook] as Outlook, paths);
  });
  return (mentee) => rowOf(alike.numbers[mentee] as number);
}

function readBackgroundRow(
  { kinds, kindOfSlot }: BackgroundColumns,
  classes: BackgroundClasses,
  outlook: Outlook,
  paths: number,
): BackgroundRow {
  const fitsOfKinds = kinds.map((kind) => backgroundFits(outlook, kind));
  const isSought = kinds.map(({ meets }) => countMet(outlook.sought, meets) > 0);
  const fits = new Int32Array(classes.kinds.length);
  for (let each = 0; each < fits.length; each += 1) {
    const shared = Math.min(countBits((classes.paths[each] as number) & paths), SHARED_STEPS - 1);
    fits[each] = fitsOfKinds[classes.kinds[each] as number]?.[shared] ?? 0;
  }
  return {
    fits,
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
