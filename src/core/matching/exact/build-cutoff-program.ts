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
  const { pairs, mentorStart, mentorList } = market;
  const list = Array.from(mentorList.subarray(at(mentorStart, mentor), at(mentorStart, mentor + 1)));
  const seats = at(market.seats, mentor);
  addRow(program, { columns: list, most: seats });
  let before = NO_CUTOFF;
  for (let start = 0; start < list.length; ) {
    const level = at(pairs.mentorLevel, list[start] as number);
    const beyond = list.findIndex((pair) => at(pairs.mentorLevel, pair) > level);
    const end = beyond < 0 ? list.length : beyond;
    if (end >= seats) {
      const cutoff = program.columnCount++;
      addRow(program, { columns: list.slice(0, end), least: 0, minus: { column: cutoff, weight: seats } });
      // Closed after a level is closed after every worse one.
      if (before !== NO_CUTOFF) {
        addRow(program, { columns: [cutoff], least: 0, minus: { column: before, weight: 1 } });
      }
      for (const pair of list.slice(start, end)) cutoffs[pair] = cutoff;
      before = cutoff;
    }
    start = end;
  }
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
