import { describe, expect, test } from 'vitest';

import { findSameAnswers } from '../../../../src/core/pairing/judge-settings/find-same-answers.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';

/** So many mentees who answered one thing, then so many who answered another. */
const mentees = (
  ...groups: readonly (readonly [count: number, fields: Partial<Person>])[]
): readonly Person[] =>
  groups.flatMap(([count, fields], group) =>
    Array.from({ length: count }, (_, place) => mentee(`M ${group} ${place}`, fields)),
  );

describe('findSameAnswers', () => {
  test('nearly all with one answer: of ten eight are enough, seven are not', () => {
    const [helsinki, oslo] = [{ timeZone: 'Europe/Helsinki' }, { timeZone: 'Europe/Oslo' }];
    expect(findSameAnswers(mentees([8, helsinki], [2, oslo]))).toEqual([
      { field: 'timeZone', side: null, answered: 10, same: 8, constant: false, answer: 'Europe/Helsinki' },
    ]);
    expect(findSameAnswers(mentees([7, helsinki], [3, oslo]))).toEqual([]);
  });

  test('all with the same answer, in whatever order they gave it', () => {
    const people = mentees(
      [6, { languages: ['English', 'Finnish'] }],
      [6, { languages: ['Finnish', 'English'] }],
    );
    expect(findSameAnswers(people)).toMatchObject([
      { field: 'languages', answered: 12, same: 12, constant: true, answer: 'English' },
    ]);
  });

  test('one answer of all, among others that differ, is not the same answer', () => {
    const people = mentees([5, { formats: ['calls'] }], [5, { formats: ['chat', 'calls'] }]);
    expect(findSameAnswers(people)).toMatchObject([{ field: 'formats', same: 10, constant: false }]);
  });

  test('who did not answer does not count', () => {
    const people = mentees([10, { stage: 'beginner' }], [20, {}]);
    expect(findSameAnswers(people)).toMatchObject([
      { field: 'stage', side: 'mentee', answered: 10, constant: true },
    ]);
  });

  test('nine answers say nothing about a question', () => {
    expect(findSameAnswers(mentees([9, { stage: 'beginner' }]))).toEqual([]);
  });

  test('mentors and mentees are asked their own questions', () => {
    const python = [skill('Python')];
    const learners = mentees([10, { learns: python }]);
    const teachers = Array.from({ length: 10 }, (_, place) =>
      mentor(`T ${place}`, { teaches: [...python, skill(`Other ${place}`)] }),
    );
    expect(findSameAnswers([...learners, ...teachers])).toEqual([
      { field: 'teaches', side: 'mentor', answered: 10, same: 10, constant: false, answer: 'Python' },
      { field: 'learns', side: 'mentee', answered: 10, same: 10, constant: true, answer: 'Python' },
    ]);
  });

  test('goals are compared by the topics in them', () => {
    const people = mentees(
      [8, { goals: ['Interviews'] }],
      [2, { goals: ['I am afraid of job interviews.'] }],
      [2, { goals: ['Something else'] }],
    );
    expect(findSameAnswers(people)).toEqual([
      { field: 'goals', side: 'mentee', answered: 12, same: 10, constant: false, answer: 'interviews' },
    ]);
  });

  test('texts in which nothing was read are not alike', () => {
    expect(findSameAnswers(mentees([12, { goals: ['Sugar'] }]))).toEqual([]);
  });

  test('names no answer in somebody’s own words', () => {
    const own = { ...skill('Helping Kim Berg'), known: false };
    expect(findSameAnswers(mentees([10, { learns: [own] }]))).toMatchObject([
      { field: 'learns', answer: null },
    ]);
    const hours = [{ start: 600, end: 660 }];
    expect(findSameAnswers(mentees([10, { availability: hours }]))).toMatchObject([
      { field: 'availability', answer: null },
    ]);
  });

  test('tells nothing of identity, culture and wishes for others', () => {
    const secret = {
      identity: ['woman'],
      culture: ['Somali'],
      seeks: [{ wanted: 'a woman', must: true }],
      avoid: ['Kim Berg'],
      requests: ['Kim Berg'],
      manager: 'Kim Berg',
      matters: ['skills' as const],
    };
    expect(findSameAnswers(mentees([12, secret]))).toEqual([]);
  });

  test('says the same in any order of people', () => {
    const people = mentees(
      [4, { languages: ['English'] }],
      [4, { languages: ['English', 'Finnish'] }],
      [2, { languages: ['Finnish', 'English'] }],
    );
    expect(findSameAnswers(people.toReversed())).toEqual(findSameAnswers(people));
  });
});
