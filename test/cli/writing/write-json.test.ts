import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeJson } from '../../../src/cli/writing/write-json.js';
import { runs } from '../../runs.js';

test('what would turn a line round or command a build is escaped', () => {
  expect(writeJson({ title: '\u202Ex\u0085 ##vso[a]' })).toBe(
    '{\n  "title": "\\u202ex\\u0085 #\\u0023vso[a]"\n}\n',
  );
});

test('every text reads back as it is', () => {
  const texts = fc.string({ unit: fc.constantFrom('#', ':', '\u202E', '\u2028', '\\', '"', 'é', '😀') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.parse(writeJson([text]))).toEqual([text]);
    }),
    runs(100),
  );
});
