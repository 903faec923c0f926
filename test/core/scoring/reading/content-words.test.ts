import { describe, expect, it } from 'vitest';

import { contentWords } from '../../../../src/core/scoring/reading/content-words.js';
import { readWords } from '../../../../src/core/scoring/reading/read-words.js';

function wordsIn(text: string): readonly string[] {
  return [...contentWords(readWords(text))];
}

describe('contentWords', () => {
  it('leaves out what everybody writes', () => {
    expect(wordsIn('I would like to learn more about embedded systems')).toEqual(['embedded', 'system']);
    expect(wordsIn('Haluaisin oppia lisää robotiikasta')).toEqual(['robotiikasta']);
    expect(wordsIn('Je voudrais apprendre la robotique')).toEqual(['apprendre', 'robotique']);
  });

  it('leaves out numbers and words of one or two letters', () => {
    expect(wordsIn('2026 ab 3d x')).toEqual([]);
  });

  it('counts a word once, plural or not', () => {
    expect(wordsIn('Database, databases, DATABASE')).toEqual(['database']);
  });
});
