import type { RuleContext } from '../../acceptance/rule.js';
import type { Participants } from './participants.js';

/** How a rule divides people into those it closes to each other and others. */
export type Division = (participants: Participants, context: RuleContext) => Closures;

/** What one rule closes. */
interface Closures {
  /** By mentee, what is closed to them. */
  readonly closuresOf: readonly (readonly number[])[];
  /** By closure, groups; by group, slots. */
  readonly closures: readonly (readonly number[])[];
  readonly groups: readonly (readonly number[])[];
}
