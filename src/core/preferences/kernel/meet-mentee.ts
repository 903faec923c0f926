import type { PreferenceIndex } from '../preference-index.js';
import { REFUSED, type WorkingMemory } from './working-memory.js';

/** Notes by slot what a mentee's own wishes, words and refusals find among the mentors: few of all, so by lists. */
export function meetMentee(index: PreferenceIndex, memory: WorkingMemory, mentee: number): void {
  // 1. Skills: each wish goes to those who teach it or one near it.
  addSkills(index, memory, mentee);
  // 2. Words: each goes to those who use it.
  addWords(index, memory, mentee);
  // 3. Refusals last: they stand for good.
  refuse(index, memory, mentee);
}

function addSkills({ skills }: PreferenceIndex, { met, scarcity }: WorkingMemory, mentee: number): void {
  const { wishes, wishWeights, teachers, nearStarts, closeness } = skills;
  met.fill(0);
  scarcity.fill(0);
  for (let wish = wishes.starts[mentee] as number; wish < (wishes.starts[mentee + 1] as number); wish += 1) {
    const skill = wishes.numbers[wish] as number;
    const weight = wishWeights[wish] as number;
    const scarce = skills.scarcity[skill] as number;
    const nearStart = nearStarts[skill] as number;
    const end = teachers.starts[skill + 1] as number;
    for (let place = teachers.starts[skill] as number; place < nearStart; place += 1) {
      const slot = teachers.numbers[place] as number;
      met[slot] = (met[slot] as number) + 1000 * weight;
      if (scarce > (scarcity[slot] as number)) scarcity[slot] = scarce;
    }
    for (let place = nearStart; place < end; place += 1) {
      const slot = teachers.numbers[place] as number;
      met[slot] = (met[slot] as number) + weight * (closeness[place] as number);
    }
  }
}

function addWords({ goals }: PreferenceIndex, { wordsMet }: WorkingMemory, mentee: number): void {
  const { words, wordWeights, wordUsers } = goals;
  wordsMet.fill(0);
  for (let each = words.starts[mentee] as number; each < (words.starts[mentee + 1] as number); each += 1) {
    const word = words.numbers[each] as number;
    const weight = wordWeights[word] as number;
    const end = wordUsers.starts[word + 1] as number;
    for (let place = wordUsers.starts[word] as number; place < end; place += 1) {
      const slot = wordUsers.numbers[place] as number;
      wordsMet[slot] = (wordsMet[slot] as number) + weight;
    }
  }
}

function refuse({ refusals }: PreferenceIndex, { met }: WorkingMemory, mentee: number): void {
  const { closuresOf, closures, groups } = refusals;
  const end = closuresOf.starts[mentee + 1] as number;
  for (let own = closuresOf.starts[mentee] as number; own < end; own += 1) {
    const closure = closuresOf.numbers[own] as number;
    const closed = closures.numbers.subarray(closures.starts[closure], closures.starts[closure + 1]);
    for (const group of closed) {
      const last = groups.starts[group + 1] as number;
      for (let place = groups.starts[group] as number; place < last; place += 1) {
        met[groups.numbers[place] as number] = REFUSED;
      }
    }
  }
}
