import type { Programme } from '../../programme/programme.js';
import type { SkillList } from '../../skills/skill-list.js';
import { type BuiltPeople, buildPeople } from './build-people.js';
import { findTickedAnswers } from './find-ticked-answers.js';
import type { RawSignup } from './raw-signup.js';
import { readSignup } from './read-signup.js';
import { createReadingContext } from './reading-context.js';
import type { Signup } from './signup.js';

/** The people of some rows, and the rows as they were read. */
export interface PeopleReading extends BuiltPeople {
  readonly signups: readonly Signup[];
}

/** Reads every row, and puts the rows of each person together. */
export function readPeople(
  rows: readonly RawSignup[],
  programme: Programme,
  skillList: SkillList,
): PeopleReading {
  const ticked = findTickedAnswers(rows, programme);
  const context = createReadingContext(programme, skillList, ticked);
  const signups = rows.flatMap((row) => readSignup(row, context) ?? []);
  const built = buildPeople(signups);
  return { ...built, signups, problems: [...context.problems, ...built.problems] };
}
