import type { RuleId } from '../../../acceptance/rule.js';
import { sayRule } from '../../../pairing/reasons/describe-refusals.js';

/** Rules that rest on what only the organiser knows of people: a report is read by more. */
const PRIVATE_RULES: readonly RuleId[] = ['apart', 'avoid', 'must', 'manager', 'takes'];

/** A sentence about rules as a report may say it: the other words in place of one that names a private rule. */
export function hidePrivateRules(sentence: string, instead: string): string {
  return namesPrivateRule(sentence) ? instead : sentence;
}

/** Whether a sentence says that somebody keeps away from somebody, insists on a kind of person, and the like. */
export function namesPrivateRule(sentence: string): boolean {
  return PRIVATE_RULES.some((rule) => sentence.includes(sayRule(rule)));
}
