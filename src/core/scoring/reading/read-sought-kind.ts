import type { Seek } from '../../signups/person.js';
import type { SoughtKind } from '../sought-kind.js';
import { findPaths } from './read-paths.js';
import { readWords } from './read-words.js';
import { BREAK, type Word } from './word.js';

/** Words around what is asked for: "I would prefer somebody who is …". */
const FILLERS = new Set(
  `a an the i id im me my you we would wish want like love prefer prefers preferably preference ideally rather
  please also to be being is are was who whose that which it some someone somebody any anyone anybody everyone
  person people mentor mentee partner fellow one other another former ex from of with in as has have had
  background experience identify identifies identifying self matter all same open`.split(/\s+/),
);

const NEGATIONS = new Set('no not non never without except but dont doesnt isnt'.split(' '));

/** Different words that people use for the same answer on such forms. */
const SAME_WORD = new Map([
  ['women', 'woman'],
  ['female', 'woman'],
  ['females', 'woman'],
  ['lady', 'woman'],
  ['men', 'man'],
  ['male', 'man'],
  ['males', 'man'],
  ['enby', 'nonbinary'],
]);

/** Reads a wish about the other person; null when it asks for nobody in particular ("no preference"). */
export function readSoughtKind({ wanted, must }: Seek): SoughtKind | null {
  const words = readWords(wanted);
  const alternatives = splitAt(textsOf(words), ['or'])
    .map((alternative) =>
      splitAt(alternative, ['and', BREAK.text])
        .map(phraseOf)
        .filter((part) => part !== ''),
    )
    .filter((parts) => parts.length > 0);
  if (alternatives.length === 0) return null;
  return { must, alternatives, paths: pathsAlone(words) };
}

/** An answer about oneself as folded words between blanks, without the words around it; empty for none. */
export function readTrait(text: string): string {
  return phraseOf(textsOf(readWords(text)));
}

function textsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** With a "not" in it the words become one: " not_man " is met by the same words alone, never by " man ". */
function phraseOf(words: readonly string[]): string {
  const own = joinNonbinary(words).filter((word) => word !== BREAK.text && !FILLERS.has(word));
  const meaning = own.filter((word) => !NEGATIONS.has(word));
  if (meaning.length === 0) return '';
  return ` ${own.map((word) => SAME_WORD.get(word) ?? word).join(meaning.length < own.length ? '_' : ' ')} `;
}

/** "non-binary" is one word, and no negation. */
function joinNonbinary(words: readonly string[]): readonly string[] {
  const joined = words.join(' ').replace(/\bnon binary\b/g, 'nonbinary');
  return joined.split(' ').filter((word) => word !== '');
}

function splitAt(words: readonly string[], separators: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (separators.includes(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The paths a wish names, or none when it says more than that: "a woman in science" is not any scientist. */
function pathsAlone(words: readonly Word[]): SoughtKind['paths'] {
  const mentions = findPaths(words);
  const isRead = (place: number): boolean => mentions.some(({ start, end }) => start <= place && place < end);
  const rest = words.filter((word, place) => word !== BREAK && !FILLERS.has(word.text) && !isRead(place));
  return rest.length === 0 ? [...new Set(mentions.map(({ id }) => id))] : [];
}
