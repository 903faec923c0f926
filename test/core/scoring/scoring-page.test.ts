import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { rules } from '../../../src/core/acceptance/rules.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { buildCohort } from '../../../src/core/scoring/build-cohort.js';
import type { PairScore } from '../../../src/core/scoring/pair-score.js';
import { scorePair } from '../../../src/core/scoring/score-pair.js';
import type { Person } from '../../../src/core/signups/person.js';
import { readSkillList } from '../../../src/core/skills/read-skill-list.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../cast.js';

const page = readFileSync('docs/scoring.md', 'utf8');
const { skillList } = readSkillList(readFileSync('templates/skills.yaml', 'utf8'), 'skills.yaml', []);

/** The person with the skills as the shipped list knows them. */
function withListedSkills(person: Person): Person {
  const listed = (skills: Person['teaches']) => skills.map(({ label }) => skillList.find(label));
  return { ...person, teaches: listed(person.teaches), learns: listed(person.learns) };
}

function scoreOf(learner: Person, guide: Person, others: readonly Person[] = []): PairScore {
  const people = [learner, guide, ...others].map(withListedSkills);
  const cohort = buildCohort(people, defaultProgramme, skillList);
  const [first, second] = people.map(cohort.profileOf);
  if (first === undefined || second === undefined) throw new Error('two people make a pair');
  return scorePair(first, second, cohort);
}

/** The body of the table that follows a mark on the page. */
function tableOf(name: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`<!-- tested: ${name} -->\n`);
  const [table = ''] = after.split('\n\n');
  const rows = table.split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/scoring.md', () => {
  it('shows the fits and scores of its people', () => {
    const cast = [grace, omar, amina, tomas];
    const expected = [grace, omar].flatMap((learner) =>
      [amina, tomas].flatMap((guide) => {
        const score = scoreOf(
          learner,
          guide,
          cast.filter((person) => person !== learner && person !== guide),
        );
        const pair = `${firstName(learner)} and ${firstName(guide)}`;
        return (['mentee', 'mentor'] as const).map((side) => {
          const { fits, score: whole } = score[side];
          const values = [fits.skills, fits.goals, fits.background, fits.logistics];
          return [
            pair,
            firstName(side === 'mentee' ? learner : guide),
            ...values.map((fit) => String(fit?.value ?? 'not asked')),
            String(whole),
          ];
        });
      }),
    );
    expect(tableOf('pairs')).toEqual(expected);
  });

  it('shows what ticked and ranked wishes weigh', () => {
    const wishes = ['Python', 'Rust', 'Figma'].map(skill);
    const share = (place: number, learnsRanked: boolean) =>
      scoreOf(
        mentee('Ada', { learns: wishes, learnsRanked }),
        mentor('Bo', { teaches: wishes.slice(place, place + 1) }),
      ).mentee.fits.skills?.value;
    expect(tableOf('ranks')).toEqual(
      ['the first alone', 'the second alone', 'the third alone'].map((row, place) => [
        row,
        String(share(place, false)),
        String(share(place, true)),
      ]),
    );
  });

  it('shows what scarcity is worth', () => {
    const rust = [skill('Rust')];
    const expected = [1, 2, 3, 10].map((teachers) => {
      const others = Array.from({ length: teachers - 1 }, (_, place) =>
        mentor(`Cy ${place}`, { teaches: rust }),
      );
      const score = scoreOf(mentee('Ada', { learns: rust }), mentor('Bo', { teaches: rust }), others);
      return [String(teachers), String(score.mentor.fits.skills?.value)];
    });
    expect(tableOf('scarcity')).toEqual(expected);
  });

  it('shows what paths in common are worth', () => {
    const backgrounds = ['Nurse', 'Teacher', 'Teacher, self-taught', 'Teacher, self-taught, bootcamp'];
    const ada = mentee('Ada', { background: 'Teacher, self-taught, then a bootcamp' });
    const expected = backgrounds.map((background, shared) => [
      String(shared),
      String(scoreOf(ada, mentor('Bo', { background })).mentee.fits.background?.value),
    ]);
    expect(tableOf('paths')).toEqual(expected);
  });

  it('shows how many hours are plenty', () => {
    const at = { timeZone: '+00:00' };
    const expected = [1, 2, 5, 10].map((hours) => {
      const availability = [{ start: 8 * 60, end: (8 + hours) * 60 }];
      const ada = mentee('Ada', { ...at, availability });
      const fits = [mentor('Bo', { ...at, availability }), mentor('Bo', at)].map(
        (bo) => scoreOf(ada, bo).mentee.fits.logistics?.value,
      );
      return [hours, ...fits].map(String);
    });
    expect(tableOf('hours')).toEqual(expected);
  });

  it('shows what distant clocks cost', () => {
    const expected = [0, 4, 6, 9, 12].map((apart) => {
      const zone = `+${String(apart).padStart(2, '0')}:00`;
      const score = scoreOf(mentee('Ada', { timeZone: '+00:00' }), mentor('Bo', { timeZone: zone }));
      const fit = score.mentee.fits.logistics;
      const minutes = fit?.evidence.flatMap((item) =>
        item.kind === 'hours' ? item.hours.minutesPerWeek : [],
      );
      return [`${apart} h`, String(Number(minutes) / 60 / 7), String(fit?.value)];
    });
    expect(tableOf('clocks')).toEqual(expected);
  });

  it('lists every rule in the order in which they are asked', () => {
    const named = tableOf('rules').map(([name = '']) => name.replaceAll(' ', '-'));
    expect(named).toEqual(rules.map(({ id }) => id));
  });

  it('draws from its comparison what stability costs', () => {
    const matched = (pairing: string): number => {
      const [, share] = new RegExp(`\\| generated +\\| ${pairing} +\\| ([\\d.]+)`).exec(page) ?? [];
      return Number(share);
    };
    const [ours, stable, largest] = ['mentorship', 'any stable one, at most', 'largest total score'].map(
      matched,
    );
    if (ours === undefined || stable === undefined || largest === undefined) throw new Error('no comparison');
    const prose = page.replace(/\s+/g, ' ');
    expect(prose).toContain(`no stable pairing places more than ${stable} of a hundred`);
    expect(prose).toContain(
      `of the ${(largest - ours).toFixed(1)} that we lack at least ${(largest - stable).toFixed(1)} are out of reach`,
    );
    expect(prose).toContain(`and ${(stable - ours).toFixed(1)}, two people of 130, are open`);
  });
});

function firstName({ name }: Person): string {
  return name.split(' ')[0] ?? '';
}
