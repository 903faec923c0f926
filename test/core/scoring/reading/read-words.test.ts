import { describe, expect, it } from 'vitest';

import { readWords } from '../../../../src/core/scoring/reading/read-words.js';

describe('readWords', () => {
  it('folds case and accents and breaks at every clause', () => {
    expect(readWords('CV, Über-Gespräche!').join(' ')).toBe('. cv . uber gesprache .');
  });

  it('gives one break for an empty text', () => {
    expect(readWords(' \n ')).toEqual(['.']);
  });

  it('tells the branch IT from the pronoun', () => {
    expect(readWords('Into IT')).toContain('tech');
    expect(readWords('Get into it')).not.toContain('tech');
    expect(readWords('I WANT IT')).not.toContain('tech');
  });

  it('takes "and the" of Arabic from its noun', () => {
    expect(readWords('المقابلات والسيرة')).toEqual(['.', 'المقابلات', 'السيرة', '.']);
  });

  it('reads a cell of a hundred thousand words and more', () => {
    expect(readWords('word '.repeat(200_000))).toHaveLength(200_002);
  });
});
