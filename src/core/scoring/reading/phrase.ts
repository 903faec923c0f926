import { invariant } from '../../text/invariant.js';
import { readWords } from './read-words.js';
import { BREAK, type Word } from './word.js';

/** Between two words of a phrase that says so, this many others may stand: "change (to a new) career". */
const LONGEST_GAP = 2;

interface Alternative {
  readonly text: string;
  /** Any ending may follow: `interview*`. */
  readonly open: boolean;
}

interface PhraseWord {
  readonly alternatives: readonly Alternative[];
  readonly afterGap: boolean;
}

/** A few words to be found in people's texts. */
export interface Phrase {
  readonly words: readonly PhraseWord[];
  /** True for a false friend: where it is found, the phrases beside it do not count. */
  readonly isFalseFriend: boolean;
}

/**
 * Reads phrases parted by commas: `chang* ~ career|profession, -user interview*`.
 * `a|b` either word, `stem*` any ending, `~` up to two words between, `.` a break or an end, `-` a false friend.
 */
export function readPhrases(source: string): readonly Phrase[] {
  return source
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map(readPhrase);
}

function readPhrase(source: string): Phrase {
  const isFalseFriend = source.startsWith('-');
  const words: PhraseWord[] = [];
  let afterGap = false;
  for (const part of source.slice(isFalseFriend ? 1 : 0).split(/\s+/)) {
    if (part === '~') {
      afterGap = true;
    } else {
      words.push({ alternatives: part.split('|').map(readAlternative), afterGap });
      afterGap = false;
    }
  }
  return { words, isFalseFriend };
}

function readAlternative(source: string): Alternative {
  if (source === BREAK.text) return { text: source, open: false };
  const open = source.endsWith('*');
  const stem = open ? source.slice(0, -1) : source;
  const text = FOLDED.test(stem) ? stem : foldWord(stem);
  invariant(!open || text.length > 1, 'a phrase is written wrongly');
  return { text, open };
}

/** What `readWords` would leave as it is; so are nearly all words of the phrases, which every run reads. */
const FOLDED = /^[a-z0-9]+$/;

function foldWord(source: string): string {
  const [word, ...others] = readWords(source).filter((each) => each !== BREAK);
  invariant(word !== undefined && others.length === 0, 'a phrase is written wrongly');
  return word.text;
}

/** Whether a phrase may start with this word. */
export function startsWith(phrase: Phrase, word: string): boolean {
  const [first] = phrase.words;
  return first !== undefined && isMeant(first, word);
}

/** Where a phrase ends (exclusive) whose first word (`startsWith`) stands at this place, or -1. */
export function matchPhrase(phrase: Phrase, words: readonly Word[], start: number): number {
  return matchFrom(phrase.words, 1, words, start + 1);
}

function matchFrom(
  phrase: readonly PhraseWord[],
  index: number,
  words: readonly Word[],
  start: number,
): number {
  const expected = phrase[index];
  if (expected === undefined) return start;
  const latest = start + (expected.afterGap ? LONGEST_GAP : 0);
  for (let position = start; position <= latest; position += 1) {
    const word = words[position];
    if (word === undefined) return -1;
    if (isMeant(expected, word.text)) {
      const end = matchFrom(phrase, index + 1, words, position + 1);
      if (end !== -1) return end;
    }
    if (word === BREAK) return -1;
  }
  return -1;
}

function isMeant({ alternatives }: PhraseWord, word: string): boolean {
  return alternatives.some(({ text, open }) => (open ? word.startsWith(text) : word === text));
}
