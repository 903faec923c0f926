import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normaliseSkill } from '../../../src/core/skills/normalise-skill.js';
import { runs } from '../../runs.js';
import { readShipped, shippedText } from './shipped-skill-list.js';

const { skillList } = readShipped();
const shippedNames = shippedText
  .split(/[,:\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '' && !name.startsWith('#') && !/^\d+$/.test(name));
const name = fc.oneof(
  fc.constantFrom(...shippedNames),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('constructor', '__proto__', 'toString', 'C#', '.NET', ' ', ''),
);

describe('normaliseSkill', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(normaliseSkill(normaliseSkill(text))).toBe(normaliseSkill(text));
      }),
      runs(100),
    );
  });

  it('does not see case and blanks around a name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedNames), (text) => {
        expect(normaliseSkill(`  ${text.toUpperCase()}\u00a0`)).toBe(normaliseSkill(text));
      }),
      runs(100),
    );
  });
});

describe('the skill list', () => {
  it('sees two skills equally close from both', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [skillList.find(one), skillList.find(other)];
        expect(skillList.closeness(a, b)).toBe(skillList.closeness(b, a));
      }),
      runs(1000),
    );
  });

  it('gives 1000 to the same skill and less to any other, in whole numbers', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [skillList.find(one), skillList.find(other)];
        const closeness = skillList.closeness(a, b);
        expect(Number.isInteger(closeness) && closeness >= 0).toBe(true);
        expect(closeness === 1000).toBe(a.id === b.id);
      }),
      runs(1000),
    );
  });

  it('finds the same skill under its own label', () => {
    fc.assert(
      fc.property(name, (text) => {
        const skill = skillList.find(text);
        expect(skill.known).toBe(skillList.knows(text));
        if (skill.known) expect(skillList.find(skill.label)).toEqual(skill);
      }),
      runs(100),
    );
  });

  it('suggests nothing for a name that it knows', () => {
    expect(shippedNames.filter((text) => skillList.knows(text) && skillList.suggest(text) !== null)).toEqual(
      [],
    );
  });

  it('suggests labels that it knows, for most names of which a letter was left out', () => {
    const place = fc.integer({ min: 3, max: 8 });
    const slips = fc.sample(fc.tuple(fc.constantFrom(...shippedNames), place), runs(300));
    const suggestions = slips
      .map(([text, at]) => skillList.suggest(text.slice(0, at) + text.slice(at + 1)))
      .filter((suggestion) => suggestion !== null);
    expect(suggestions.length).toBeGreaterThan(slips.length / 2);
    for (const label of suggestions) expect(skillList.find(label)).toMatchObject({ known: true, label });
  });

  it('finds in a text only known skills, each once, and none in a text of other words', () => {
    const word = fc.oneof(
      name,
      fc.constantFrom('learn', 'in', 'and', 'not', 'but', ',', '(', '/', '&', '.', '\n'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const found = skillList.findNamed(words.join(' '));
        expect(found.every(({ known }) => known)).toBe(true);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      runs(100),
    );
  });

  it('finds every name of the list beside another', () => {
    const names = shippedNames.filter(skillList.knows);
    const missed = names.filter(
      (text) => !skillList.findNamed(`${text}, Kotlin`).some(({ id }) => id === skillList.find(text).id),
    );
    expect(missed).toEqual([]);
  });
});
