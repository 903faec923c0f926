import { findKnownSkill } from './find-skill.js';
import { FUNCTION_WORDS } from './sentence-words.js';
import type { Skill } from './skill.js';
import type { NameCare, SkillListDraft } from './skill-list-draft.js';
import type { SentenceWord } from './split-sentence.js';

/** No name of the list has more words. */
const MOST_WORDS = 6;

const HAS_VERSION = /\d/u;

/** A name of the list within a text: the words from `start` up to `end`, without it. */
export interface Mention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
  /** How careful one must be with this name inside a sentence. */
  readonly care: NameCare;
}

/** The names in a text from left to right, none within another: the longest wins. */
export function findMentions(words: readonly SentenceWord[], draft: SkillListDraft): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < words.length; ) {
    const mention = mentionAt(words, start, draft);
    if (mention !== null) mentions.push(mention);
    start = mention?.end ?? start + 1;
  }
  return mentions;
}

function mentionAt(words: readonly SentenceWord[], start: number, draft: SkillListDraft): Mention | null {
  const first = words[start];
  // "In design" is not InDesign: no name begins with such a word.
  if (first === undefined || FUNCTION_WORDS.has(first.key)) return null;
  const keys = [first.key];
  for (const word of words.slice(start + 1, start + MOST_WORDS)) {
    if (word.gap !== 'blank' && word.gap !== 'slash') break;
    // A dot counts only where a name begins with it.
    keys.push(word.key.startsWith('.') ? word.key.slice(1) : word.key);
  }
  for (let count = keys.length; count > 1; count -= 1) {
    const key = keys.slice(0, count).join('');
    const skill = draft.skills.get(key);
    if (skill !== undefined)
      return { skill, start, end: start + count, care: draft.cares.get(key) ?? 'none' };
  }
  const exact = draft.skills.get(first.key) ?? null;
  const skill =
    exact === null && HAS_VERSION.test(first.text) ? findKnownSkill(draft.skills, first.text) : exact;
  return skill && { skill, start, end: start + 1, care: draft.cares.get(first.key) ?? 'none' };
}
