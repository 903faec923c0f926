import { isOfKind } from '../../scoring/is-of-kind.js';
import type { Profile } from '../../scoring/profile.js';
import { countCommonBits } from '../../text/bit-set.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * With `commonGround`: the mentor has at least one thing the mentee asked for: a skill, the same or near, a topic of
 * the goals, or a kind of person. Words, paths and hours that happen to agree are no ground to meet on.
 */
export const commonGround: Rule = {
  id: 'common-ground',
  inWords: 'the mentor offers nothing that the mentee asked for',
  refuses: (mentee, mentor, { cohort }) =>
    cohort.programme.rules.commonGround && !findsGround(mentee, mentor, cohort),
};

function findsGround(mentee: Profile, mentor: Profile, cohort: RuleContext['cohort']): boolean {
  return (
    countCommonBits(mentee.topicsWantedBits, mentor.topicsOfferedBits) > 0 ||
    teachesSomething(mentee, mentor, cohort) ||
    mentee.seeks.some((wanted) => isOfKind(mentor, wanted))
  );
}

function teachesSomething(
  { wishes }: Profile,
  { teaching }: Profile,
  { closeness }: RuleContext['cohort'],
): boolean {
  return wishes.some(({ number }) => closeness(teaching, number) > 0);
}
