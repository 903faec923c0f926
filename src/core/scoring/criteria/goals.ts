import { countCommonBits, hasBit } from '../../text/bit-set.js';
import type { Cohort } from '../cohort.js';
import type { Criterion } from '../criterion.js';
import type { Evidence } from '../evidence.js';
import type { Profile } from '../profile.js';
import { bothSides } from '../sides.js';

/** Topics are read by rules and mean something; words that agree are a hint. */
export const TOPICS_WEIGHT = 4;
export const WORDS_WEIGHT = 1;

/**
 * What the mentee is after against what the mentor offers besides skills. Both sides see the same: for the mentor it
 * is whether what this person wants is something they offer.
 */
export const goals: Criterion = {
  id: 'goals',
  compare: (mentee, mentor, cohort) => bothSides(fitOf(mentee, mentor, cohort)),
  explain: (mentee, mentor) => bothSides(findAgreement(mentee, mentor)),
};

/**
 * Not asked where goals name no topic and no word that any mentor uses: a text we cannot read is held against nobody.
 * Words alone reach half a fit at most: one word in common must not stand for help with what somebody is after.
 */
function fitOf(mentee: Profile, mentor: Profile, cohort: Cohort): number | null {
  const topics = topicShare(mentee, mentor, cohort);
  const words = wordShare(mentee, mentor, cohort);
  if (topics === null) return words === null ? null : Math.floor(words / 2);
  if (words === null) return topics;
  return Math.floor((TOPICS_WEIGHT * topics + WORDS_WEIGHT * words) / (TOPICS_WEIGHT + WORDS_WEIGHT));
}

/** Not asked either where no mentor named any topic: then the form put no such question to them. */
function topicShare(
  { topicsWanted, topicsWantedBits }: Profile,
  { topicsOfferedBits }: Profile,
  { mentorsNameTopics }: Cohort,
): number | null {
  if (topicsWanted.length === 0 || !mentorsNameTopics) return null;
  return Math.floor((1000 * countCommonBits(topicsWantedBits, topicsOfferedBits)) / topicsWanted.length);
}

/** Rare words weigh more, words no mentor uses nothing; half of the weight in common is as much as texts ever agree. */
function wordShare(
  { wordsWanted }: Profile,
  { wordsOffered }: Profile,
  { wordWeights }: Cohort,
): number | null {
  let shared = 0;
  let wanted = 0;
  for (const word of wordsWanted) {
    const weight = wordWeights[word] ?? 0;
    wanted += weight;
    if (hasBit(wordsOffered, word)) shared += weight;
  }
  return wanted === 0 ? null : Math.min(1000, Math.floor((2000 * shared) / wanted));
}

function findAgreement(mentee: Profile, mentor: Profile): readonly Evidence[] {
  const evidence: Evidence[] = mentee.topicsWanted
    .filter((topic) => mentor.topicsOffered.includes(topic))
    .map((topic) => ({ kind: 'topic', topic }));
  if (mentee.wordsWanted.some((word) => hasBit(mentor.wordsOffered, word))) evidence.push({ kind: 'words' });
  return evidence;
}
