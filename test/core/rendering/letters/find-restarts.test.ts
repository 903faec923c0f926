import { describe, expect, it } from 'vitest';

import type { EarlierPair } from '../../../../src/core/pairing/rematch/earlier-pair.js';
import { findRestarts } from '../../../../src/core/rendering/letters/find-restarts.js';
import { hashText } from '../../../../src/core/text/hash-text.js';
import { shippedSet } from '../shipped-set.js';
import { barePair, codebar, fullPair, writeLetters } from './letter-run.js';

function earlierPair(mentorEmail: string, menteeEmail: string): EarlierPair {
  const place = { file: 'spring.csv', row: 2 };
  const person = (email: string) => ({ name: '', email });
  return { mentor: person(mentorEmail), mentee: person(menteeEmail), start: '', note: '', place };
}

const NOBODY = { mentor: false, mentee: false };
const AMINA = fullPair.mentor_email;
const GRACE = fullPair.mentee_email;

describe('a new start', () => {
  it('is that of a mentee whose mentor was somebody else', () => {
    const { ofPair } = findRestarts(
      [fullPair],
      [earlierPair('tomas.herrera@example.org', 'Grace.Oyelaran@example.org')],
    );
    expect(ofPair(fullPair)).toEqual([{ mentor: false, mentee: true }]);
  });

  it('is that of a mentor whose mentee has gone, and not of one who takes one more', () => {
    const before = [earlierPair(AMINA, barePair.mentee_email)];
    expect(findRestarts([fullPair], before).ofPair(fullPair)).toEqual([{ mentor: true, mentee: false }]);
    const both = { ...barePair, mentor_email: AMINA };
    expect(findRestarts([fullPair, both], before).ofPair(fullPair)).toEqual([NOBODY]);
  });

  it('is none for a pair that stays, nor for anybody without earlier pairs', () => {
    const stays = findRestarts([fullPair], [earlierPair(AMINA, GRACE), earlierPair('x@example.org', GRACE)]);
    expect(stays.ofPair(fullPair)[0]).toEqual(NOBODY);
    expect(findRestarts([fullPair], []).ofPair(fullPair)).toEqual([NOBODY]);
  });

  it('stands in the letter of a pair that stays where it stood there before', async () => {
    const earlier = [earlierPair('tomas.herrera@example.org', GRACE)];
    const first = await writeLetters([fullPair], codebar, shippedSet(), { earlier });
    const written = new Map(
      first.files.map(({ path, content, date = null }) => [path, { hash: hashText(content), date }]),
    );
    const next = { earlier: [earlierPair(AMINA, GRACE)], date: '2026-11-01T12:00:00Z' };
    expect((await writeLetters([fullPair], codebar, shippedSet(), { ...next, written })).files).toEqual(
      first.files,
    );
    expect((await writeLetters([fullPair], codebar, shippedSet(), next)).file('.txt')).not.toContain(
      'new start',
    );
  });

  it('is said kindly in each letter, with no name of whoever was there before', async () => {
    const earlier = [
      earlierPair('tomas.herrera@example.org', GRACE),
      earlierPair(AMINA, 'omar.haddad@example.org'),
    ];
    const joint = (await writeLetters([fullPair], codebar, shippedSet(), { earlier })).file('.txt');
    expect(joint).toContain('Grace Oyelaran, for you this is a new start with a new mentor. ');
    expect(joint).toContain('Amina Yusuf, thank you for beginning once more with somebody new.');
    const { file } = await writeLetters([fullPair], codebar, shippedSet(), { earlier, separate: true });
    expect(file(/^amina.*\.txt/)).toContain('Your mentee has worked with another mentor before. ');
    expect(file(/^grace.*\.txt/)).toContain('For you this is a new start with a new mentor. ');
    expect(joint + file(/^amina.*\.txt/) + file(/^grace.*\.txt/)).not.toMatch(/tomas|omar/i);
    const plain = (await writeLetters([fullPair])).file('.txt');
    expect(plain).not.toMatch(/new start|once more/);
  });

  it('is said to somebody who had a partner and has none now', async () => {
    const waiting = [
      {
        role: 'mentee' as const,
        name: 'Grace Oyelaran',
        email: GRACE,
        place: { file: 'unmatched.csv', row: 2 },
      },
    ];
    const earlier = [earlierPair(AMINA, GRACE)];
    const { file } = await writeLetters([], codebar, shippedSet(), { earlier, waiting });
    expect(file('.txt')).toContain('The work with your mentor in codebar Helsinki has come to an end, ');
    expect(file('.txt')).not.toContain('Thank you for signing up');
  });
});
