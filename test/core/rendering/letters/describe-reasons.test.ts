import { describe, expect, test } from 'vitest';

import { describeReasons } from '../../../../src/core/rendering/letters/describe-reasons.js';
import { someRow } from '../../pairing/rows/some-row.js';
import { shippedSet } from '../shipped-set.js';

const reasonsOf = (why: string, skills: string, topics = '') =>
  describeReasons(someRow({ shared_skills: skills, shared_goals: topics }), why, shippedSet().language);

describe('what the sentence leaves out', () => {
  test.each([
    ['Ulla teaches C++ and SQL, which Ida wants to learn.', 'C++; SQL; C', ['C']],
    ['Ulla teaches Django, which Ida wants to learn.', 'Django; Go', ['Go']],
    [
      'Ulla teaches Node.js and TypeScript, which Ida wants to learn.',
      'Node.js; Node; Script',
      ['Node', 'Script'],
    ],
    [
      'Ulla teaches SQL and “Git, the command line”, which Ida wants to learn.',
      'SQL; Git, the command line',
      [],
    ],
    ['Ulla teaches Go, which Ida wants to learn, and Vue, close to React.', 'GO', []],
  ])('%s', (why, shared, unsaid) => {
    expect(reasonsOf(why, shared).skills).toEqual(unsaid);
  });

  test('topics are found wherever they stand in the sentence', () => {
    const why = 'Ulla can help with interviews and, from experience, changing career.';
    expect(reasonsOf(why, '', 'changing career; interviews; networking').topics).toEqual(['networking']);
  });
});
