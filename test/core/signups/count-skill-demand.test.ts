import { expect, test } from 'vitest';

import { countSkillDemand } from '../../../src/core/signups/count-skill-demand.js';
import { mentee, mentor, skill } from '../../cast.js';

const skills = (...labels: readonly string[]) => labels.map(skill);

test('counts who wants each skill, who teaches it and their seats, the worst supplied first', () => {
  const people = [
    mentee('Ida', { learns: skills('Python', 'SQL', 'Rust') }),
    mentee('Jon', { learns: skills('Python', 'SQL') }),
    mentee('Kai', { learns: skills('Python') }),
    mentor('Ulla', { teaches: skills('Python', 'Go'), capacity: 2 }),
    mentor('Vera', { teaches: skills('SQL', 'Python'), capacity: 3 }),
  ];
  expect(countSkillDemand(people)).toEqual([
    { skill: skill('Rust'), wantedBy: 1, taughtBy: 0, seats: 0 },
    { skill: skill('SQL'), wantedBy: 2, taughtBy: 1, seats: 3 },
    { skill: skill('Python'), wantedBy: 3, taughtBy: 2, seats: 5 },
  ]);
});

test('of skills equally short, the one wanted by more comes first, then the order of their ids', () => {
  const people = [
    mentee('Ida', { learns: skills('SQL', 'Rust', 'Go', 'CSS') }),
    mentee('Jon', { learns: skills('Rust') }),
    mentor('Ulla', { teaches: skills('Rust') }),
  ];
  expect(countSkillDemand(people).map(({ skill: { label } }) => label)).toEqual(['Rust', 'CSS', 'Go', 'SQL']);
});

test('somebody in both roles counts on both sides, each side for itself', () => {
  const both = mentor('Ulla', {
    isMentee: true,
    teaches: skills('SQL'),
    learns: skills('Rust'),
    capacity: 2,
  });
  expect(countSkillDemand([both, mentee('Ida', { learns: skills('SQL') })])).toEqual([
    { skill: skill('Rust'), wantedBy: 1, taughtBy: 0, seats: 0 },
    { skill: skill('SQL'), wantedBy: 1, taughtBy: 1, seats: 2 },
  ]);
});

test('nobody wants anything: an empty list', () => {
  expect(countSkillDemand([mentor('Ulla', { teaches: skills('SQL') })])).toEqual([]);
});
