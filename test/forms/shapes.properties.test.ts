import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareCodeUnits } from '../../src/core/text/compare-code-units.js';
import { invariant } from '../../src/core/text/invariant.js';
import { normaliseKey } from '../../src/core/text/normalise-key.js';
import { runs } from '../runs.js';
import {
  answered,
  type PlainFields,
  plainDetails,
  plainIdentity,
  plainLogistics,
  plainSkills,
  plainTopics,
} from './plain-fields.js';
import { readCohort, skillList } from './read-cohort.js';
import { fullName, isMentee, isMentor, type Question, type Respondent } from './writers/respondent.js';
import { respondents } from './writers/respondents.js';
import type { Shape } from './writers/shape.js';
import { shapes } from './writers/shapes.js';

describe.each(shapes)('written as $name', (shape) => {
  test('the same people are read back', async () => {
    await fc.assert(
      fc.asyncProperty(respondents, async (people) => {
        expect(differences(await readBack(shape, people), expectedOf(shape, people))).toEqual([]);
      }),
      runs(25),
    );
  });

  test('the order of the rows changes nothing', async () => {
    const shuffled = respondents.chain((people) =>
      fc.shuffledSubarray([...people], { minLength: people.length }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async (people) => {
        expect(differences(await readBack(shape, people), expectedOf(shape, people))).toEqual([]);
      }),
      runs(15),
    );
  });

  if (shape.timeless !== true)
    test('an older sign-up of somebody changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(respondents, fc.nat(), fc.nat(), async (people, of, like) => {
          const older = earlier(people, of, like);
          expect(differences(await readBack(shape, [...people, older]), expectedOf(shape, people))).toEqual(
            [],
          );
        }),
        runs(15),
      );
    });
});

/** What one of the people had answered long before, in the same role but like another one. */
function earlier(people: readonly Respondent[], of: number, like: number): Respondent {
  const person = people[of % people.length];
  const other = people[like % people.length];
  invariant(person && other, 'a form that nobody filled in');
  const { firstName, lastName, email, role } = person;
  return { ...other, firstName, lastName, email, role, minute: -2 * 24 * 60 };
}

/** One line per person who is not read as meant, short enough to be printed in whole. */
function differences(read: readonly PlainFields[], meant: readonly PlainFields[]): readonly string[] {
  const lines = (people: readonly PlainFields[]) => people.map((person) => JSON.stringify(sorted(person)));
  const [asRead, asMeant] = [lines(read), lines(meant)];
  return asRead.join() === asMeant.join()
    ? []
    : [
        ...asMeant.filter((line) => !asRead.includes(line)).map((line) => `meant ${line}`),
        ...asRead.filter((line) => !asMeant.includes(line)).map((line) => `read  ${line}`),
      ];
}

function sorted(fields: PlainFields): PlainFields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => compareCodeUnits(a, b)));
}

async function readBack(shape: Shape, people: readonly Respondent[]): Promise<readonly PlainFields[]> {
  const reading = await readCohort(await shape.write(people));
  return reading.people.map((person) => ({
    ...plainIdentity(person),
    ...plainSkills(person),
    ...plainTopics(person),
    ...plainLogistics(person),
    ...plainDetails(person),
  }));
}

/** What a shape can tell of the people, in the order of their keys. */
function expectedOf(
  { asks, ranked = false, keeps = (person) => person }: Shape,
  people: readonly Respondent[],
) {
  const asked = (question: Question): boolean => asks.includes(question);
  const keyOf = (person: Respondent): string =>
    asked('email') ? person.email.toLowerCase() : normaliseKey(fullName(person));
  return people
    .map(keeps)
    .toSorted((a, b) => compareCodeUnits(keyOf(a), keyOf(b)))
    .map((person) => {
      const ofMentor = <Value>(question: Question, value: Value) =>
        isMentor(person) && asked(question) ? value : null;
      const ofMentee = <Value>(question: Question, value: Value) =>
        isMentee(person) && asked(question) ? value : null;
      const ofBoth = <Value>(question: Question, value: Value) => (asked(question) ? value : null);
      const wishes = person.learns.map((name) => skillList.find(name).label);
      return {
        name: fullName(person),
        email: asked('email') ? person.email : null,
        roles: person.role,
        ...answered({
          teaches: ofMentor('teaches', person.teaches.map((name) => skillList.find(name).label).sort()),
          helpsWith: ofMentor('helpsWith', person.helpsWith.toSorted()),
          capacity: isMentor(person) ? (ofMentor('capacity', person.capacity) ?? 1) : 0,
          learns: ofMentee('learns', ranked ? wishes : wishes.toSorted()),
          ranked: ranked && isMentee(person) && wishes.length > 0,
          goals: ofMentee('goals', person.goals.toSorted()),
          timeZone: ofBoth('timeZone', person.timeZone),
          languages: ofBoth('languages', person.languages.toSorted()),
          minutesPerMonth: ofBoth('minutesPerMonth', person.minutesPerMonth),
          formats: ofBoth('formats', person.formats.toSorted()),
          availability: ofBoth('hours', person.hours.map(spanInWords)),
          requests: ofBoth('requests', person.requests),
        }),
      };
    });
}

/** `Mon 08:00-12:00` for `Monday Morning`. */
function spanInWords(hour: string): string {
  const [day = '', part] = hour.split(' ');
  return `${day.slice(0, 3)} ${part === 'Morning' ? '08:00-12:00' : '17:00-21:00'}`;
}
