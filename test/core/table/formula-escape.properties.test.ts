import fc from 'fast-check';
import { expect, it } from 'vitest';

import { escapeFormula, unescapeFormula } from '../../../src/core/table/formula-escape.js';
import { runs } from '../../runs.js';
import { trickyText } from './tricky-text.js';

const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

it('unescaping gives every text back', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    }),
    runs(2000),
  );
});

it('no line of an escaped text shows a formula sign first', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      for (const line of escapeFormula(text).split(BREAK)) {
        const shown = line.replace(/\p{Z}|\p{C}|\u3164|\uFE0F/gu, '').normalize('NFKC');
        expect(shown).not.toMatch(/^[=+\-@−]/);
        expect(line).not.toMatch(/^\s*\t/);
      }
    }),
    runs(2000),
  );
});

it('escaping does not depend on how line ends are written', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const normalise = (value: string) => value.replace(/\r\n?/g, '\n');
      expect(normalise(escapeFormula(text))).toBe(escapeFormula(normalise(text)));
    }),
    runs(2000),
  );
});
