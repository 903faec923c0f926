import type { Finding } from '../../diagnostics/finding.js';
import type { Person } from '../../signups/person.js';
import { joinWords } from '../../text/join-words.js';
import { plural } from '../../text/plural.js';
import type { Fault } from './fault.js';
import { FAULT_WORDS, type FaultTerms } from './fault-words.js';

type Role = 'mentee' | 'mentor';

/** How many columns or settings one sentence names before it counts the rest. */
const NAMED = 8;

/** How a person is called where the faults are told: by name where names may show, else by where they signed up. */
export type Caller = (person: Person, role: Role) => string;

/** Tells a fault as any other finding is told. */
export function describeFault(fault: Fault, call: Caller): Finding {
  const { text, hint } = FAULT_WORDS[fault.code];
  const callAs = (role: Role): string => {
    const person = fault[role];
    return person === null ? `an unknown ${role}` : call(person, role);
  };
  const terms: FaultTerms = {
    mentee: callAs('mentee'),
    mentor: callAs('mentor'),
    concerned: nameSome(fault.concerned),
    seats: plural(fault.mentor?.capacity ?? 0, 'seat'),
  };
  const { code, place, related } = fault;
  return { code, severity: 'error', place, message: upperFirst(text(terms)), hint, related };
}

function nameSome(concerned: readonly string[]): string {
  if (concerned.length <= NAMED) return joinWords(concerned);
  return joinWords([...concerned.slice(0, NAMED), `${concerned.length - NAMED} more`]);
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
