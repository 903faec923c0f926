import { describe, expect, it } from 'vitest';

import { shippedSet } from '../shipped-set.js';
import { codebar, fullPair, writeLetters } from './letter-run.js';

async function linesIn(code: string, organiser: string): Promise<readonly string[]> {
  const programme = { ...codebar, language: code, organiser: { name: organiser, email: 'aino@example.org' } };
  const { file } = await writeLetters([fullPair], programme, shippedSet({}, code));
  return file('.txt').trimEnd().split('\n');
}

describe('the text of an Arabic letter', () => {
  it('lets a line run from right to left that holds nothing but a Latin name', async () => {
    expect((await linesIn('ar', 'Aino Laine')).at(-1)).toBe('\u200f\u2066Aino Laine\u2069');
  });

  it('marks no line whose own words show how it runs', async () => {
    const lines = await linesIn('ar', 'ليلى حداد');
    expect(lines.at(-1)).toBe('ليلى حداد');
    expect(lines.filter((line) => line.includes('\u200f'))).toEqual([]);
  });

  it('sets apart a name that runs against the line, and no address', async () => {
    const text = (await linesIn('ar', 'Aino Laine')).join('\n');
    expect(text).toContain('تحية طيبة إلى \u2066Amina Yusuf\u2069 و\u2066Grace Oyelaran\u2069،');
    expect(text).toContain('• البريد الإلكتروني: amina.yusuf@example.org\n');
  });
});

describe('the text of an English letter', () => {
  it('needs no such mark', async () => {
    expect((await linesIn('en', 'ليلى حداد')).at(-1)).toBe('\u2067ليلى حداد\u2069');
  });
});
