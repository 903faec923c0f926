/** Longest name in bytes, without an ending; every file system takes 255, archives and synchronisers less. */
const LONGEST = 90;
const INDEX_WIDTH = 4;

/**
 * A file's name without its ending: `fileNameFor(7, 'Amina Yusuf', 'Tomás Herrera')` gives `0007-amina-yusuf-tomas-herrera`.
 * ASCII in lower case, at most 90 bytes. The index makes it unique and keeps it off reserved names (`con`, `nul`):
 * two names in Chinese leave nothing but the index.
 */
export function fileNameFor(index: number, ...names: readonly string[]): string {
  const slug = names
    .map(slugOf)
    .filter((part) => part !== '')
    .join('-');
  const name = `${String(index).padStart(INDEX_WIDTH, '0')}-${slug}`.slice(0, LONGEST);
  return name.replace(/-+$/u, '');
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
    .replace(/^-+|-+$/gu, '');
}
