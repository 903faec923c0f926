import { describe, expect, test } from 'vitest';

import { readSkills } from '../../../../src/core/signups/answers/read-skills.js';
import { readShipped } from '../../skills/shipped-skill-list.js';

const { skillList } = readShipped();

function labels(answer: string, isTicked: boolean): readonly string[] {
  return readSkills(answer, skillList, isTicked).map(({ label }) => label);
}

describe('typed or ticked', () => {
  test.each([
    ['js', ['JavaScript']],
    ['HTML & CSS', ['HTML', 'CSS']],
    ['HTML/CSS', ['HTML', 'CSS']],
    ['Python and SQL', ['Python', 'SQL']],
    ['C/C++', ['C', 'C++']],
    ['SQL (beginner)', ['SQL']],
    ['JavaScript (React)', ['JavaScript', 'React']],
    ['Basics of Python', ['Python']],
    ['Pottery', ['Pottery']],
    ['not React', ['not React']],
    ['anything but Java', ['anything but Java']],
    ['French cooking', ['French cooking']],
  ])('%j names %j', (answer, skills) => {
    expect(labels(answer, false)).toEqual(skills);
    expect(labels(answer, true)).toEqual(skills);
  });
});

describe('one tick is one wish', () => {
  test.each([
    ['Cloud (AWS, Azure)', 'Cloud computing'],
    ['Testing (unit, end to end)', 'Software testing'],
    ['Git, the command line', 'Git, the command line'],
    ['Data analysis with Python and SQL', 'Data analysis with Python and SQL'],
    ['Pottery and SQL', 'Pottery and SQL'],
    ['Learning to code, in Python', 'Learning to code, in Python'],
    ['How large teams organise their work, and why', 'How large teams organise their work, and why'],
  ])('the option %j is %j', (option, label) => {
    expect(labels(option, true)).toEqual([label]);
  });
});

describe('in somebody’s own words', () => {
  test.each([
    ["I'd love to learn React and TypeScript", ['React', 'TypeScript']],
    ['Cloud (AWS, Azure)', ['Cloud computing', 'AWS', 'Azure']],
    ['Weaving (SQL, React)', ['Weaving', 'SQL', 'React']],
    ['some basics (SQL, React)', ['SQL', 'React']],
    ['Git, the command line', ['Git', 'Command line']],
    ['web development in Python', ['Web development', 'Python']],
    ['JavaScript (not React)', ['JavaScript']],
    ['How large teams organise their work', ['How large teams organise their work']],
    ['How large teams organise their work, and why', []],
    [`${'x'.repeat(61)}`, []],
  ])('%j names %j', (answer, skills) => {
    expect(labels(answer, false)).toEqual(skills);
  });

  test.each([
    ['Pottery and SQL', ['Pottery', 'SQL']],
    ['SQL/Pottery', ['SQL', 'Pottery']],
    ['Wood carving & HTML/CSS', ['Wood carving', 'HTML', 'CSS']],
    ['Food and drink', ['Food and drink']],
    ['SQL and some other things', ['SQL']],
  ])('a bare list keeps its unknown names: %j', (answer, skills) => {
    expect(labels(answer, false)).toEqual(skills);
  });
});
