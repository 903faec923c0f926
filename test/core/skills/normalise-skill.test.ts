import { describe, expect, it } from 'vitest';

import { normaliseSkill } from '../../../src/core/skills/normalise-skill.js';

describe('normaliseSkill', () => {
  it.each([
    ['JavaScript ', 'javascript'],
    ['Java Script', 'javascript'],
    ['ＪａｖａＳｃｒｉｐｔ', 'javascript'],
    ['Node.js', 'nodejs'],
    ['Front-End', 'frontend'],
    ['CI / CD', 'cicd'],
    ['HTML & CSS', 'htmlandcss'],
    ['Résumé', 'resume'],
    ['Python.', 'python'],
    ['"Go"', 'go'],
    ['العربية', 'العربية'],
  ])('reads %j as %j', (name, key) => {
    expect(normaliseSkill(name)).toBe(key);
  });

  it('keeps apart the languages that differ by a mark', () => {
    const names = ['C', 'C++', 'C#', 'F', 'F#', 'R', 'Go', '.NET', 'Net', 'Objective-C'];
    expect(new Set(names.map(normaliseSkill)).size).toBe(names.length);
  });

  it('leaves a name of marks alone what it is', () => {
    expect(normaliseSkill(' ?! ')).toBe('?!');
    expect(normaliseSkill('🎨')).not.toBe(normaliseSkill('🎸'));
    expect(normaliseSkill(' ')).toBe('');
  });
});
