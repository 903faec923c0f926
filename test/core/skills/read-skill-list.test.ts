import { describe, expect, it } from 'vitest';

import type { PlaceOfSetting } from '../../../src/core/programme/place-of-setting.js';
import type { SkillEntry } from '../../../src/core/programme/programme.js';
import { readSkillList } from '../../../src/core/skills/read-skill-list.js';
import { readShipped, shippedText } from './shipped-skill-list.js';

const { skillList, diagnostics } = readShipped();

function closeness(one: string, other: string): number {
  return skillList.closeness(skillList.find(one), skillList.find(other));
}

describe('the shipped list', () => {
  it('has no name that stands for two skills', () => {
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['js', 'JavaScript'],
    ['JavaScript ', 'JavaScript'],
    ['Java Script', 'JavaScript'],
    ['ECMAScript', 'JavaScript'],
    ['py', 'Python'],
    ['postgres', 'PostgreSQL'],
    ['K8s', 'Kubernetes'],
    ['node', 'Node.js'],
    ['nodejs', 'Node.js'],
    ['React.JS', 'React'],
    ['vue js', 'Vue.js'],
    ['UI/UX', 'UX and UI design'],
    ['UX & UI', 'UX and UI design'],
    ['ML', 'Machine learning'],
    ['AI', 'Artificial intelligence'],
    ['git/github', 'Git'],
    ['CSharp', 'C#'],
    ['c++', 'C++'],
    ['dotnet', '.NET'],
    ['golang', 'Go'],
    ['r', 'R'],
    ['CV', 'CV writing'],
    ['résumé', 'CV writing'],
    ['a11y', 'Accessibility'],
    ['Suomi', 'Finnish'],
  ])('takes %j for %s', (typed, label) => {
    expect(skillList.find(typed)).toMatchObject({ label, known: true });
  });

  it.each([
    ['Python 3', 'Python'],
    ['python3.12', 'Python'],
    ['Angular 2+', 'Angular'],
    ['HTML5', 'HTML'],
    ['C++ 20', 'C++'],
    ['Java v17', 'Java'],
    ['Machine learning (ML)', 'Machine learning'],
    ['Amazon Web Services (AWS)', 'AWS'],
    ['Excel (advanced)', 'Excel'],
    ['Python 3 (basics)', 'Python'],
  ])('sees through what says no more in %j', (typed, label) => {
    expect(skillList.find(typed)).toMatchObject({ label, known: true });
  });

  it.each([
    'S3',
    'R2',
    'C4',
    'HTML & CSS',
    'C/C++',
    'JavaScript (React, Node)',
    'Design (industrial)',
    'constructor',
    '__proto__',
    'Excel ('.repeat(40_000),
  ])('knows no skill called %.30s', (typed) => {
    expect(skillList.find(typed)).toMatchObject({ label: typed.trim(), known: false });
  });

  it('keeps languages apart that differ by a mark', () => {
    const ids = ['C', 'C++', 'C#', 'R', 'Go', '.NET', 'F#', 'Objective-C', 'Java', 'JavaScript'].map(
      (name) => skillList.find(name).id,
    );
    expect(new Set(ids).size).toBe(10);
  });

  it('brings near what stands in for one another, and nothing else', () => {
    expect(closeness('React', 'Vue')).toBe(500);
    expect(closeness('Git', 'GitLab')).toBe(600);
    expect(closeness('frontend', 'React')).toBe(600);
    expect(closeness('js', 'ts')).toBe(700);
    expect(closeness('C', 'C++')).toBe(700);
    expect(closeness('Python', 'Ruby')).toBe(300);
    for (const [one, other] of [
      ['Java', 'JavaScript'],
      ['R', 'React'],
      ['Finnish', 'Swedish'],
      ['Public speaking', 'Python'],
      ['C', 'CSS'],
      ['constructor', '__proto__'],
    ] as const) {
      expect(closeness(one, other)).toBe(0);
    }
  });

  it('suggests the label for a slip of the keyboard', () => {
    expect(skillList.suggest('Pyhton')).toBe('Python');
    expect(skillList.suggest('Kuberntes')).toBe('Kubernetes');
    expect(skillList.suggest('Typscript')).toBe('TypeScript');
    expect(skillList.suggest('postgrss')).toBe('PostgreSQL');
    expect(skillList.suggest('Woodcarving')).toBeNull();
    expect(skillList.suggest('Automation')).toBeNull();
    expect(skillList.suggest('js')).toBeNull();
  });

  it('asks for care with names that it knows, each once', () => {
    const start = shippedText.indexOf('\nsentences:');
    const section = shippedText.slice(start, shippedText.indexOf('\naliases: |'));
    const names = section
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .flatMap((line) => line.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== '');
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((text) => !skillList.knows(text))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lists its aliases in order, each under the label of a skill listed above', () => {
    const aliases = shippedText.slice(shippedText.indexOf('\naliases: |'));
    const labels = [...aliases.matchAll(/^ {2}(\S.*?):/gm)].map(([, label]) => label ?? '');
    const folded = labels.map((label) => label.toLowerCase());
    expect(folded).toEqual([...folded].sort());
    const bare = readSkillList(shippedText.replace(aliases, ''), 'skills.yaml', []).skillList;
    expect(labels.filter((label) => bare.find(label).label !== label)).toEqual([]);
    expect(labels.length).toBeGreaterThan(300);
  });
});

describe('additions', () => {
  it('make a skill known, with its aliases, in a family of the list', () => {
    const { skillList: extended, diagnostics: problems } = readShipped([
      { name: 'Qwik', aliases: ['qwik city'], family: 'Front-end frameworks' },
    ]);
    expect(problems).toEqual([]);
    expect(extended.find('QwikCity')).toMatchObject({ label: 'Qwik', known: true });
    expect(extended.closeness(extended.find('qwik'), extended.find('React'))).toBe(500);
  });

  it('may join a field, or begin a family of their own', () => {
    const { skillList: extended } = readShipped([
      { name: 'Wood carving', aliases: [], family: 'Handicraft' },
      { name: 'Weaving', aliases: [], family: 'handicraft' },
      { name: 'Trolltech', aliases: [], family: 'Back-end development' },
      { name: 'Midgard', aliases: [], family: 'Back-end development' },
    ]);
    const near = (one: string, other: string) => extended.closeness(extended.find(one), extended.find(other));
    expect(near('wood carving', 'weaving')).toBe(500);
    expect(near('Trolltech', 'backend')).toBe(600);
    expect(near('Trolltech', 'Midgard')).toBe(0);
  });

  it('give a known skill more names without making a second one', () => {
    const { skillList: extended, diagnostics: problems } = readShipped([
      { name: 'js', aliases: ['Kielikylpy'], family: null },
    ]);
    expect(problems).toEqual([]);
    expect(extended.find('kielikylpy').label).toBe('JavaScript');
  });

  it('win over the list where a name meant another skill, with a warning', () => {
    const { skillList: extended, diagnostics: problems } = readShipped([
      { name: 'Board games', aliases: ['go'], family: null },
    ]);
    expect(extended.find('Go').label).toBe('Board games');
    expect(problems).toMatchObject([{ code: 'skill-name-taken', severity: 'warning' }]);
    expect(problems[0]?.message).toContain('Go');
  });
});

describe('readSkillList', () => {
  it('points at a line that is none', () => {
    const text =
      'families:\n  600: |\n    Tools: Git,\n      Jira\n    GitHub\numbrellas: |\n  a: b: c\naliases: |\n  a: b\n';
    const { diagnostics: problems } = readSkillList(text, 's.yaml', []);
    expect(problems).toMatchObject([
      { code: 'skill-list-shape', place: { line: 5 } },
      { code: 'skill-list-shape', place: { line: 7 } },
    ]);
  });

  it('points at a name that stands for two skills', () => {
    const text = 'umbrellas: |\n  Play: Chess, Go\naliases: |\n  Chess: shah,\n    xadrez\n  Go: shah\n';
    const { diagnostics: problems } = readSkillList(text, 's.yaml', []);
    expect(problems).toMatchObject([{ code: 'skill-name-taken', place: { line: 6 } }]);
  });

  it('tells what is wrong with a text that is no list', () => {
    for (const text of ['', 'just a text', 'families: [']) {
      expect(readSkillList(text, 's.yaml', []).diagnostics.length).toBeGreaterThan(0);
    }
  });
});

describe('contradictions of an organiser', () => {
  const places: PlaceOfSetting = (path) => ({ file: 'mentorship.yaml', line: Number(path[1]) + 1 });
  const found = (additions: readonly SkillEntry[]) =>
    readSkillList(shippedText, 'skills.yaml', additions, places).diagnostics.map(
      ({ code, place, message }) => `${place?.line} ${code} ${message}`,
    );

  it('are told at the entry: a name of another skill of theirs', () => {
    expect(
      found([
        { name: 'Weaving', aliases: ['loom'], family: null },
        { name: 'Video messages', aliases: ['Loom'], family: null },
      ]),
    ).toEqual([expect.stringMatching(/^2 skill-name-taken .*Weaving/)]);
  });

  it('are told at the entry: a family that nothing else is in, with the one meant', () => {
    expect(found([{ name: 'Qwil', aliases: [], family: 'Front-end framworks' }])).toEqual([
      expect.stringMatching(/^1 skill-family-alone .*"Front-end frameworks"/),
    ]);
    expect(found([{ name: 'Weaving', aliases: [], family: 'Handicraft' }])).toEqual([
      expect.stringMatching(/^1 skill-family-alone/),
    ]);
  });

  it('are none where an alias moves to its own skill, or a family begins with two', () => {
    expect(
      found([
        { name: 'Weaving', aliases: ['weaving', 'looms'], family: 'Handicraft' },
        { name: 'Sewing', aliases: [], family: 'handicraft' },
        { name: 'JavaScript', aliases: ['js'], family: null },
      ]),
    ).toEqual([]);
  });

  it('leave the moved name with the new skill and the old skill with its others', () => {
    const { skillList: moved } = readShipped([{ name: 'Node editors', aliases: ['node'], family: null }]);
    expect(moved.find('node').label).toBe('Node editors');
    expect(moved.find('Node.js').label).toBe('Node.js');
  });
});
