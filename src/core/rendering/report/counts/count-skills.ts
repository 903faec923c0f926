import { countSkillDemand } from '../../../signups/count-skill-demand.js';
import { printable } from '../../../text/printable.js';
import { type Beginning, beginWith } from '../begin-with.js';
import type { ReportSource } from '../report-source.js';

/** How much of one skill is wanted, and how much of it there is. */
export interface SkillEntry {
  readonly skill: string;
  readonly wantedBy: number;
  readonly taughtBy: number;
  /** Seats of those who teach it; each serves one mentee, whatever the skill. */
  readonly seats: number;
  /** Mentees who want it beyond all these seats; 0 where there are enough. */
  readonly gap: number;
}

export interface SkillBalance {
  /** The worst supplied first. */
  readonly skills: Beginning<SkillEntry>;
  /** Skills that are not listed by name, because they stand in people's own words. */
  readonly unnamed: number;
}

/** More rows are no table that anybody reads. */
const MOST_SKILLS = 300;

/** Demand and supply of every skill that a mentee wants. Without `ownWords` only skills of the list are named. */
export function countSkills(
  { preferences: { mentees, mentors } }: ReportSource,
  { ownWords }: { readonly ownWords: boolean },
): SkillBalance {
  const people = [...new Set([...mentees, ...mentors].map(({ person }) => person))];
  const demand = countSkillDemand(people);
  const named = demand.filter(({ skill }) => ownWords || skill.known);
  const entries = named.map(({ skill, wantedBy, taughtBy, seats }) => ({
    skill: printable(skill.label),
    wantedBy,
    taughtBy,
    seats,
    gap: Math.max(0, wantedBy - seats),
  }));
  return { skills: beginWith(entries, MOST_SKILLS), unnamed: demand.length - named.length };
}
