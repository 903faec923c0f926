import type { Pairing } from '../../core/pairing/pairing.js';
import type { RecalledCohort } from '../../core/pairing/recall-cohort.js';
import type { ReviewCase } from '../../core/pairing/review/list-review-cases.js';
import { type Decision, type Order, readEntry } from '../../core/pairing/review/plan-edits.js';
import { printable } from '../../core/text/printable.js';
import type { Choice, Questions } from '../../shell/questions.js';
import type { Shell } from '../../shell/shell.js';
import { showCase } from './show-case.js';

/** What came of walking through the cases. */
export interface Walk {
  readonly decisions: readonly Decision[];
  /** Pairs that were found good. */
  readonly approved: readonly Pairing[];
  /** How many were looked at, and how many were put off. */
  readonly seen: number;
  readonly skipped: number;
}

type Answer = Order | 'keep' | 'skip' | 'stop';

const KEEP: Choice<Answer> = { value: 'keep', words: 'keep: it is good as it is' };
const FIX: Choice<Answer> = { value: 'fix', words: 'fix: together in every run from now on' };
const FORBID: Choice<Answer> = { value: 'forbid', words: 'forbid: never together' };
const RELEASE: Choice<Answer> = {
  value: 'release',
  words: 'release: no longer fixed, let the matching decide',
};
const ALLOW: Choice<Answer> = { value: 'release', words: 'allow: no longer kept apart' };
const STAY: Choice<Answer> = { value: 'keep', words: 'keep them apart' };
const SKIP: Choice<Answer> = { value: 'skip', words: 'skip: decide another time' };
const STOP: Choice<Answer> = { value: 'stop', words: 'stop here' };

/** Walks through the pairs worth a look, then through those who are kept apart, until all are seen or it is enough. */
export async function askCases(
  shell: Shell,
  questions: Questions,
  { preferences, programme, now }: RecalledCohort,
  cases: readonly ReviewCase[],
): Promise<Walk> {
  const apart = programme.apart.flatMap((named) => readEntry(named, now.index) ?? []);
  const total = cases.length + apart.length;
  const decisions: Decision[] = [];
  const approved: Pairing[] = [];
  let [seen, skipped] = [0, 0];
  const ask = async (message: string, choices: readonly Choice<Answer>[]): Promise<Answer> => {
    const answer = await questions.choose({ message, choices: [...choices, SKIP, STOP] });
    if (answer !== 'stop') seen += 1;
    if (answer === 'skip') skipped += 1;
    return answer;
  };
  const end = (): Walk => ({ decisions, approved, seen, skipped });

  for (const [place, each] of cases.entries()) {
    const { pairing } = each;
    await shell.print(`\n${place + 1} of ${total}\n${showCase(each, preferences, shell.output, nameOf)}`);
    const choices = pairing.status === 'fixed' ? [KEEP, RELEASE, FORBID] : [KEEP, FIX, FORBID];
    const answer = await ask('What shall become of this pair?', choices);
    if (answer === 'stop') return end();
    if (answer === 'keep') approved.push(pairing);
    else if (answer !== 'skip')
      decisions.push({ order: answer, mentee: pairing.mentee, mentor: pairing.mentor });
  }
  for (const [place, { mentee, mentor }] of apart.entries()) {
    await shell.print(`\n${cases.length + place + 1} of ${total}\n`);
    const answer = await ask(`You keep ${nameOf(mentee)} and ${nameOf(mentor)} apart.`, [STAY, ALLOW]);
    if (answer === 'stop') return end();
    if (answer === 'release') decisions.push({ order: answer, mentee, mentor });
  }
  return end();
}

function nameOf({ name }: { readonly name: string }): string {
  return printable(name);
}
