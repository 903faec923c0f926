import { describe, expect, it } from 'vitest';

import { buildRecogniser } from '../../../../src/core/scoring/reading/build-recogniser.js';
import { readWords } from '../../../../src/core/scoring/reading/read-words.js';

function recognises(phrases: string, text: string): boolean {
  return buildRecogniser([{ found: phrases }])(readWords(text)).length > 0;
}

describe('a phrase', () => {
  it('is found as whole words', () => {
    expect(recognises('git', 'Learn Git')).toBe(true);
    expect(recognises('git', 'Digital')).toBe(false);
    expect(recognises('git', 'gitlab')).toBe(false);
  });

  it('takes any ending after a star', () => {
    expect(recognises('interview*', 'interviewing')).toBe(true);
    expect(recognises('interview*', 'an inter view')).toBe(false);
  });

  it('takes any of its alternatives', () => {
    expect(recognises('new|second career', 'a second career')).toBe(true);
    expect(recognises('new|second career', 'a third career')).toBe(false);
  });

  it('lets two words stand in a gap, not three', () => {
    expect(recognises('change ~ career', 'change career')).toBe(true);
    expect(recognises('change ~ career', 'change to another career')).toBe(true);
    expect(recognises('change ~ career', 'change to an entirely other career')).toBe(false);
  });

  it('never reaches across a comma, a sentence or a line', () => {
    for (const text of ['change, career', 'change. Career', 'change\ncareer', 'change (career)']) {
      expect(recognises('change ~ career', text)).toBe(false);
    }
  });

  it('can ask for a whole item by breaks', () => {
    expect(recognises('. resume .', 'CV, Resume')).toBe(true);
    expect(recognises('. resume .', 'resume my studies')).toBe(false);
  });

  it('does not count where a false friend is found', () => {
    const phrases = 'interviews, -user interviews';
    expect(recognises(phrases, 'user interviews')).toBe(false);
    expect(recognises(phrases, 'user interviews, and job interviews')).toBe(true);
  });
});
