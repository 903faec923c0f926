import { hashText } from '../text/hash-text.js';
import { normaliseKey } from '../text/normalise-key.js';

/** What a file is named after. */
export interface FileSubject {
  /** Names of people as they write them. */
  readonly names: readonly string[];
  /** What tells these people from others of the same names: their addresses. */
  readonly keys: readonly string[];
}

/** Longest name in bytes, without an ending; every file system takes 255, archives and synchronisers less. */
const LONGEST = 90;
const MARK_LENGTH = 8;

/**
 * A file's name for each subject, without an ending: Amina Yusuf with Tomás Herrera gives
 * `amina-yusuf-tomas-herrera-5c1b90ae`. ASCII in lower case, at most about 90 bytes, never a reserved name (`con`).
 *
 * A name depends on its own subject alone, so that it stays when others come or go. The mark at its end is of the keys:
 * two names in Chinese leave nothing else. Where marks meet, or a subject comes twice, the later ones are counted.
 */
export function nameFiles(subjects: readonly FileSubject[]): readonly string[] {
  const given = new Map<string, number>();
  return subjects.map((subject) => {
    const name = nameOf(subject);
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function nameOf({ names, keys }: FileSubject): string {
  const mark = hashText(JSON.stringify(keys.map(normaliseKey))).slice(0, MARK_LENGTH);
  const slug = names
    .map(slugOf)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST - MARK_LENGTH - 1)
    .replace(/-+$/u, '');
  return slug === '' ? mark : `${slug}-${mark}`;
}

/** Latin letters that are no letter with an accent, so that no normal form takes them apart. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => LATIN.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
