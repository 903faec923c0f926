import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readYaml } from '../../../src/core/programme/read-yaml.js';
import { runs } from '../../runs.js';

const pieces = fc.constantFrom('a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', '"', "'", '#', '&', '*', '!');
const marks = fc.constantFrom('? ', '|', '>', '%', '@', ',', '---\n', '\t', '\r\n', '\u0000', '😀', '\\');
const yamlLike = fc.array(fc.oneof(pieces, marks), { maxLength: 60 }).map((parts) => parts.join(''));

describe('readYaml', () => {
  it('answers every text with a value or an error, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(yamlLike, fc.string({ unit: 'binary' })), (text) => {
        const { value, diagnostics } = readYaml(text, 'a.yaml');
        const failed = diagnostics.some(({ severity }) => severity === 'error');
        expect(failed && value !== null).toBe(false);
      }),
      runs(1000),
    );
  });

  it('places a value where it stands in the text', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1 }), fc.nat({ max: 5 }), (keys, blankLines) => {
        const text = keys.map((name) => `${name}: "${name}!"`).join('\n'.repeat(blankLines + 1));
        const lines = text.split('\n');
        const { placeOf } = readYaml(text, 'a.yaml');
        for (const name of keys) {
          const { line = 0, character = 0 } = placeOf([name]);
          expect(lines[line - 1]?.slice(character - 1)).toBe(`"${name}!"`);
        }
      }),
      runs(100),
    );
  });
});
