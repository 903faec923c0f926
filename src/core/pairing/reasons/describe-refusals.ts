import type { RuleId } from '../../acceptance/rule.js';
import { rules } from '../../acceptance/rules.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { joinWords } from '../../text/join-words.js';
import type { Explanation } from '../pairing.js';

/** What would help where a rule stands in the way; null where only another offer would. */
const REMEDIES: Readonly<Record<RuleId, string | null>> = {
  oneself: null,
  apart: 'See whether the entry under "apart" in mentorship.yaml still holds.',
  avoid: 'Look for somebody else; who asked for this need not give a reason.',
  history: 'Look for somebody new, or match without that file after "--history".',
  must: 'Ask whether this is a must or a wish.',
  takes: 'Ask the mentor whether another stage would do, or the mentee which stage they are at.',
  manager: 'Look for somebody from another team.',
  organisation: 'Look for somebody from elsewhere, or do without "differentOrganisation" in mentorship.yaml.',
  seniority: 'Look for somebody with more years, or lower "minSeniorityGap" in mentorship.yaml.',
  language: 'Ask which other languages they could meet in.',
  'time-zone': 'Look for somebody nearer, or raise "maxTimeZoneHours" in mentorship.yaml.',
  'shared-minutes': 'Ask for other hours, or lower "minSharedMinutes" in mentorship.yaml.',
  'common-ground': null,
  'minimum-score': 'Ask what else would be welcome, or lower "minimumScore" in mentorship.yaml.',
};

const CLAUSES: ReadonlyMap<RuleId, string> = new Map(rules.map(({ id, inWords }) => [id, inWords]));

/** What a rule says of two people whom it refuses: "there is no language in common". */
export function sayRule(rule: RuleId): string {
  return CLAUSES.get(rule) ?? rule;
}

/** Rules that come from answers nobody else is told: people to avoid, kinds of person, stages, the manager. */
const OWN_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['avoid', 'must', 'takes', 'manager']);

/** Whether a rule comes from an answer that is private, so that it must not be named where it may be read by others. */
export function isOwnRule(rule: RuleId): boolean {
  return OWN_RULES.has(rule);
}

/** What is said instead of any of these, of one pair and of many. */
export const OWN_RULE_CLAUSE = 'a rule of their own stands against it';

const OWN_RULE_REMEDY =
  'Their answers in the sign-ups tell which; ask whether it must be so, or look for somebody else.';

/** So many people refused by just these rules, one at least. */
export interface Refusals {
  readonly rules: readonly RuleId[];
  readonly people: number;
}

/** A person, as a mentee or as a mentor, whom the rules let meet nobody. */
interface Refused {
  readonly role: 'mentee' | 'mentor';
  /** Whether anybody takes part on the other side, and whether anybody but the person. */
  readonly others: 'some' | 'oneself' | 'nobody';
  /** How those are refused who are near: they offer, or asked for, what the other wants. */
  readonly near: readonly Refusals[];
  /** Whether the mentee must find something they asked for. */
  readonly commonGround: boolean;
  /** What would help where nobody has what is asked for. */
  readonly remedyForWishes: string;
  /** Whether rules that come from private answers are not told from one another. */
  readonly discreet: boolean;
}

/**
 * One sentence over everybody on the other side. With `commonGround` it is about those who offer something that was
 * asked for: nobody else could be won by relaxing a rule. It names as few rules as explain all of them, first the one
 * that alone keeps most people away, which is the one to relax.
 */
export function describeRefusals({
  role,
  others,
  near,
  commonGround,
  remedyForWishes,
  discreet,
}: Refused): Explanation {
  const other = role === 'mentee' ? 'mentor' : 'mentee';
  if (others !== 'some') {
    const another = others === 'nobody' ? other : `other ${other}`;
    return { reason: `There is no ${another} among the sign-ups.`, remedy: `Look for ${other}s first.` };
  }
  const count = countPeople(near);
  const [first, ...rest] = findDecidingRules(near);
  if (first === undefined) return { reason: NOTHING_OFFERED[role], remedy: remedyForWishes };

  const subject = count === 1 ? `One ${other}` : `${count} ${other}s`;
  const offer = commonGround ? sayOffer(role, count) : 'signed up';
  const refused = count === 1 ? 'the two cannot be paired' : 'no such pair is allowed';
  const say = (rule: RuleId): string => (discreet && isOwnRule(rule) ? OWN_RULE_CLAUSE : sayRule(rule));
  const clauses = [...new Set([first, ...rest].map(say))];
  return {
    reason: `${subject} ${offer}, but ${refused}, because ${joinWords(clauses, 'or')}.`,
    remedy: discreet && isOwnRule(first) ? OWN_RULE_REMEDY : (REMEDIES[first] ?? remedyForWishes),
  };
}

const NOTHING_OFFERED = {
  mentee: 'No mentor offers anything that this person asked for.',
  mentor: 'No mentee asked for anything that this person offers.',
} as const;

function sayOffer(role: Refused['role'], others: number): string {
  if (role === 'mentor') return 'asked for something that this person offers';
  return `${others === 1 ? 'offers' : 'offer'} something that this person asked for`;
}

function countPeople(refusals: readonly Refusals[]): number {
  return refusals.reduce((sum, { people }) => sum + people, 0);
}

function findDecidingRules(refusals: readonly Refusals[]): readonly RuleId[] {
  const alone = refusals.filter(({ rules }) => rules.length === 1);
  const counts = new Map<RuleId, number>();
  for (const { rules, people } of alone.length > 0 ? alone : refusals) {
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + people);
  }
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareCodeUnits(a, b));
  if (most === undefined) return [];
  const [rule] = most;
  return [rule, ...findDecidingRules(refusals.filter(({ rules }) => !rules.includes(rule)))];
}
