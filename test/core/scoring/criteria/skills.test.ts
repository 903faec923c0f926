import { describe, expect, it } from 'vitest';

import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../../cast.js';
import { cohortOf, scorePeople } from '../cohort-of.js';

function skillsOf(wanting: Person, teaching: Person, others: readonly Person[] = []) {
  const cohort = cohortOf([wanting, teaching, ...others]);
  const { mentee, mentor } = scorePeople(wanting, teaching, cohort);
  return { mentee: mentee.fits.skills, mentor: mentor.fits.skills };
}

const rust = skill('Rust');
const python = skill('Python');
const go = skill('Go');

describe('skills', () => {
  it('are full when the mentor teaches every wish', () => {
    const { mentee } = skillsOf(grace, amina);
    expect(mentee?.value).toBe(1000);
    expect(mentee?.evidence).toEqual([
      { kind: 'skill', skill: skill('Python'), rank: null },
      { kind: 'skill', skill: skill('SQL'), rank: null },
    ]);
  });

  it('count a near skill in part, and call it near', () => {
    const { mentee } = skillsOf(omar, tomas);
    expect(mentee?.value).toBe((1000 + 400) / 2);
    expect(mentee?.evidence).toEqual([
      { kind: 'skill', skill: skill('React'), rank: null },
      { kind: 'near-skill', wanted: skill('JavaScript'), taught: skill('React'), closeness: 400, rank: null },
    ]);
  });

  it('weigh ranked wishes by rank and ticked ones alike', () => {
    const wishes = [python, rust, go];
    const ranked = (teaches: typeof wishes) =>
      skillsOf(mentee('Ada', { learns: wishes, learnsRanked: true }), mentor('Bo', { teaches })).mentee
        ?.value;
    expect([ranked([python]), ranked([rust]), ranked([go])]).toEqual([500, 333, 166]);
    const ticked = (teaches: typeof wishes) =>
      skillsOf(mentee('Ada', { learns: wishes }), mentor('Bo', { teaches })).mentee?.value;
    expect([ticked([python]), ticked([rust]), ticked([go])]).toEqual([333, 333, 333]);
  });

  it('weigh the first six of a long ranked list 6 to 1 and each further one 1', () => {
    const wishes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(skill);
    const ada = mentee('Ada', { learns: wishes, learnsRanked: true });
    const weights = wishes.map((wish) => skillsOf(ada, mentor('Bo', { teaches: [wish] })).mentee?.value);
    expect(weights).toEqual([6, 5, 4, 3, 2, 1, 1, 1].map((weight) => Math.floor((1000 * weight) / 23)));
  });

  it('say the rank only where the form ranked', () => {
    const ada = mentee('Ada', { learns: [go, rust], learnsRanked: true });
    const { mentee: fit } = skillsOf(ada, mentor('Bo', { teaches: [rust] }));
    expect(fit?.evidence).toEqual([{ kind: 'skill', skill: rust, rank: 2 }]);
  });

  it('draw the only teacher of a skill to who wants it', () => {
    const ferris = mentor('Ferris Wheel', { teaches: [rust, python] });
    const others = [mentor('Bo', { teaches: [python] }), mentor('Cy', { teaches: [python] })];
    const wantsRust = skillsOf(mentee('Ada', { learns: [rust] }), ferris, others);
    const wantsPython = skillsOf(mentee('Ada', { learns: [python] }), ferris, others);
    expect(wantsRust.mentor?.value).toBe(1000);
    expect(wantsPython.mentor?.value).toBe(Math.floor((3 * 1000 + 333) / 4));
    expect(wantsPython.mentee?.value).toBe(1000);
  });

  it('count the scarcest of the wishes met', () => {
    const others = [mentor('Cy', { teaches: [python] }), mentor('Di', { teaches: [python] })];
    for (const learns of [
      [rust, python],
      [python, rust],
    ]) {
      const { mentor: fit } = skillsOf(mentee('Ada', { learns }), mentor('Bo', { teaches: learns }), others);
      expect(fit?.value).toBe(1000);
    }
  });

  it('count a mentor who names a skill twice as one who teaches it', () => {
    const bo = mentor('Bo', { teaches: [rust, rust] });
    expect(skillsOf(mentee('Ada', { learns: [rust] }), bo).mentor?.value).toBe(1000);
  });

  it('find a skill scarce by the very skill, not by a near one', () => {
    const { mentor: fit } = skillsOf(
      mentee('Ada', { learns: [skill('Vue')] }),
      mentor('Bo', { teaches: [skill('React')] }),
    );
    expect(fit?.value).toBe((3 * 400) / 4);
  });

  it('are asked exactly when the mentee named wishes', () => {
    expect(skillsOf(mentee('Ada'), amina)).toEqual({ mentee: null, mentor: null });
    const untaught = skillsOf(grace, mentor('Bo'));
    expect([untaught.mentee?.value, untaught.mentor?.value]).toEqual([0, 0]);
  });
});
