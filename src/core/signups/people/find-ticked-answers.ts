import type { FieldName } from '../../programme/field-names.js';
import type { Programme } from '../../programme/programme.js';
import { rawKey } from './raw-key.js';
import type { RawSignup } from './raw-signup.js';

const SKILL_FIELDS: readonly FieldName[] = ['teaches', 'learns'];

/**
 * The answers about skills that are options of the form and nobody's own words: those that two people gave alike, those
 * with a column of their own, and those the organiser listed.
 */
export function findTickedAnswers(
  signups: readonly RawSignup[],
  { answers }: Programme,
): ReadonlySet<string> {
  const ticked = new Set(SKILL_FIELDS.flatMap((field) => answers.options.get(field) ?? []));
  const firstToGive = new Map<string, RawSignup>();
  const give = (answer: string, signup: RawSignup): void => {
    if (ticked.has(answer)) return;
    const first = firstToGive.get(answer);
    if (first === undefined) firstToGive.set(answer, signup);
    else if (first !== signup && rawKey(first) !== rawKey(signup)) ticked.add(answer);
  };
  for (const signup of signups) {
    const { source, row } = signup;
    for (const field of SKILL_FIELDS) {
      for (const { index, splitting, part, cells } of source.columnsOf.get(field) ?? []) {
        if (part !== null && cells !== 'answer' && cells !== 'other') ticked.add(part);
        else if (splitting !== null) {
          for (const answer of source.cutList(row.cells[index] ?? '', splitting)) give(answer, signup);
        }
      }
    }
  }
  return ticked;
}
