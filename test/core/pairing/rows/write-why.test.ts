import { describe, expect, test } from 'vitest';

import { writeShortWhy, writeWhy } from '../../../../src/core/pairing/rows/write-why.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { SharedAnswer } from '../../../../src/core/programme/programme.js';
import { buildCohort } from '../../../../src/core/scoring/build-cohort.js';
import { scorePair } from '../../../../src/core/scoring/score-pair.js';
import type { Person } from '../../../../src/core/signups/person.js';
import type { SkillList } from '../../../../src/core/skills/skill-list.js';
import { amina, mentee, mentor, skill } from '../../../cast.js';
import { plainSkills } from '../../../plain-skills.js';

const closenessOf = (thousandths: number): SkillList => ({
  ...plainSkills,
  closeness: (a, b) => (a.id === b.id ? 1000 : thousandths),
});

const inFields = (...fields: readonly (readonly string[])[]): SkillList => ({
  ...plainSkills,
  closeness: (a, b) => {
    if (a.id === b.id) return 1000;
    return fields.some((field) => field.includes(a.label) && field.includes(b.label)) ? 600 : 0;
  },
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
    [['Python'], 'teaches Python, which Ida Kos wants to learn.'],
    [['Python', 'SQL'], 'teaches Python and SQL, which Ida Kos wants to learn.'],
    [['Python', 'SQL', 'Rust'], 'teaches Python, SQL and Rust, which Ida Kos wants to learn.'],
    [['Python', 'SQL', 'Rust', 'Go'], 'teaches Python, SQL and Rust, which Ida Kos wants to learn.'],
    [['Git, the command line'], 'teaches “Git, the command line”, which Ida Kos wants to learn.'],
    [
      ['Git, the command line', 'SQL'],
      'teaches SQL and “Git, the command line”, which Ida Kos wants to learn.',
    ],
    [
      ['Git, the command line', 'Tests, by hand', 'SQL'],
      'teaches SQL; “Git, the command line”; and “Tests, by hand”, which Ida Kos wants to learn.',
    ],
    [
      ['Research and development', 'SQL'],
      'teaches Research and development, and SQL, which Ida Kos wants to learn.',
    ],
    [
      ['Talks; workshops', 'Data\nanalysis'],
      'teaches Data analysis and “Talks, workshops”, which Ida Kos wants to learn.',
    ],
  ])('names the skills %j in the order in which the mentee named them', (labels, sentence) => {
    const taught = skills(...labels).reverse();
    expect(why(ulla({ teaches: taught }), ida({ learns: skills(...labels) }))).toBe(`Ulla Berg ${sentence}`);
  });

  describe('"first"', () => {
    const learns = skills('Python', 'SQL', 'Rust', 'Go', 'C');
    const near = { skillList: closenessOf(600) };
    const plain = {};

    test.each([
      [['Python'], plain, 'teaches Python, which Ida Kos wants to learn first.'],
      [['Python', 'SQL'], plain, 'teaches Python and SQL, which Ida Kos wants to learn first.'],
      [
        ['Python', 'SQL', 'Rust', 'Go'],
        plain,
        'teaches Python, SQL and Rust, which Ida Kos wants to learn first.',
      ],
      [['SQL'], plain, 'teaches SQL, which Ida Kos wants to learn.'],
      [['Python', 'Rust'], plain, 'teaches Python and Rust, which Ida Kos wants to learn.'],
      [['Ruby'], near, 'teaches Ruby, close to Python, SQL and Rust, which Ida Kos wants to learn first.'],
    ])('of ranked wishes, %j taught', (taught, circumstances, sentence) => {
      const ranked = ida({ learns, learnsRanked: true });
      expect(why(ulla({ teaches: skills(...taught) }), ranked, circumstances)).toBe(`Ulla Berg ${sentence}`);
    });

    test('never of wishes that were ticked', () => {
      expect(why(ulla({ teaches: skills('Python') }), ida({ learns }))).not.toContain('first');
      expect(why(ulla({ teaches: skills('Ruby') }), ida({ learns }), near)).not.toContain('first');
    });

    test('never where nothing comes second', () => {
      const all = ida({ learns: skills('Python', 'SQL'), learnsRanked: true });
      expect(why(ulla({ teaches: skills('Python', 'SQL') }), all)).toBe(
        'Ulla Berg teaches Python and SQL, which Ida Kos wants to learn.',
      );
    });
  });

  describe('a near skill is called near', () => {
    const near = { skillList: inFields(['Vue', 'React', 'Angular'], ['MySQL', 'PostgreSQL']) };

    test.each([
      [['Vue'], ['React'], 'teaches Vue, close to React, which Ida Kos wants to learn.'],
      [
        ['Vue'],
        ['React', 'Angular'],
        'teaches Vue, close to React and Angular, which Ida Kos wants to learn.',
      ],
      [
        ['Vue', 'MySQL'],
        ['React', 'PostgreSQL'],
        'teaches Vue, close to React, which Ida Kos wants to learn, and MySQL, close to PostgreSQL.',
      ],
      [
        ['Python', 'Vue'],
        ['Python', 'React'],
        'teaches Python, which Ida Kos wants to learn, and Vue, close to React.',
      ],
      [['Vue'], ['Vue', 'React'], 'teaches Vue, which Ida Kos wants to learn.'],
      [
        ['Python', 'SQL', 'Go', 'Vue'],
        ['Python', 'SQL', 'Go', 'React'],
        'teaches Python, SQL and Go, which Ida Kos wants to learn.',
      ],
    ])('%j taught, %j wanted', (taught, wanted, sentence) => {
      expect(why(ulla({ teaches: skills(...taught) }), ida({ learns: skills(...wanted) }), near)).toBe(
        `Ulla Berg ${sentence}`,
      );
    });

    test('not beside what can be helped with: that is enough for a sentence', () => {
      const helper = ulla({ teaches: skills('Python', 'Vue'), helpsWith: ['Interviews'] });
      expect(why(helper, ida({ learns: skills('Python', 'React'), goals: ['Interviews'] }), near)).toBe(
        'Ulla Berg teaches Python, which Ida Kos wants to learn, and can help with interviews.',
      );
    });

    test('one of the same field that is not near is told only where nothing else can be', () => {
      const far = { skillList: closenessOf(400) };
      expect(why(ulla({ teaches: skills('Vue') }), ida({ learns: skills('Figma') }), far)).toBe(
        'Ulla Berg teaches Vue, in the same field as Figma, which Ida Kos wants to learn.',
      );
      const helper = ulla({ teaches: skills('Vue'), helpsWith: ['Interviews'] });
      expect(why(helper, ida({ learns: skills('Figma'), goals: ['Interviews'] }), far)).toBe(
        'Ulla Berg can help with interviews, the help that Ida Kos is looking for.',
      );
      expect(why(ulla({ teaches: skills('Vue', 'SQL') }), ida({ learns: skills('SQL', 'Figma') }), far)).toBe(
        'Ulla Berg teaches SQL, which Ida Kos wants to learn.',
      );
    });
  });

  describe('topics', () => {
    const all = ['Interviews', 'CV and applications', 'Leadership', 'Changing career'];
    const python = { teaches: skills('Python') };
    const learner = { learns: skills('Python') };

    test.each([
      [['Interviews'], 'can help with interviews, the help that Ida Kos is looking for.'],
      [
        ['Interviews', 'CV and applications'],
        'can help with interviews, and CVs and applications, the help that Ida Kos is looking for.',
      ],
      [
        all,
        'can help with interviews, CVs and applications, and leadership, the help that Ida Kos is looking for.',
      ],
    ])('alone: %j', (goals, sentence) => {
      expect(why(ulla({ helpsWith: all }), ida({ goals }))).toBe(`Ulla Berg ${sentence}`);
    });

    test('after skills at most two, since the letter lists the others', () => {
      expect(why(ulla({ ...python, helpsWith: all }), ida({ ...learner, goals: all }))).toBe(
        'Ulla Berg teaches Python, which Ida Kos wants to learn, and can help with interviews, and CVs and applications.',
      );
    });

    test.each([
      [
        ['Changing career'],
        'I used to teach before becoming a developer.',
        'can help, from experience, with changing career',
      ],
      [
        ['Changing career', 'Interviews'],
        'I used to teach before becoming a developer.',
        'can help with interviews and, from experience, changing career',
      ],
      [
        ['Returning to work', 'Interviews'],
        'Back to work after parental leave.',
        'can help with interviews and, from experience, returning to work after a break',
      ],
      [['Changing career'], 'Back to work after parental leave.', 'can help with changing career'],
      [['Changing career'], '', 'can help with changing career'],
    ])('%j, from a mentor of whom we know "%s"', (topics, background, clause) => {
      const helper = ulla({ ...python, helpsWith: topics, background });
      expect(why(helper, ida({ ...learner, goals: topics }))).toBe(
        `Ulla Berg teaches Python, which Ida Kos wants to learn, and ${clause}.`,
      );
    });

    test('"from experience" tells of the background, and only where that may be shared', () => {
      const helper = ulla({ ...python, helpsWith: ['Changing career'], background: 'Career changer.' });
      const seeker = ida({ ...learner, goals: ['Changing career'] });
      expect(why(helper, seeker)).toMatch(/and can help, from experience, with changing career\.$/);
      const share = defaultProgramme.share.filter((answer) => answer !== 'paths');
      expect(why(helper, seeker, { share })).toMatch(/and can help with changing career\.$/);
    });
  });

  test('a way is not told twice, as a topic and as something in common', () => {
    const background = 'Career changer, self-taught.';
    const topics = ['Changing career'];
    expect(
      why(
        ulla({ teaches: skills('SQL'), helpsWith: topics, background }),
        ida({ learns: skills('SQL'), goals: topics, background }),
      ),
    ).toBe(
      'Ulla Berg teaches SQL, which Ida Kos wants to learn, and can help, from experience, with changing career; both taught themselves.',
    );
  });

  test('who is on the way is not said to have arrived', () => {
    const arrived = ulla({ background: 'I changed careers and became a developer.' });
    const onTheWay = ida({ background: 'I am about to change my career.' });
    expect(why(arrived, onTheWay)).toBe('Ulla Berg and Ida Kos both have a change of career in their story.');
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
      'Ulla Berg teaches Python, which Ida Kos wants to learn, and can help with changing career and interviews; both have a background in teaching.',
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
      'Ulla Berg can help with interviews, the help that Ida Kos is looking for; both taught themselves.',
    ],
    ['topics', 'Ulla Berg teaches SQL, which Ida Kos wants to learn; both taught themselves.'],
    ['goals', 'Ulla Berg teaches SQL, which Ida Kos wants to learn; both taught themselves.'],
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
    expect(writeShortWhy(...meet(helper, seeker), { ownWords: true })).toBe(
      'teaches Python and SQL; can help with interviews; both taught themselves',
    );
    expect(writeShortWhy(...meet(ulla(), ida()), { ownWords: true })).toBe('');
  });

  test('leaves out skills in the words of those who answered where these may not be shown', () => {
    const [own, python] = [{ ...skill('Whispering'), known: false }, skill('Python')];
    const pair = meet(ulla({ teaches: [own, python] }), ida({ learns: [own, python] }));
    expect(writeShortWhy(...pair, { ownWords: true })).toBe('teaches Whispering and Python');
    expect(writeShortWhy(...pair, { ownWords: false })).toBe('teaches Python');
  });
});
