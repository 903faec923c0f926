import type { PreferenceIndex } from '../preference-index.js';
import type { WorkingMemory } from './working-memory.js';

/** Notes by slot what a mentee's own wishes and words find among the mentors: few of all, so by lists. */
export function meetMentee(index: PreferenceIndex, memory: WorkingMemory, mentee: number): void {
  const { numbers, at } = memory.columns;
  numbers.fill(0, at.met, at.wordsMet + index.mentorCount);
  // 1. Skills: each wish goes to those who teach it or one near it.
  addSkills(index, memory, mentee);
  // 2. Words: each goes to those who use it.
  addWords(index, memory, mentee);
}

function addSkills({ skills }: PreferenceIndex, { columns }: WorkingMemory, mentee: number): void {
  const { wishes, wishWeights, nearStarts, closeness } = skills;
  const { numbers, at } = columns;
  const { met, scarcity } = at;
  const { starts, numbers: teachers } = skills.teachers;
  for (let wish = wishes.starts[mentee] as number; wish < (wishes.starts[mentee + 1] as number); wish += 1) {
    const skill = wishes.numbers[wish] as number;
    const weight = wishWeights[wish] as number;
    const full = 1000 * weight;
    const scarce = skills.scarcity[skill] as number;
    const nearStart = nearStarts[skill] as number;
    const end = starts[skill + 1] as number;
    for (let place = starts[skill] as number; place < nearStart; place += 1) {
      const slot = teachers[place] as number;
      const cell = (met + slot) | 0;
      numbers[cell] = ((numbers[cell] as number) + full) | 0;
      if (scarce > (numbers[(scarcity + slot) | 0] as number)) numbers[(scarcity + slot) | 0] = scarce;
    }
    for (let place = nearStart; place < end; place += 1) {
      const cell = (met + (teachers[place] as number)) | 0;
      numbers[cell] = ((numbers[cell] as number) + Math.imul(weight, closeness[place] as number)) | 0;
    }
  }
}

function addWords(
  { goals }: PreferenceIndex,
  { columns: { numbers, at } }: WorkingMemory,
  mentee: number,
): void {
  const { words, wordWeights, wordUsers } = goals;
  const { wordsMet } = at;
  for (let each = words.starts[mentee] as number; each < (words.starts[mentee + 1] as number); each += 1) {
    const word = words.numbers[each] as number;
    const weight = wordWeights[word] as number;
    const end = wordUsers.starts[word + 1] as number;
    for (let place = wordUsers.starts[word] as number; place < end; place += 1) {
      const cell = (wordsMet + (wordUsers.numbers[place] as number)) | 0;
      numbers[cell] = ((numbers[cell] as number) + weight) | 0;
    }
  }
}
