import { describe, expect, it } from 'vitest';

import { findRefusals } from '../../../src/core/acceptance/find-refusals.js';
import type { RuleContext, RuleId } from '../../../src/core/acceptance/rule.js';
import { rules } from '../../../src/core/acceptance/rules.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import type { Past } from '../../../src/core/scoring/past.js';
import { scoreSides } from '../../../src/core/scoring/score-sides.js';
import type { Person } from '../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, skill } from '../../cast.js';
import { cohortOf } from '../scoring/cohort-of.js';

const python = skill('Python');
/** Two people whom no rule refuses. */
const lou = mentee('Lou Reyes', { learns: [python] });
const kai = mentor('Kai Berg', { teaches: [python] });

const only: Programme['rules'] = {
  ...defaultProgramme.rules,
  commonGround: false,
  minimumScore: 0,
  sharedLanguage: false,
};

function refusals(
  learner: Person,
  guide: Person,
  settings: Partial<Programme> = {},
  past?: Past,
): readonly RuleId[] {
  const cohort = cohortOf([learner, guide], settings, past);
  const profiles = [cohort.profileOf(learner), cohort.profileOf(guide)] as const;
  const context: RuleContext = {
    cohort,
    score: () => scoreSides(...profiles, cohort),
  };
  return findRefusals(...profiles, context);
}

describe('the rules', () => {
  it('let two people pass who suit each other', () => {
    expect(refusals(grace, amina)).toEqual([]);
    expect(refusals(lou, kai)).toEqual([]);
  });

  it('are each listed once, with words that continue "because"', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { inWords } of rules) expect(inWords).toMatch(/^(they|there|both|the|one) .*[^.]$/);
  });

  it('are all named for a pair that several refuse', () => {
    const jo = mentee('Jo', { avoid: ['Kai Berg'], manager: 'kai.berg@example.org' });
    expect(refusals(jo, kai)).toEqual(['avoid', 'manager', 'common-ground']);
  });
});

describe('oneself', () => {
  it('refuses who signed up in both roles', () => {
    const both = { ...lou, isMentor: true, teaches: [python] };
    expect(refusals(both, both)).toEqual(['oneself']);
  });
});

describe('apart', () => {
  it.each([
    ['addresses', 'LOU.REYES@example.org', 'kai.berg@example.org'],
    ['names', 'lou  reyes', 'Kai Berg'],
  ])('refuses the pair that the organiser named by %s', (_, learner, guide) => {
    expect(refusals(lou, kai, { apart: [{ mentee: learner, mentor: guide }] })).toEqual(['apart']);
  });

  it('lets the same people pass in other roles, and other people', () => {
    expect(refusals(lou, kai, { apart: [{ mentee: 'Kai Berg', mentor: 'Lou Reyes' }] })).toEqual([]);
    expect(refusals(lou, kai, { apart: [{ mentee: 'Lou Reyes', mentor: 'Somebody Else' }] })).toEqual([]);
  });
});

describe('history', () => {
  const both = { isMentor: true, isMentee: true, capacity: 1, teaches: [python], learns: [python] };
  const past = (learner: Person, guide: Person): Past => ({
    pairedBefore: new Map([[learner.key, new Set([guide.key])]]),
    waited: new Set(),
  });

  it('refuses a pair of an earlier cohort', () => {
    expect(refusals(lou, kai, {}, past(lou, kai))).toEqual(['history']);
  });

  it('lets the same two meet in other roles', () => {
    const [ana, ben] = [mentor('Ana', both), mentor('Ben', both)];
    expect(refusals(ana, ben, {}, past(ana, ben))).toEqual(['history']);
    expect(refusals(ben, ana, {}, past(ana, ben))).toEqual([]);
  });
});

describe('avoid', () => {
  it('refuses whom either side named, by name or address', () => {
    expect(refusals({ ...lou, avoid: ['kai berg '] }, kai)).toEqual(['avoid']);
    expect(refusals(lou, { ...kai, avoid: ['Lou.Reyes@Example.org'] })).toEqual(['avoid']);
    expect(refusals({ ...lou, avoid: ['Kai'] }, kai)).toEqual(['avoid']);
    expect(refusals({ ...lou, avoid: ['Kari Virtanen', 'Ka'] }, kai)).toEqual([]);
  });

  it('refuses a mentee whom the mentor named with a reason', () => {
    const kari = mentee('Kari Virtanen', { learns: [python] });
    const texts = ['Kari Virtanen please (we used to be married)'];
    expect(refusals(kari, { ...kai, avoid: texts })).toEqual(['avoid']);
  });
});

describe('manager', () => {
  it('refuses somebody’s own manager, in either direction', () => {
    expect(refusals({ ...lou, manager: 'Kai Berg' }, kai)).toEqual(['manager']);
    expect(refusals(lou, { ...kai, manager: 'lou.reyes@example.org' })).toEqual(['manager']);
    expect(refusals({ ...lou, manager: 'Noor Aziz' }, { ...kai, manager: 'Noor Aziz' })).toEqual([]);
  });
});

describe('must', () => {
  it('refuses who is not known to be of the kind, from either side', () => {
    const seeks = [{ wanted: 'a woman', must: true }];
    expect(refusals({ ...lou, seeks }, { ...kai, identity: ['woman'] })).toEqual([]);
    expect(refusals({ ...lou, seeks }, { ...kai, identity: ['man'] })).toEqual(['must']);
    expect(refusals({ ...lou, seeks }, kai)).toEqual(['must']);
    expect(refusals(lou, { ...kai, seeks })).toEqual(['must']);
  });

  it('lets a wish pass that is no must', () => {
    expect(refusals({ ...lou, seeks: [{ wanted: 'a woman', must: false }] }, kai)).toEqual([]);
  });
});

describe('takes', () => {
  it('refuses a stage that the mentor does not accept, and a stage not told', () => {
    const choosy = { ...kai, takes: ['beginner', 'intermediate'] as const };
    expect(refusals({ ...lou, stage: 'beginner' }, choosy)).toEqual([]);
    expect(refusals({ ...lou, stage: 'advanced' }, choosy)).toEqual(['takes']);
    expect(refusals(lou, choosy)).toEqual(['takes']);
  });

  it('lets everybody pass to who said nothing or takes every stage', () => {
    expect(refusals({ ...lou, stage: 'advanced' }, kai)).toEqual([]);
    expect(refusals(lou, { ...kai, takes: ['advanced', 'intermediate', 'beginner'] })).toEqual([]);
  });
});

describe('organisation', () => {
  const apart = { rules: { ...defaultProgramme.rules, differentOrganisation: true } };

  it('refuses the same one when differentOrganisation is set', () => {
    const [one, other] = [
      { ...lou, organisation: 'Acme Oy' },
      { ...kai, organisation: ' ACME  oy' },
    ];
    expect(refusals(one, other, apart)).toEqual(['organisation']);
    expect(refusals(one, other)).toEqual([]);
  });

  it('lets two blanks pass', () => {
    expect(refusals(lou, kai, apart)).toEqual([]);
  });
});

describe('seniority', () => {
  const gap = { rules: { ...defaultProgramme.rules, minSeniorityGap: 3 } };

  it('refuses a mentor not far enough ahead', () => {
    expect(refusals({ ...lou, seniorityYears: 2 }, { ...kai, seniorityYears: 5 }, gap)).toEqual([]);
    expect(refusals({ ...lou, seniorityYears: 2 }, { ...kai, seniorityYears: 4 }, gap)).toEqual([
      'seniority',
    ]);
    expect(refusals({ ...lou, seniorityYears: 2 }, { ...kai, seniorityYears: 4 })).toEqual([]);
  });

  it('lets pass who told no years', () => {
    expect(refusals(lou, { ...kai, seniorityYears: 0 }, gap)).toEqual([]);
  });
});

describe('language', () => {
  it('refuses two people without a language in common', () => {
    expect(refusals({ ...lou, languages: ['Arabic'] }, { ...kai, languages: ['Finnish'] })).toEqual([
      'language',
    ]);
    expect(
      refusals({ ...lou, languages: ['Arabic', 'Finnish'] }, { ...kai, languages: ['Finnish'] }),
    ).toEqual([]);
  });

  it('takes a blank for the language of the programme', () => {
    expect(refusals(lou, { ...kai, languages: ['English'] })).toEqual([]);
    expect(refusals(lou, { ...kai, languages: ['English'] }, { language: 'fi' })).toEqual(['language']);
    expect(refusals(lou, kai, { language: 'fi' })).toEqual([]);
  });

  it('is switched off by sharedLanguage', () => {
    const off = { rules: { ...defaultProgramme.rules, sharedLanguage: false } };
    expect(refusals({ ...lou, languages: ['Arabic'] }, { ...kai, languages: ['Finnish'] }, off)).toEqual([]);
  });
});

describe('time-zone', () => {
  it('refuses clocks too far apart in any week', () => {
    const within = (maxTimeZoneHours: number) => ({ rules: { ...defaultProgramme.rules, maxTimeZoneHours } });
    const [here, there] = [
      { ...lou, timeZone: 'Europe/Helsinki' },
      { ...kai, timeZone: 'America/New_York' },
    ];
    expect(refusals(here, there, within(7))).toEqual([]);
    expect(refusals(here, there, within(6))).toEqual(['time-zone']);
    expect(refusals(lou, there, within(0))).toEqual([]);
  });
});

describe('shared-minutes', () => {
  const hour = (start: number, minutes = 60) => [{ start, end: start + minutes }];

  it('refuses too few hours in common where both stated theirs', () => {
    const asked = { ...lou, availability: hour(600, 90) };
    expect(refusals(asked, { ...kai, availability: hour(630) })).toEqual([]);
    expect(refusals(asked, { ...kai, availability: hour(631) })).toEqual(['shared-minutes']);
    const lenient = { rules: { ...defaultProgramme.rules, minSharedMinutes: 0 } };
    expect(refusals(asked, { ...kai, availability: hour(3000) }, lenient)).toEqual([]);
  });

  it('never refuses hours guessed from a time zone', () => {
    const atNight = { ...lou, timeZone: '+00:00', availability: hour(120) };
    expect(refusals(atNight, { ...kai, timeZone: '+00:00' })).toEqual([]);
  });
});

describe('common-ground', () => {
  const ground = { rules: { ...only, commonGround: true } };

  it.each<readonly [string, Partial<Person>, Partial<Person>]>([
    ['a wanted skill', { learns: [python] }, { teaches: [python] }],
    ['a skill near one', { learns: [skill('Vue')] }, { teaches: [skill('React')] }],
    ['a topic of the goals', { goals: ['Interviews'] }, { helpsWith: ['mock interviews'] }],
    ['a kind of person asked for', { seeks: [{ wanted: 'a nurse', must: false }] }, { background: 'Nurse' }],
    ['a must that is met', { seeks: [{ wanted: 'a woman', must: true }] }, { identity: ['woman'] }],
  ])('is found in %s', (_, asked, offered) => {
    expect(refusals(mentee('Jo', asked), mentor('Bo', offered), ground)).toEqual([]);
  });

  it.each<readonly [string, Partial<Person>, Partial<Person>]>([
    ['a time zone', { timeZone: 'Europe/Oslo' }, { timeZone: 'Europe/Oslo' }],
    ['a path nobody asked for', { background: 'Nurse' }, { background: 'Nurse' }],
    ['words that agree', { goals: ['robotics'] }, { background: 'robotics' }],
    ['what only the mentor seeks', {}, { seeks: [{ wanted: 'a woman', must: false }] }],
    ['nothing at all', {}, {}],
  ])('is not found in %s', (_, asked, offered) => {
    expect(refusals(mentee('Jo', asked), mentor('Bo', offered), ground)).toEqual(['common-ground']);
  });

  it('is not needed when commonGround is off', () => {
    expect(refusals(mentee('Jo'), mentor('Bo'), { rules: only })).toEqual([]);
  });
});

describe('minimum-score', () => {
  it('compares whole points of the mentee’s side', () => {
    const jo = mentee('Jo', { learns: [python, skill('Go'), skill('Rust')] });
    const least = (minimumScore: number) => ({ rules: { ...only, minimumScore } });
    expect(refusals(jo, kai, least(33))).toEqual([]);
    expect(refusals(jo, kai, least(34))).toEqual(['minimum-score']);
  });
});
