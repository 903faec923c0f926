import { findMentions, type Mention } from './find-mentions.js';
import { findRefused } from './find-refused.js';
import {
  CARRYING_WORDS,
  JOINING_WORDS,
  KIND_WORDS,
  LEADING_BEFORE_TO,
  LEADING_WORDS,
  LEARNING_WORDS,
  MEASURING_WORDS,
} from './sentence-words.js';
import type { Skill, SkillId } from './skill.js';
import type { SkillListDraft } from './skill-list-draft.js';
import { type SentenceWord, splitSentence } from './split-sentence.js';

/** Nobody writes a longer wish; a longer text is a letter, and is not searched. */
const LONGEST_TEXT = 2_000;

/**
 * The known skills that a free text names, each once, in the order of the text: "I'd love to learn React and
 * TypeScript", "some frontend, e.g. React". Empty where it names none, or only to refuse them ("anything but Java").
 *
 * A name that is also part of other names counts where it stands between words that carry a sentence: "better French",
 * not "French cooking". A word of everyday speech (Go, R, Swift) counts where it is beyond doubt: with its capital after
 * "learn", "in", "with" and the like, before "programming", or beside another skill; without it as the last word after
 * "learn" or beside another skill. Where the text is nothing but a list of names, all count.
 */
export function findNamedSkills(text: string, draft: SkillListDraft): readonly Skill[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = splitSentence(text, (key) => draft.skills.has(key));
  const mentions = findMentions(words, draft);
  if (mentions.length === 0) return [];
  const refused = findRefused(words, mentions);
  const named = new Map<SkillId, Skill>();
  for (const { skill, start, end } of findMeant(words, mentions)) {
    const isRefused = refused[start] === true || refused[end - 1] === true;
    if (!isRefused && !named.has(skill.id)) named.set(skill.id, skill);
  }
  return [...named.values()];
}

/** The mentions that mean the skill and no other thing of the same name. */
function findMeant(words: readonly SentenceWord[], mentions: readonly Mention[]): readonly Mention[] {
  if (isListOfNames(words, mentions)) return mentions;
  const meant = new Set(mentions.filter((mention) => isMeantByItself(words, mention)));
  const isMeantBeside = (mention: Mention, left: Mention | undefined, right: Mention | undefined): boolean =>
    mention.care === 'everyday' &&
    endsName(words, mention) &&
    ((left !== undefined && meant.has(left) && areListed(words, left, mention)) ||
      (right !== undefined && meant.has(right) && areListed(words, mention, right)));
  // Once to the right and once back, so that each item of a list vouches for the next: "C, Go and Python".
  for (const order of [mentions.keys(), [...mentions.keys()].reverse()]) {
    for (const index of order) {
      const mention = mentions[index];
      if (mention !== undefined && isMeantBeside(mention, mentions[index - 1], mentions[index + 1])) {
        meant.add(mention);
      }
    }
  }
  return mentions.filter((mention) => meant.has(mention));
}

/** Whether a text is names and nothing else, with a sign or a joining word between each two. */
function isListOfNames(words: readonly SentenceWord[], mentions: readonly Mention[]): boolean {
  if (mentions[0]?.start !== 0 || mentions.at(-1)?.end !== words.length) return false;
  return mentions.every((mention, index) => {
    const next = mentions[index + 1];
    return next === undefined || areListed(words, mention, next);
  });
}

function isMeantByItself(words: readonly SentenceWord[], mention: Mention): boolean {
  switch (mention.care) {
    case 'none':
      return true;
    case 'compound':
      return isCarriedBefore(words, mention) && isCarriedAfter(words, mention);
    case 'everyday':
      return isLedTo(words, mention) && endsName(words, mention);
  }
}

/** Whether a word of everyday speech is led to: "learn Go", "help with basic R", "intro to C", "Rust programming". */
function isLedTo(words: readonly SentenceWord[], mention: Mention): boolean {
  const before = wordBefore(words, mention.start);
  if (LEARNING_WORDS.has(before)) return true;
  if (!isCapitalised(words, mention)) return false;
  let lead = mention.start;
  while (MEASURING_WORDS.has(wordBefore(words, lead))) lead -= 1;
  const leader = wordBefore(words, lead);
  if (leader === 'to') return LEADING_BEFORE_TO.has(wordBefore(words, lead - 1));
  if (LEADING_WORDS.has(leader) || LEARNING_WORDS.has(leader)) return true;
  const after = words[mention.end];
  return after?.gap === 'blank' && KIND_WORDS.has(after.key);
}

/** The word before a place, where nothing but a blank stands between; else empty. */
function wordBefore(words: readonly SentenceWord[], place: number): string {
  return words[place]?.gap === 'blank' ? (words[place - 1]?.key ?? '') : '';
}

/** Whether nothing after a word of everyday speech makes it another: not "go to", not "Access control". */
function endsName(words: readonly SentenceWord[], mention: Mention): boolean {
  const after = words[mention.end];
  if (after === undefined || after.gap !== 'blank' || JOINING_WORDS.has(after.key)) return true;
  return isCapitalised(words, mention) && isCarriedBefore(words, mention) && isCarriedAfter(words, mention);
}

function isCapitalised(words: readonly SentenceWord[], { start }: Mention): boolean {
  const text = words[start]?.text ?? '';
  return text !== text.toLowerCase();
}

/** Whether two neighbours are items of one list: nothing but signs and joining words between them. */
function areListed(words: readonly SentenceWord[], left: Mention, right: Mention): boolean {
  const between = words.slice(left.end, right.start);
  const gap = words[right.start]?.gap;
  if (between.length === 0) return gap === 'sign' || gap === 'slash';
  return between.every(({ key, gap }) => JOINING_WORDS.has(key) && gap !== 'stop') && gap !== 'stop';
}

function isCarriedBefore(words: readonly SentenceWord[], { start }: Mention): boolean {
  return words[start]?.gap !== 'blank' || CARRYING_WORDS.has(words[start - 1]?.key ?? '');
}

function isCarriedAfter(words: readonly SentenceWord[], { end }: Mention): boolean {
  const after = words[end];
  return after === undefined || after.gap !== 'blank' || CARRYING_WORDS.has(after.key);
}
