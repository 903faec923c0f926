import type { Folder } from './kinds.js';

const ADDRESS = /[^\s<>,;"]+@[^\s<>,;"]+/gu;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const DELIMITERS = /[,;\t"\n]/u;

/**
 * What no message may repeat of a folder's input: addresses, the words of names, and parts of cells of several words.
 * Titles of columns and single words stay out: a message may show a title, and a word of a closed set.
 */
export function personalTexts(folder: Folder): ReadonlySet<string> {
  const texts = [...folder].flatMap(([file, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    if (file.endsWith('.yaml')) return findPeople(text);
    if (!file.endsWith('.csv')) return [];
    const rows = text.slice(text.indexOf('\n') + 1);
    const cells = rows.split(DELIMITERS).map((cell) => cell.trim());
    return [...findPeople(rows), ...cells.filter((cell) => /\S\s+\S/u.test(cell))];
  });
  return new Set(texts.map((text) => text.toLowerCase()));
}

function findPeople(text: string): readonly string[] {
  const names = text.match(NAME) ?? [];
  return [...(text.match(ADDRESS) ?? []), ...names.flatMap((name) => name.split(' '))];
}
