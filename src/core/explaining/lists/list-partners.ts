import type { Standing } from '../../preferences/create-standings.js';
import type { BareScore } from '../../scoring/pair-score.js';
import type { Person } from '../../signups/person.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import type { Explainer } from '../create-explainer.js';
import type { Meeting } from '../pairs/create-meetings.js';
import { type Fate, findFate } from '../pairs/find-fate.js';
import { type ToldRule, toldRuleOf } from '../pairs/judge-rules.js';

export type Role = 'mentee' | 'mentor';

/** A partner on somebody's list. */
export interface ListedPartner {
  readonly partner: Person;
  /** 1 + how many acceptable partners are strictly better; of two with the same number neither is. */
  readonly choice: number;
  readonly scores: BareScore;
  readonly meeting: Meeting;
  /** Computed each time it is asked for. */
  readonly fate: Fate;
}

/** Rules that keep somebody from others, and how many they keep away; rules from private answers count as one. */
export interface RefusedPartners {
  readonly rule: ToldRule;
  readonly people: number;
}

/** Somebody's list: whom they may be paired with, the best first, and how the others are ruled out. */
export interface PartnerList {
  readonly person: Person;
  readonly role: Role;
  readonly partners: readonly ListedPartner[];
  /** Each counts everybody whom the rule refuses: many are refused by several. The most frequent first. */
  readonly refused: readonly RefusedPartners[];
  readonly refusedPeople: number;
  /** Those whom one rule alone refuses, the best fit for the person first. */
  readonly nearMisses: readonly NearMiss[];
}

/** Somebody who would be on the list but for one rule. */
export interface NearMiss {
  readonly partner: Person;
  readonly rule: ToldRule;
  readonly scores: BareScore;
}

/** Lists everybody on the other side as the person ranks them; equal ones stand by their key. */
export function listPartners(person: Person, role: Role, explainer: Explainer): PartnerList {
  const others = role === 'mentee' ? explainer.mentors : explainer.mentees;
  const meetings = others
    .filter(({ key }) => key !== person.key)
    .map((other) => ({
      other,
      meeting: role === 'mentee' ? explainer.meet(person, other) : explainer.meet(other, person),
    }));
  const standingOf = ({ standings }: Meeting): Standing => standings[role];
  const acceptable = meetings
    .filter(({ meeting }) => meeting.refusals.length === 0)
    .sort(
      (a, b) => standingOf(a.meeting) - standingOf(b.meeting) || compareCodeUnits(a.other.key, b.other.key),
    );
  let choice = 1;
  const partners = acceptable.map(({ other, meeting }, place): ListedPartner => {
    const before = acceptable[place - 1];
    if (before !== undefined && standingOf(before.meeting) < standingOf(meeting)) choice = place + 1;
    return {
      partner: other,
      choice,
      scores: meeting.scores,
      meeting,
      get fate() {
        return findFate(meeting, explainer);
      },
    };
  });
  const refused = meetings.flatMap(({ other, meeting }) => {
    const rules = [...new Set(meeting.refusals.map(toldRuleOf))];
    return rules.length === 0 ? [] : [{ partner: other, rules, scores: meeting.scores }];
  });
  return {
    person,
    role,
    partners,
    refused: countRules(refused.map(({ rules }) => rules)),
    refusedPeople: refused.length,
    nearMisses: refused
      .flatMap(({ rules: [rule, second], ...miss }) =>
        rule === undefined || second !== undefined ? [] : [{ ...miss, rule }],
      )
      .sort((a, b) => b.scores[role] - a.scores[role] || compareCodeUnits(a.partner.key, b.partner.key)),
  };
}

function countRules(refusals: readonly (readonly ToldRule[])[]): readonly RefusedPartners[] {
  const counts = new Map<ToldRule, number>();
  for (const rule of refusals.flat()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, people]) => ({ rule, people }))
    .sort((a, b) => b.people - a.people || compareCodeUnits(a.rule, b.rule));
}
