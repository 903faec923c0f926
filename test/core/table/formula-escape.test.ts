import { describe, expect, it } from 'vitest';

import { escapeFormula, unescapeFormula } from '../../../src/core/table/formula-escape.js';

describe('escapeFormula', () => {
  it.each([
    '=HYPERLINK("http://example.org")',
    '+358 40 1234567',
    '-3',
    '@SUM(A1)',
    '\tindented',
    ' =1+1',
    '\u00A0=1+1',
    '\u200B=1+1',
    '\uFEFF=1+1',
    '\u202E=1+1',
    '\u00AD\u2060 \u3164=1+1',
    '\x1B=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
    "'quoted'",
  ])('puts an apostrophe before %j', (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    '',
    'Python',
    'a=b',
    'grace@example.org',
    'C++',
    ' plain',
    'UTC+2',
    'O’Brien',
    "it's",
    '2026-09-01',
  ])('leaves %j alone', (cell) => {
    expect(escapeFormula(cell)).toBe(cell);
  });

  it.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'guards a line that begins after %j',
    (lineBreak) => {
      expect(escapeFormula(`Goals:${lineBreak}- learn${lineBreak}read${lineBreak} =1`)).toBe(
        `Goals:${lineBreak}'- learn${lineBreak}read${lineBreak}' =1`,
      );
    },
  );

  it('guards every character that normalises to a formula sign', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const isSign = /^[=+\-@−]/.test(character.normalize('NFKC'));
      if (isSign && escapeFormula(character) === character) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('guards the line itself, not the blank lines before it', () => {
    expect(escapeFormula('\r\n\r\n=1')).toBe("\r\n\r\n'=1");
  });
});

describe('unescapeFormula', () => {
  it('takes one apostrophe from each line that has one', () => {
    expect(unescapeFormula("'=1\n''x'\nit's '")).toBe("=1\n'x'\nit's '");
  });
});
