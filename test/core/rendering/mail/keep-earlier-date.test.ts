import { describe, expect, it } from 'vitest';

import { hashText } from '../../../../src/core/text/hash-text.js';
import { codebar, fullPair, writeLetters } from '../letters/letter-run.js';
import { shippedSet } from '../shipped-set.js';

/** What the manifest keeps of a run. */
function recordOf({ files }: Awaited<ReturnType<typeof writeLetters>>) {
  return new Map(
    files.map(({ path, content, date = null }) => [path, { hash: hashText(content), date }] as const),
  );
}

const LATER = '2026-10-04T08:00:00Z';
const later = (row = fullPair, written: ReturnType<typeof recordOf> = new Map()) =>
  writeLetters([row], codebar, shippedSet(), { date: LATER, written });

describe('the date of a draft', () => {
  it('stays while the letter says the same, also what it says of days', async () => {
    const first = await writeLetters([fullPair]);
    expect(first.file('.txt')).toContain('please write first, by 5 October 2026: ');
    expect((await later()).file('.txt')).toContain('please write first, within two days: ');
    expect((await later(fullPair, recordOf(first))).files).toEqual(first.files);
  });

  it('is that of today for a letter that has changed', async () => {
    const written = recordOf(await writeLetters([fullPair]));
    const changed = { ...fullPair, mentee_title: 'Teacher' };
    const { file } = await later(changed, written);
    expect(file('.eml')).toContain('Date: Sun, 04 Oct 2026 08:00:00 +0000');
    expect(file('.txt')).toContain('please write first, within two days: ');
  });
});
