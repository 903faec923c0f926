import type { Person } from '../../signups/person.js';
import { shareLists } from '../../text/share-lists.js';
import type { PathId } from '../paths.js';
import { readPaths } from './read-paths.js';
import { readWords } from './read-words.js';
import type { Word } from './word.js';

const known = new WeakMap<Person, readonly PathId[]>();
const share = shareLists<PathId>();

/**
 * The fields and ways of a person's background: read once, as scores, cells and sentences all ask for them.
 * `background` gives its words to whoever has read them already.
 */
export function pathsOf(
  person: Person,
  background: () => readonly Word[] = () => readWords(person.background),
): readonly PathId[] {
  const paths = known.get(person) ?? share(readPaths(background()));
  known.set(person, paths);
  return paths;
}
