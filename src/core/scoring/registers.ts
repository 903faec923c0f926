import type { Person } from '../signups/person.js';
import type { Skill } from '../skills/skill.js';
import { type BitSet, bitSetOf } from '../text/bit-set.js';
import { createRegister, type Register } from '../text/register.js';
import { remember } from '../text/remember.js';

/** What decides which hours somebody has. */
export type Clock = Pick<Person, 'timeZone' | 'availability'>;

/** What the people of a cohort name, by number. Numbers hang on the order of people, scores never on numbers. */
export interface Registers {
  readonly skills: Register<Skill>;
  /** All that one person teaches. */
  readonly teachings: Register<readonly Skill[]>;
  readonly words: Register<string>;
  /** Normalised names. */
  readonly languages: Register<string>;
  readonly clocks: Register<Clock>;
  /** One set for all who have the same numbers in the same order: a set takes more room than what it holds. */
  readonly sharedBitSet: (numbers: readonly number[]) => BitSet;
}

export function createRegisters(): Registers {
  // Most people share these with others, who gave the same answer.
  const hours = createRegister<Person['availability']>((availability) => JSON.stringify(availability));
  const hoursOf = remember(hours.numberOf);
  const idsOf = remember((taught: readonly Skill[]) => JSON.stringify(taught.map(({ id }) => id)));
  return {
    skills: createRegister(({ id }) => id),
    teachings: createRegister(idsOf),
    words: createRegister((word) => word),
    languages: createRegister((language) => language),
    clocks: createRegister(({ timeZone, availability }) => `${hoursOf(availability)} ${timeZone}`),
    sharedBitSet: shareBitSets(),
  };
}

function shareBitSets(): Registers['sharedBitSet'] {
  const known = new Map<string, BitSet>();
  return (numbers) => {
    const key = numbers.join();
    const set = known.get(key) ?? bitSetOf(numbers);
    known.set(key, set);
    return set;
  };
}
