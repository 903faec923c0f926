import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nameColumns } from '../../../../../src/core/signups/columns/mapping/name-columns.js';
import { runs } from '../../../../runs.js';
import { read } from '../../sheet.js';
import {
  cohorts,
  HEADLESS,
  JOINED,
  optionColumns,
  type Shape,
  STEMS,
  TICKS,
  understood,
  writeCohort,
} from '../form-shapes.js';

const shapes: readonly Shape[] = [
  ...STEMS.flatMap((stem) => TICKS.map((tick) => optionColumns(stem, tick))),
  ...TICKS.map((tick) => optionColumns(HEADLESS, tick)),
];

test('a column for each option says what one joined column says', () => {
  fc.assert(
    fc.property(cohorts, fc.constantFrom(...shapes), (cohort, shape) => {
      const joined = read(writeCohort(cohort, JOINED));
      const apart = read(writeCohort(cohort, shape));
      expect(understood(apart)).toEqual(understood(joined));
      expect(apart.diagnostics.map(({ code }) => code)).toEqual(joined.diagnostics.map(({ code }) => code));
    }),
    runs(400),
  );
});

test('reading again with the mapping that was found gives the same people', () => {
  fc.assert(
    fc.property(cohorts, fc.constantFrom(JOINED, ...shapes), (cohort, shape) => {
      const file = writeCohort(cohort, shape);
      const found = read(file);
      const again = read(file, { columns: nameColumns(found.columns[0] ?? []) });
      expect(again.people).toEqual(found.people);
      expect(again.diagnostics).toEqual(found.diagnostics);
    }),
    runs(400),
  );
});

test('an option that is new next year is taken in by the mapping of this year', () => {
  fc.assert(
    fc.property(cohorts, fc.constantFrom(...shapes), ({ asked, people }, shape) => {
      const columns = nameColumns(read(writeCohort({ asked, people }, shape)).columns[0] ?? []);
      const nextYear = {
        asked: [...asked, 'TypeScript'],
        people: people.map((person) => ({
          ...person,
          teaches: person.role === 'Mentor' ? [...person.teaches, 'TypeScript'] : person.teaches,
        })),
      };
      const reading = read(writeCohort(nextYear, shape), { columns });
      expect(understood(reading)).toEqual(understood(read(writeCohort(nextYear, JOINED))));
      expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    runs(200),
  );
});
