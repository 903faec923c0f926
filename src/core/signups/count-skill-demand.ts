import type { Skill, SkillId } from '../skills/skill.js';
import { compareCodeUnits } from '../text/compare-code-units.js';
import type { Person } from './person.js';

/** How much one skill is wanted, and how much of it is offered. */
export interface SkillDemand {
  readonly skill: Skill;
  /** Mentees who want it. */
  readonly wantedBy: number;
  /** Mentors who teach it. */
  readonly taughtBy: number;
  /** Seats of these mentors; each can serve one mentee, whatever the skill. */
  readonly seats: number;
}

/** Demand and supply of every skill that somebody wants, the worst supplied first. */
export function countSkillDemand(people: readonly Person[]): readonly SkillDemand[] {
  const demands = new Map<SkillId, { skill: Skill; wantedBy: number; taughtBy: number; seats: number }>();
  for (const skill of people.flatMap((person) => (person.isMentee ? person.learns : []))) {
    const demand = demands.get(skill.id) ?? { skill, wantedBy: 0, taughtBy: 0, seats: 0 };
    demand.wantedBy += 1;
    demands.set(skill.id, demand);
  }
  for (const mentor of people) {
    for (const skill of mentor.isMentor ? mentor.teaches : []) {
      const demand = demands.get(skill.id);
      if (demand === undefined) continue;
      demand.taughtBy += 1;
      demand.seats += mentor.capacity;
    }
  }
  return [...demands.values()].sort(
    (a, b) =>
      b.wantedBy - b.seats - (a.wantedBy - a.seats) ||
      b.wantedBy - a.wantedBy ||
      compareCodeUnits(a.skill.id, b.skill.id),
  );
}
