import type { Skill, SkillId } from '../../../src/core/skills/skill.js';
import type { SkillList } from '../../../src/core/skills/skill-list.js';
import { normaliseKey } from '../../../src/core/text/normalise-key.js';
import { suggestWord } from '../../../src/core/text/suggest-word.js';

const LABELS = [
  'Python',
  'SQL',
  'R',
  'C',
  'C++',
  'Go',
  'HTML',
  'CSS',
  'React',
  'TypeScript',
  'JavaScript',
  'Git',
  'Ruby',
];
const ALIASES = new Map([
  ...LABELS.map((label) => [normaliseKey(label), label] as const),
  ['js', 'JavaScript'],
  ['ts', 'TypeScript'],
]);

function find(name: string): Skill {
  const label = ALIASES.get(normaliseKey(name));
  return {
    id: normaliseKey(label ?? name) as SkillId,
    label: label ?? name.trim(),
    known: label !== undefined,
  };
}

/** A skill list small enough to know by heart. */
export const tinySkillList: SkillList = {
  find,
  knows: (name) => ALIASES.has(normaliseKey(name)),
  // It reads no sentences.
  findNamed: (text) => [find(text)].filter(({ known }) => known),
  closeness: (a, b) => (a.id === b.id ? 1000 : 0),
  suggest: (name) => suggestWord(name, LABELS),
};
