import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';

/** What a mentee wants to learn and this mentor does not teach. */
export interface OpenSkills {
  /** Taught by others of the programme: how many, never who. */
  readonly taughtByOthers: readonly { readonly skill: string; readonly mentors: number }[];
  /** Taught by no mentor of these pairings. */
  readonly taughtByNobody: readonly string[];
}

/** Who teaches a skill in a set of pairings: mentors by address, else name, per skill. */
export type Teachers = ReadonlyMap<string, ReadonlySet<string>>;

export function findTeachers(rows: readonly PairingRow[]): Teachers {
  const teachers = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const skill of splitListCell(row.mentor_teaches).map(normaliseKey)) {
      const mentors = teachers.get(skill) ?? new Set();
      teachers.set(skill, mentors.add(keyOf(row.mentor_email, row.mentor_name)));
    }
  }
  return teachers;
}

/** The wishes of one pair that stay open, in the order in which they were named. */
export function findOpenSkills(row: PairingRow, teachers: Teachers): OpenSkills {
  const met = new Set([row.shared_skills, row.mentor_teaches].flatMap(splitListCell).map(normaliseKey));
  const open = splitListCell(row.mentee_wants).filter((skill) => !met.has(normaliseKey(skill)));
  // Who mentors others in what they want to learn more of is no help to themselves.
  const mentee = keyOf(row.mentee_email, row.mentee_name);
  const othersWho = (skill: string) =>
    [...(teachers.get(normaliseKey(skill)) ?? [])].filter((key) => key !== mentee);
  const counted = open.map((skill) => ({ skill, mentors: othersWho(skill).length }));
  return {
    taughtByOthers: counted.filter(({ mentors }) => mentors > 0),
    taughtByNobody: counted.filter(({ mentors }) => mentors === 0).map(({ skill }) => skill),
  };
}

function keyOf(email: string, name: string): string {
  return normaliseKey(email === '' ? name : email);
}
