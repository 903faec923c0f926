import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../../../src/core/signups/columns/column.js';
import { readColumns } from '../../../../src/core/signups/columns/column.js';
import { spareRecognisers } from '../../../../src/core/signups/columns/recognisers/last-recognisers.js';
import { recognisers } from '../../../../src/core/signups/columns/recognisers.js';
import { selectRecognisers } from '../../../../src/core/signups/columns/select-recognisers.js';
import { runs } from '../../../runs.js';
import { sheet } from '../sheet.js';
import { englishBackground } from './wordings/english-background.js';
import { englishPeople } from './wordings/english-people.js';
import { englishSkills } from './wordings/english-skills.js';
import { german } from './wordings/german.js';
import { northern } from './wordings/northern.js';
import { otherScripts } from './wordings/other-scripts.js';
import { romance } from './wordings/romance.js';

const all = [...recognisers, ...spareRecognisers];
const titles = [
  ...[englishBackground, englishPeople, englishSkills, german, northern, otherScripts, romance]
    .flat()
    .map(([title]) => title),
  'What can you teach',
  'Could you mentor',
  'Who can help',
  'you?',
];

function columnsOf(header: readonly string[]): readonly Column[] {
  return readColumns(sheet(header, []).table);
}

test('beside any other titles, whatever fits a title is tried on it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 12 }), (header) => {
      const selected = new Set(selectRecognisers(columnsOf(header), all));
      for (const { header: title } of columnsOf(header)) {
        const fitting = all.filter((one) => one.title.test(title.words) || one.title.test(title.allWords));
        expect(fitting.filter((one) => !selected.has(one))).toEqual([]);
      }
    }),
    runs(100),
  );
});

test('what fits no title is not tried', () => {
  const selected = selectRecognisers(columnsOf(['Time zone']), recognisers);
  expect(selected.flatMap(({ fields }) => fields)).toContain('timeZone');
  expect(selected.flatMap(({ fields }) => fields)).not.toContain('pronouns');
  expect(selected.length).toBeLessThan(recognisers.length / 4);
});
