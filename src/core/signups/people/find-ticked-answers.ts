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
  for (const signup of signups) {
    for (const answer of SKILL_FIELDS.flatMap((field) => listAnswers(signup, field, ticked))) {
      if (ticked.has(answer)) continue;
      const first = firstToGive.get(answer);
      if (first === undefined) firstToGive.set(answer, signup);
      else if (first !== signup && rawKey(first) !== rawKey(signup)) ticked.add(answer);
    }
  }
  return ticked;
}

function listAnswers({ source, row }: RawSignup, field: FieldName, ticked: Set<string>): readonly string[] {
  return (source.columnsOf.get(field) ?? []).flatMap(({ index, splitting, part, cells }) => {
    if (part !== null && cells !== 'answer' && cells !== 'other') {
      ticked.add(part);
      return [];
    }
    return splitting === null ? [] : source.cutList(row.cells[index] ?? '', splitting);
  });
}
