import { describe, expect, test } from 'vitest';
import { englishBackground } from './english-background.js';
import { englishPeople } from './english-people.js';
import { englishSkills } from './english-skills.js';
import { englishTerms } from './english-terms.js';
import { german } from './german.js';
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

describe('664 titles as organisers word them', () => {
  const verdict = judgeWordings(corpus);

  test('at least 654 of them feed what they ask for', () => {
    expect(corpus).toHaveLength(664);
    expect(verdict.right).toBeGreaterThanOrEqual(654);
  });

  test('one feeds another field: a stage of career that no answer names as a level', () => {
    expect(verdict.misread).toEqual([
      'What stage of your career are you at? → stage|seniority, not background',
    ]);
  });
});
