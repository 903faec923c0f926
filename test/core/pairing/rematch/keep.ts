import { drawLottery } from '../../../../src/core/pairing/draw-lottery.js';
import { fixPairs } from '../../../../src/core/pairing/orders/fix-pairs.js';
import { lotteryOf } from '../../../../src/core/pairing/pair-people.js';
import type { EarlierPair } from '../../../../src/core/pairing/rematch/earlier-pair.js';
import { keepPairs } from '../../../../src/core/pairing/rematch/keep-pairs.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { buildCohort } from '../../../../src/core/scoring/build-cohort.js';
import { noPast, type Past } from '../../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { plainSkills } from '../../../plain-skills.js';

type Named = Pick<Person, 'name' | 'email'>;

let nextRow = 2;

/** A row of an earlier pairings file; each stands in the next row of one file. */
export function earlier(mentor: Named, mentee: Named, cells: Partial<EarlierPair> = {}): EarlierPair {
  const row = nextRow;
  nextRow += 1;
  return {
    mentor: { name: mentor.name, email: mentor.email ?? '' },
    mentee: { name: mentee.name, email: mentee.email ?? '' },
    start: '',
    note: '',
    place: { file: 'pairings.csv', row },
    ...cells,
  };
}

/** What becomes of pairs of before among the people of today. */
export function rematch(
  pairs: readonly EarlierPair[],
  people: readonly Person[],
  settings: Partial<Programme> = {},
  past: Past = noPast,
) {
  const programme = { ...defaultProgramme, ...settings };
  const index = buildPeopleIndex(people);
  return keepPairs(pairs, {
    people,
    index,
    cohort: buildCohort(people, programme, plainSkills, past),
    fixed: fixPairs(programme, index).fixed,
    draw: drawLottery(
      lotteryOf(programme),
      people.map(({ key }) => key),
    ),
  });
}

/** The same in words: `Ulla + Ida` for each pair that stays, `Ulla + Ida: gone` for each that ends, and the codes. */
export function tell(...given: Parameters<typeof rematch>) {
  const { rematch: result, diagnostics } = rematch(...given);
  return {
    kept: result.kept.map(({ mentor, mentee }) => `${mentor.name} + ${mentee.name}`),
    ended: result.ended.map(
      ({ earlier: { mentor, mentee }, reason, sides }) =>
        `${mentor.name} + ${mentee.name}: ${[reason, ...sides].join(' ')}`,
    ),
    told: diagnostics.map(({ code }) => code),
  };
}
