import type { FieldName } from '../../programme/field-names.js';
import type { Person } from '../../signups/person.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { type Answer, type JudgedQuestion, judgedQuestions } from './judged-questions.js';

/** Fewer answers than this say nothing about a question. */
const ENOUGH = 10;

/** Of a hundred people who answered, so many with one answer in common are hardly told apart by it. */
const NEARLY_ALL = 80;

/** A question that tells people hardly or not at all apart. */
export interface SameAnswer {
  readonly field: FieldName;
  readonly side: 'mentor' | 'mentee' | null;
  /** How many people answered. */
  readonly answered: number;
  /** How many of them gave the answer that most gave. */
  readonly same: number;
  /** Whether all answers are wholly the same, so that nobody is told apart. */
  readonly constant: boolean;
  /** The answer that most gave; null where it is in somebody's own words. */
  readonly answer: string | null;
}

/** The questions to which nearly all of those who answered gave the same answer, in the order of the questions. */
export function findSameAnswers(people: readonly Person[]): readonly SameAnswer[] {
  return judgedQuestions.flatMap((question) => judge(question, people) ?? []);
}

function judge({ field, side, answersOf }: JudgedQuestion, people: readonly Person[]): SameAnswer | null {
  const asked = people.filter(
    ({ isMentor, isMentee }) => side === null || (side === 'mentor' ? isMentor : isMentee),
  );
  const answers = asked.flatMap((person) => {
    const given = answersOf(person);
    return given === null ? [] : [given];
  });
  const top = findMostCommon(answers);
  if (answers.length < ENOUGH || top === null) return null;
  const { answer, count } = top;
  if (100 * count < NEARLY_ALL * answers.length) return null;
  const constant = new Set(answers.map(wholeAnswer)).size === 1;
  return { field, side, answered: answers.length, same: count, constant, answer: answer.name };
}

function findMostCommon(
  answers: readonly (readonly Answer[])[],
): { readonly answer: Answer; readonly count: number } | null {
  const counts = new Map<string, { answer: Answer; count: number }>();
  for (const given of answers) {
    for (const answer of new Map(given.map((one) => [one.id, one])).values()) {
      const counted = counts.get(answer.id) ?? { answer, count: 0 };
      counted.count += 1;
      counts.set(answer.id, counted);
    }
  }
  const [top] = [...counts.values()].sort(
    (a, b) => b.count - a.count || compareCodeUnits(a.answer.id, b.answer.id),
  );
  return top ?? null;
}

/** All that somebody answered, whatever the order. */
function wholeAnswer(given: readonly Answer[]): string {
  return JSON.stringify([...new Set(given.map(({ id }) => id))].sort(compareCodeUnits));
}
