import { describe, expect, test } from 'vitest';

import { writeShortWhy, writeWhy } from '../../../src/core/pairing/write-why.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { SharedAnswer } from '../../../src/core/programme/programme.js';
import { buildCohort } from '../../../src/core/scoring/build-cohort.js';
import { scorePair } from '../../../src/core/scoring/score-pair.js';
import type { Person } from '../../../src/core/signups/person.js';
import type { SkillList } from '../../../src/core/skills/skill-list.js';
import { amina, mentee, mentor, skill } from '../../cast.js';
import { plainSkills } from '../../plain-skills.js';

const closenessOf = (thousandths: number): SkillList => ({
  ...plainSkills,
  closeness: (a, b) => (a.id === b.id ? 1000 : thousandths),
});

interface Circumstances {
  readonly share?: readonly SharedAnswer[];
  readonly skillList?: SkillList;
}

/** The pair as it reaches the sentence, whether or not a rule would let it be. */
function meet(mentorPerson: Person, menteePerson: Person, { share, skillList }: Circumstances = {}) {
  const programme = { ...defaultProgramme, share: share ?? defaultProgramme.share };
  const cohort = buildCohort([menteePerson, mentorPerson], programme, skillList ?? plainSkills);
  const score = scorePair(cohort.profileOf(menteePerson), cohort.profileOf(mentorPerson), cohort);
  return [{ mentor: mentorPerson, mentee: menteePerson, score }, programme] as const;
}

const why = (...pair: Parameters<typeof meet>): string => writeWhy(...meet(...pair));

const ulla = (fields: Partial<Person> = {}) => mentor('Ulla Berg', fields);
const ida = (fields: Partial<Person> = {}) => mentee('Ida Kos', fields);
const skills = (...labels: readonly string[]) => labels.map(skill);

describe('writeWhy', () => {
  test.each([
    [['Python'], 'Ulla Berg teaches Python, which Ida Kos wants to learn.'],
    [['Python', 'SQL'], 'Ulla Berg teaches Python and SQL, which Ida Kos wants to learn.'],
    [['Python', 'SQL', 'Rust'], 'Ulla Berg teaches Python, SQL and Rust, which Ida Kos wants to learn.'],
  ])('names the skills %j', (labels, sentence) => {
    expect(why(ulla({ teaches: skills(...labels) }), ida({ learns: skills(...labels) }))).toBe(sentence);
  });

  test('names three of four skills, the first the mentee named', () => {
    const four = ['Python', 'SQL', 'Rust', 'Go'];
    expect(why(ulla({ teaches: skills(...four).reverse() }), ida({ learns: skills(...four) }))).toBe(
      'Ulla Berg teaches Python, SQL and Rust, which Ida Kos wants to learn.',
    );
  });

  test('an option that holds a comma comes last, so that the list can be read', () => {
    const labels = ['Git, the command line', 'SQL'];
    expect(why(ulla({ teaches: skills(...labels) }), ida({ learns: skills(...labels) }))).toContain(
      'teaches SQL and Git, the command line, which',
    );
  });

  test('says "first" of what the mentee ranked first', () => {
    const wishes = { learns: skills('Python', 'SQL', 'Rust'), learnsRanked: true };
    expect(why(ulla({ teaches: skills('Python', 'SQL') }), ida(wishes))).toBe(
      'Ulla Berg teaches Python and SQL, which Ida Kos wants to learn first.',
    );
  });

  test.each([
    ['the form did not rank', false, ['Python']],
    ['what is taught was ranked second', true, ['SQL']],
    ['one of the first two is missing', true, ['Python', 'Rust']],
  ])('never says "first" where %s', (_case, learnsRanked, taught) => {
    const wishes = { learns: skills('Python', 'SQL', 'Rust'), learnsRanked };
    expect(why(ulla({ teaches: skills(...taught) }), ida(wishes))).not.toContain('first');
  });

  test('a near skill is called near', () => {
    const near = { skillList: closenessOf(600) };
    expect(why(ulla({ teaches: skills('Vue') }), ida({ learns: skills('React') }), near)).toBe(
      'Ulla Berg teaches Vue, close to React, which Ida Kos wants to learn.',
    );
  });

  test('a skill of the same field that is not near is no reason', () => {
    const far = { skillList: closenessOf(400) };
    expect(why(ulla({ teaches: skills('Vue') }), ida({ learns: skills('Figma') }), far)).toBe('');
  });

  test('topics and a way in common follow the skills', () => {
    const helper = ulla({
      teaches: skills('Python'),
      helpsWith: ['Interviews', 'Changing career'],
      background: 'Teacher for nine years.',
    });
    const seeker = ida({
      learns: skills('Python'),
      goals: ['Changing career', 'Interviews'],
      background: 'Teacher for six years.',
    });
    expect(why(helper, seeker)).toBe(
      'Ulla Berg teaches Python, which Ida Kos wants to learn, and can help with changing career and interviews; they both have a background in teaching.',
    );
  });

  test('topics alone', () => {
    expect(why(ulla({ helpsWith: ['Interviews'] }), ida({ goals: ['Interviews'] }))).toBe(
      'Ulla Berg can help with interviews, which Ida Kos is looking for.',
    );
  });

  test('a way in common alone', () => {
    const selfTaught = { background: 'Self-taught.' };
    expect(why(ulla(selfTaught), ida(selfTaught))).toBe('Ulla Berg and Ida Kos both taught themselves.');
  });

  test('says nothing where there is nothing to say', () => {
    expect(why(ulla(), ida())).toBe('');
    expect(why(ulla({ jobTitle: 'Beekeeper' }), ida({ goals: ['To be a beekeeper'] }))).toBe('');
  });

  test.each([
    [
      'skills',
      'Ulla Berg can help with interviews, which Ida Kos is looking for; they both taught themselves.',
    ],
    ['topics', 'Ulla Berg teaches SQL, which Ida Kos wants to learn; they both taught themselves.'],
    ['goals', 'Ulla Berg teaches SQL, which Ida Kos wants to learn; they both taught themselves.'],
    ['paths', 'Ulla Berg teaches SQL, which Ida Kos wants to learn, and can help with interviews.'],
  ] as const)('quotes nothing of %s where they are not shared', (hidden, sentence) => {
    const common = { background: 'Self-taught.' };
    const share = defaultProgramme.share.filter((answer) => answer !== hidden);
    const helper = ulla({ teaches: skills('SQL'), helpsWith: ['Interviews'], ...common });
    expect(why(helper, ida({ learns: skills('SQL'), goals: ['Interviews'], ...common }), { share })).toBe(
      sentence,
    );
  });

  test('where nothing is shared it is empty', () => {
    const all = { background: 'Self-taught.' };
    const helper = ulla({ teaches: skills('SQL'), helpsWith: ['Interviews'], ...all });
    const seeker = ida({ learns: skills('SQL'), goals: ['Interviews'], ...all });
    expect(why(helper, seeker, { share: [] })).toBe('');
  });

  test.each(["Ngũgĩ wa Thiong'o", 'Siobhán O’Brien', 'ليلى حداد', '山田 太郎', 'Ana  María\nde la Cruz'])(
    'takes the name %s as it is, on one line',
    (name) => {
      const sentence = why({ ...ulla({ teaches: skills('SQL') }), name }, ida({ learns: skills('SQL') }));
      expect(sentence).toBe(`${name.replace(/\s+/g, ' ')} teaches SQL, which Ida Kos wants to learn.`);
    },
  );

  test('tells no score and no private answer', () => {
    const seeks = [{ wanted: 'a woman', must: false }];
    const private_ = { seeks, identity: ['woman'], culture: ['Kurdish'], matters: ['skills' as const] };
    const helper = { ...amina, ...private_, availability: [{ start: 600, end: 660 }] };
    const seeker = ida({ learns: skills('Python'), ...private_, availability: [{ start: 600, end: 660 }] });
    expect(why(helper, seeker)).toBe('Amina Yusuf teaches Python, which Ida Kos wants to learn.');
  });
});

describe('writeShortWhy', () => {
  test('gives the same reasons without names', () => {
    const common = { background: 'Self-taught.' };
    const helper = ulla({ teaches: skills('Python', 'SQL'), helpsWith: ['Interviews'], ...common });
    const seeker = ida({ learns: skills('Python', 'SQL'), goals: ['Interviews'], ...common });
    expect(writeShortWhy(...meet(helper, seeker))).toBe(
      'teaches Python and SQL; can help with interviews; both taught themselves',
    );
    expect(writeShortWhy(...meet(ulla(), ida()))).toBe('');
  });
});
