import { expect, it } from 'vitest';

import { formatForGithub } from '../../../src/core/diagnostics/format-for-github.js';
import { finding } from './finding.js';

it('writes an annotation with file, line, title, message and hint', () => {
  const place = { file: 'data/signups.csv', row: 7, line: 9, column: { index: 6, title: 'Goals' } };
  expect(formatForGithub([finding({ place, hint: 'Write it again.' })])).toBe(
    '::error file=data/signups.csv,line=9,title=data/signups.csv%2C row 7%2C column "Goals" (G7)::Something is wrong.%0AWrite it again.\n',
  );
});

it('names the character where the place has one', () => {
  expect(formatForGithub([finding({ place: { file: 'a.yaml', line: 3, character: 5 } })])).toBe(
    '::error file=a.yaml,line=3,col=5,title=a.yaml%2C line 3%2C column 5::Something is wrong.\n',
  );
});

it('calls a note a notice, and needs no place', () => {
  expect(formatForGithub([finding({ severity: 'note' }), finding({ severity: 'warning' })])).toBe(
    '::warning::Something is wrong.\n::notice::Something is wrong.\n',
  );
});

it('escapes what would end a property or a line', () => {
  const place = { file: 'a,b:c%\r\n\u001B[31m.csv', column: { index: 0, title: '::x,\ny' } };
  expect(formatForGithub([finding({ place, message: '100 %\n::set-output::x' })])).toBe(
    '::error file=a%2Cb%3Ac%25%0D%0A[31m.csv,title=a%2Cb%3Ac%25 [31m.csv%2C column "%3A%3Ax%2C y" (A)::100 %25 ::set-output::x\n',
  );
});

it('writes ten annotations, errors first, and counts the rest', () => {
  const warnings = Array.from({ length: 10 }, (_, index) =>
    finding({ severity: 'warning', place: { file: 'a', line: index } }),
  );
  const told = formatForGithub([...warnings, finding(), finding()]).split('\n');
  expect(told.filter((line) => line.startsWith('::'))).toHaveLength(10);
  expect(told.slice(0, 2)).toEqual(['::error::Something is wrong.', '::error::Something is wrong.']);
  expect(told.slice(10)).toEqual(['… and 2 more warnings', '']);
});

it('is empty when nothing was found', () => {
  expect(formatForGithub([])).toBe('');
});

it('says where all findings are when the summary of the step holds them', () => {
  const errors = Array.from({ length: 11 }, (_, line) => finding({ place: { file: 'a', line } }));
  expect(formatForGithub(errors, { inSummary: true })).toContain(
    '… and 1 more error: all are in the summary of this step\n',
  );
  expect(formatForGithub([finding()], { inSummary: true })).toBe('::error::Something is wrong.\n');
});
