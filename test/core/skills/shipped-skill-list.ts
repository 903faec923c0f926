import { readFileSync } from 'node:fs';

import type { SkillEntry } from '../../../src/core/programme/programme.js';
import { readSkillList, type SkillListReading } from '../../../src/core/skills/read-skill-list.js';

export const shippedText = readFileSync(new URL('../../../templates/skills.yaml', import.meta.url), 'utf8');

/** The list that the program comes with, and an organiser's additions. */
export function readShipped(additions: readonly SkillEntry[] = []): SkillListReading {
  return readSkillList(shippedText, 'skills.yaml', additions);
}
