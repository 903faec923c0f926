import { at } from '../at.js';
import type { Market } from '../market.js';
import { addRow, type IntegerProgram, startProgram } from './integer-program.js';

/*
 * The stable matchings of a market as the whole solutions of linear inequalities.
 *
 * Columns, each 0 or 1: the pairs of the market, 1 for those together; then, per mentor and level of that mentor's
 * list, a cutoff. It may be 1 only if the mentor is closed after that level: every seat is taken by somebody of that
 * level or better, so that nobody of it or of a worse one could come in.
 * The sum of the pairs is what is to be large. With a binary cutoff instead of a comparison per pair the rows stay
 * short, as in the models of Delorme et al. 2019, Mathematical models for stable matching problems with ties and
 * incomplete lists, European Journal of Operational Research 277(2).
 */

/** No cutoff: so few are up to that level that the mentor can never be closed after it. */
const NO_CUTOFF = -1;

/** The first columns are the pairs, by number; each weighs 1 in the sum, the cutoffs nothing. */
export function buildCutoffProgram(market: Market): IntegerProgram {
  const program = startProgram(market.pairs.mentee.length);
  // 1. A mentee has one mentor at most.
  for (let mentee = 0; mentee < market.menteeCount; mentee++) {
    addRow(program, { columns: pairsOf(market, mentee), most: 1 });
  }
  // 2. A mentor has a mentee per seat at most, and is closed only where that is so.
  const cutoffs = new Int32Array(market.pairs.mentee.length).fill(NO_CUTOFF);
  for (let mentor = 0; mentor < market.mentorCount; mentor++) addMentor(program, market, mentor, cutoffs);
  // 3. No pair blocks: the mentee has somebody as good, or the mentor is closed after the mentee's level.
  for (let mentee = 0; mentee < market.menteeCount; mentee++) addStability(program, market, mentee, cutoffs);
  return program;
}

function pairsOf({ menteeStart }: Market, mentee: number): number[] {
  const start = at(menteeStart, mentee);
  return Array.from({ length: at(menteeStart, mentee + 1) - start }, (_, place) => start + place);
}

/** Seats and cutoffs of one mentor; notes per pair of the mentor the cutoff after its level. */
function addMentor(program: IntegerProgram, market: Market, mentor: number, cutoffs: Int32Array): void {
  const seats = at(market.seats, mentor);
  const levels = levelsOf(market, mentor);
  addRow(program, { columns: levels.flat(), most: seats });
  const upToHere: number[] = [];
  let before = NO_CUTOFF;
  for (const level of levels) {
    upToHere.push(...level);
    if (before !== NO_CUTOFF && seats > 1) keepOut(program, level, before);
    if (upToHere.length < seats) continue;
    const cutoff = program.columnCount++;
    addRow(program, { columns: upToHere, least: 0, minus: { column: cutoff, weight: seats } });
    // Closed after a level is closed after every worse one.
    if (before !== NO_CUTOFF) {
      addRow(program, { columns: [cutoff], least: 0, minus: { column: before, weight: 1 } });
    }
    for (const pair of level) cutoffs[pair] = cutoff;
    before = cutoff;
  }
}

/**
 * Where the mentor is closed, nobody of a worse level is in. For whole numbers that follows from the seats; for the
 * fractions by which the solver finds its bounds it does not, unless there is one seat, and much hangs on these.
 */
function keepOut(program: IntegerProgram, level: readonly number[], before: number): void {
  for (const pair of level) addRow(program, { columns: [pair, before], most: 1 });
}

/** The pairs of a mentor by level, the best first. */
function levelsOf({ pairs, mentorStart, mentorList }: Market, mentor: number): number[][] {
  const levels: number[][] = [];
  let last = 0;
  for (const pair of mentorList.subarray(at(mentorStart, mentor), at(mentorStart, mentor + 1))) {
    if (at(pairs.mentorLevel, pair) > last) levels.push([]);
    last = at(pairs.mentorLevel, pair);
    levels.at(-1)?.push(pair);
  }
  return levels;
}

/** One row per level of the mentee and cutoff in it; a mentor who can never be closed leaves no other way. */
function addStability(program: IntegerProgram, market: Market, mentee: number, cutoffs: Int32Array): void {
  const { menteeStart, levelEnd } = market;
  const first = at(menteeStart, mentee);
  for (let start = first; start < at(menteeStart, mentee + 1); start = at(levelEnd, start)) {
    const end = at(levelEnd, start);
    const asGood = pairsOf(market, mentee).slice(0, end - first);
    for (const cutoff of new Set(cutoffs.subarray(start, end))) {
      addRow(program, { columns: cutoff === NO_CUTOFF ? asGood : [...asGood, cutoff], least: 1 });
    }
  }
}
