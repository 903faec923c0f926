import { describe, expect, it } from 'vitest';

import { readWords } from '../../../../src/core/scoring/reading/read-words.js';

const textsIn = (text: string): readonly string[] => readWords(text).map((word) => word.text);

describe('readWords', () => {
  it('folds case and accents and breaks at every clause', () => {
    expect(textsIn('CV, Über-Gespräche!').join(' ')).toBe('. cv . uber gesprache .');
  });

  it('gives one break for an empty text', () => {
    expect(textsIn(' \n ')).toEqual(['.']);
  });

  it('tells the branch IT from the pronoun', () => {
    expect(textsIn('Into IT')).toContain('tech');
    expect(textsIn('Get into it')).not.toContain('tech');
    expect(textsIn('I WANT IT')).not.toContain('tech');
  });

  it('takes "and the" of Arabic from its noun', () => {
    expect(textsIn('المقابلات والسيرة')).toEqual(['.', 'المقابلات', 'السيرة', '.']);
  });

  it('gives one object for a word, however it is written', () => {
    const [, first, second] = readWords('don’t Don`t, É');
    expect(second).toBe(first);
    expect(readWords('dont')[1]).toBe(first);
    expect(readWords('"e"')[1]).toBe(readWords('É')[1]);
  });

  it('reads a cell of a hundred thousand words and more', () => {
    expect(readWords('word '.repeat(200_000))).toHaveLength(200_002);
  });
});
