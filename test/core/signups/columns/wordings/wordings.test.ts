import { describe, expect, test } from 'vitest';
import { englishBackground } from './english-background.js';
import { englishPeople } from './english-people.js';
import { englishSkills } from './english-skills.js';
import { englishTerms } from './english-terms.js';
import { german } from './german.js';
import { heldOut } from './held-out.js';
import { heldOutAgain } from './held-out-again.js';
import { judgeWordings } from './judge-wordings.js';
import { northern } from './northern.js';
import { otherScripts } from './other-scripts.js';
import { romance } from './romance.js';
import { worldwideEnglish } from './worldwide-english.js';

const corpus = [
  ...englishPeople,
  ...englishSkills,
  ...englishBackground,
  ...englishTerms,
  ...worldwideEnglish,
  ...german,
  ...romance,
  ...northern,
  ...otherScripts,
];

describe('670 titles as organisers word them', () => {
  const verdict = judgeWordings(corpus);

  test('at least 668 of them feed what they ask for', () => {
    expect(corpus).toHaveLength(670);
    expect(verdict.right).toBeGreaterThanOrEqual(668);
  });

  test('none feeds another field', () => {
    expect(verdict.misread).toEqual([]);
  });
});

test.each([
  { corpus: 'the first', wordings: heldOut, right: 99, misread: 0 },
  { corpus: 'the second', wordings: heldOutAgain, right: 47, misread: 3 },
])('of $corpus titles held out $right feed their field, and at most $misread another', (held) => {
  const verdict = judgeWordings(held.wordings);
  expect(verdict.right).toBeGreaterThanOrEqual(held.right);
  expect(verdict.misread.length).toBeLessThanOrEqual(held.misread);
});
