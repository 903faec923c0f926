/** A value of a YAML text. Mappings are Maps: a key called `__proto__` is a key like any other. */
export type YamlValue = null | boolean | number | string | readonly YamlValue[] | YamlMapping;

export type YamlMapping = ReadonlyMap<string, YamlValue>;

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * What an unquoted word means. It becomes a number or true/false only where `String(value)` gives the word back,
 * so a telephone number, a version or a surname is never bent: `0401`, `1.10` and `Null` stay text.
 */
export function readBareWord(word: string): YamlValue {
  if (word === '' || word === '~' || word === 'null') return null;
  if (word === 'true' || word === 'false') return word === 'true';
  return NUMBER.test(word) && String(Number(word)) === word ? Number(word) : word;
}
