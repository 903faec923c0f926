import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';

import { shippedSet } from '../shipped-set.js';
import { barePair, codebar, fullPair, writeLetters } from './letter-run.js';

const separate = (row = fullPair, programme = codebar) =>
  writeLetters([row], programme, shippedSet(), { separate: true });

describe('a letter of one’s own', () => {
  it('goes to one of the two alone, and an answer to whoever sent it', async () => {
    const { files } = await separate();
    const drafts = files.filter(({ path }) => path.endsWith('.eml'));
    const mails = await Promise.all(drafts.map(({ content }) => PostalMime.parse(content)));
    expect(
      mails.map(({ to, replyTo, subject }) => [to?.map(({ address }) => address), replyTo, subject]),
    ).toEqual([
      [['amina.yusuf@example.org'], undefined, 'Grace Oyelaran, your mentee in codebar Helsinki'],
      [['grace.oyelaran@example.org'], undefined, 'Amina Yusuf, your mentor in codebar Helsinki'],
    ]);
    expect(drafts.map(({ path }) => path.replace(/-[0-9a-f]{8}\.eml$/, ''))).toEqual([
      'amina-yusuf-grace-oyelaran',
      'grace-oyelaran-amina-yusuf',
    ]);
  });

  it('tells each of the other, and nobody of themselves', async () => {
    const { file } = await separate();
    const [toMentor, toMentee] = [/^amina.*\.txt/, /^grace.*\.txt/].map((path) => file(path));
    expect(toMentor).toMatch(/^Dear Amina Yusuf,\n/);
    expect(toMentor).toContain('Grace Oyelaran, mentee\n• E-mail: grace.oyelaran@example.org\n');
    expect(toMentor).not.toContain('Can teach');
    expect(toMentee).toMatch(/^Dear Grace Oyelaran,\n/);
    expect(toMentee).toContain('Amina Yusuf, mentor\n• E-mail: amina.yusuf@example.org\n');
    expect(toMentee).not.toContain('Hopes and goals');
  });

  it('speaks to whoever reads it', async () => {
    const { file } = await separate();
    const all = 'Python; SQL; Git, the command line; and Testing';
    expect(file(/^amina.*\.txt/)).toContain(
      `• You can teach what your mentee would like to learn: ${all}.\n`,
    );
    expect(file(/^grace.*\.txt/)).toContain(
      `• Your mentor can teach what you would like to learn: ${all}.\n`,
    );
    expect(file(/^amina.*\.txt/)).toContain('Please write first, by 5 October 2026: ');
    expect(file(/^grace.*\.txt/)).toContain('Your mentor writes first, by 5 October 2026, ');
    const { file: menteeFirst } = await separate(fullPair, { ...codebar, firstWord: 'mentee' });
    expect(file(/^amina.*\.txt/)).toContain(' Your mentee has your link to book a time, too.\n');
    expect(menteeFirst(/^amina.*\.txt/)).toContain('Your mentee writes first, by 5 October 2026, ');
    expect(menteeFirst(/^amina.*\.txt/)).toContain('two or three times, or books one. ');
    expect(menteeFirst(/^grace.*\.txt/)).toContain('Please write first, by 5 October 2026: ');
  });

  it('says that a reply is enough where no other address is known', async () => {
    const { file } = await separate(barePair, { ...codebar, organiser: { name: 'Aino Laine', email: null } });
    expect(file(/^tomas.*\.txt/)).toContain('please reply to this letter: ');
  });
});
