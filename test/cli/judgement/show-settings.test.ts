import { describe, expect, test } from 'vitest';

import { showSettings } from '../../../src/cli/judgement/show-settings.js';
import type { CriterionJudgement } from '../../../src/core/pairing/judge-settings/judge-criteria.js';
import type { JudgedRule } from '../../../src/core/pairing/judge-settings/judge-rules.js';
import {
  judgeSettings,
  type SettingsJudgement,
} from '../../../src/core/pairing/judge-settings/judge-settings.js';
import { amina, grace, omar, tomas } from '../../cast.js';
import { pair } from '../../core/pairing/pair.js';
import { stream } from '../reading/screen.js';

const nothing: SettingsJudgement = {
  mentees: 3,
  menteesLookedAt: 3,
  pairs: 6,
  refused: 2,
  rules: [],
  criteria: [],
  sameAnswers: [],
};

/** The lines of a judgement, but for its title. */
function lines(judgement: Partial<SettingsJudgement>): readonly string[] {
  return showSettings({ ...nothing, ...judgement }, stream(500))
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());
}

test('a whole cohort', async () => {
  const people = [amina, grace, omar, tomas];
  expect(
    showSettings(judgeSettings((await pair(people)).preferences, people), stream(90)),
  ).toMatchInlineSnapshot(`
    "What the settings did
    Rules refuse 2 of 4 possible pairs.
      something in common (commonGround): refuses 2 pairs, all of which other rules refuse
        too; it changed nothing.
      points enough (minimumScore): refuses 2 pairs, all of which other rules refuse too; it
        changed nothing.
      a language in common (sharedLanguage): refuses no pair; it changed nothing.
      hours in common (minSharedMinutes): refuses no pair; it changed nothing.
    The criteria rank the 2 pairs left.
      skills (weight 50): counts for all 2 mentees (50 to 100 points, middle 50) and all 2
        mentors (62 to 100 points, middle 62); without it nobody would rank anybody otherwise.
      goals (weight 25): counts for all 2 mentees (60 to 100 points, middle 60) and all 2
        mentors (60 to 100 points, middle 60); without it nobody would rank anybody otherwise.
      background (weight 15): counts for all 2 mentees (0 to 60 points, middle 0) and 1 of 2
        mentors (60 points); without it nobody would rank anybody otherwise.
      logistics (weight 10): counts for all 2 mentees (100 points) and all 2 mentors (100
        points); all pairs fit equally well, so its weight does nothing.
    "
  `);
});

describe('a rule', () => {
  const say = (rule: JudgedRule, refused: number, alone: number) =>
    lines({ rules: [{ rule, inForce: true, refused, alone }] })[1];

  test.each([
    ['language', 0, 0, 'a language in common (sharedLanguage): refuses no pair; it changed nothing.'],
    [
      'shared-minutes',
      1,
      0,
      'hours in common (minSharedMinutes): refuses 1 pair, which another rule refuses too; it changed nothing.',
    ],
    [
      'minimum-score',
      7,
      0,
      'points enough (minimumScore): refuses 7 pairs, all of which other rules refuse too; it changed nothing.',
    ],
    ['apart', 1, 1, 'kept apart by you (apart): refuses 1 pair that no other rule refuses.'],
    ['avoid', 2, 2, 'people to avoid (answers): refuses 2 pairs that no other rule refuses.'],
    [
      'takes',
      9,
      4,
      'levels that mentors accept (answers): refuses 9 pairs; 4 of them no other rule refuses.',
    ],
  ] as const)('%s, refusing %i, %i of them alone', (rule, refused, alone, words) => {
    expect(say(rule, refused, alone)).toBe(words);
  });

  test('that is not in force is not told', () => {
    const rules = [{ rule: 'seniority' as const, inForce: false, refused: 0, alone: 0 }];
    expect(lines({ rules })).toEqual([
      'Rules refuse 2 of 6 possible pairs.',
      'The criteria rank the 4 pairs left.',
    ]);
  });
});

describe('a criterion', () => {
  const side = { people: 4, asked: 4, fits: { lowest: 0, middle: 455, highest: 1000 }, reordered: 0 };
  const say = (judgement: Partial<CriterionJudgement>) =>
    lines({
      criteria: [
        { criterion: 'goals', weight: 25, effect: 'decides', mentees: side, mentors: side, ...judgement },
      ],
    })[2];

  test('that decides', () => {
    const mentors = { ...side, asked: 1, fits: { lowest: 500, middle: 500, highest: 500 }, reordered: 3 };
    expect(say({ mentors })).toBe(
      'goals (weight 25): counts for all 4 mentees (0 to 100 points, middle 45) and 1 of 4 mentors (50 points); without it 3 of 8 people would rank otherwise.',
    );
  });

  test('that one side alone asked', () => {
    expect(say({ mentors: { ...side, asked: 0, fits: null }, mentees: { ...side, reordered: 1 } })).toBe(
      'goals (weight 25): counts for all 4 mentees (0 to 100 points, middle 45); without it 1 of 8 people would rank otherwise.',
    );
  });

  test.each([
    ['switched-off', 0, 'goals (weight 0): switched off.'],
    ['not-asked', 25, 'goals (weight 25): nobody asked for it; its weight does nothing.'],
    ['same-for-all', 25, /; all pairs fit equally well, so its weight does nothing\.$/],
    ['idle', 25, /; without it nobody would rank anybody otherwise\.$/],
  ] as const)('%s', (effect, weight, words) => {
    expect(say({ effect, weight })).toMatch(words);
  });

  test('a part of a very large cohort is told as a part', () => {
    const [first] = lines({ mentees: 9000, menteesLookedAt: 400 });
    expect(first).toBe('Of 9000 mentees 400 were looked at, evenly spread; the counts are theirs.');
  });

  test('where no pair is left, none is told', () => {
    const criteria = [
      { criterion: 'goals' as const, weight: 25, effect: 'not-asked' as const, mentees: side, mentors: side },
    ];
    expect(lines({ pairs: 1, refused: 1, criteria })).toEqual(['Rules refuse 1 of 1 possible pair.']);
  });
});

describe('answers that are alike', () => {
  const languages = { field: 'languages' as const, side: null, answered: 51, same: 48, constant: false };
  const told = (...sameAnswers: SettingsJudgement['sameAnswers']) => lines({ sameAnswers }).slice(2);

  test('are named with how many gave them', () => {
    expect(told({ ...languages, answer: 'English' })).toEqual([
      'Nearly everybody answered the same to: languages ("English" from 48 of 51); this question hardly tells people apart.',
    ]);
  });

  test('without the answer, where it is in somebody’s own words', () => {
    expect(told({ ...languages, field: 'learns', answer: null })).toEqual([
      'Nearly everybody answered the same to: skills they want (48 of 51); this question hardly tells people apart.',
    ]);
  });

  test('what all answered stands apart; who was asked is told where both sides are', () => {
    const minutes = {
      field: 'minutesPerMonth' as const,
      answered: 9,
      same: 9,
      constant: true,
      answer: '60 minutes',
    };
    expect(
      told(
        { ...minutes, side: 'mentor' },
        { ...minutes, side: 'mentee' },
        { ...languages, answer: 'English' },
      ),
    ).toEqual([
      'Everybody answered the same to: time a month of mentors ("60 minutes" from 9 of 9) and time a month of mentees ("60 minutes" from 9 of 9); each of these questions tells nobody apart.',
      'Nearly everybody answered the same to: languages ("English" from 48 of 51); this question hardly tells people apart.',
    ]);
  });
});
