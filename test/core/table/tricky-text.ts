import fc from 'fast-check';

const DANGEROUS = [
  ...['=', '+', '-', '@', "'", '"', ',', ';', '\t', '|', '\\', '#', ':'],
  ...['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'],
  ...[' ', '\u00A0', '\u200B', '\uFEFF', '\u00AD', '\u3164', '\u202E', '\u2060', '\uFE0F', '\x01', '\x7F'],
  ...['＝', '＋', '－', '＠', '−', '⁼', 'sep=', '😀', 'é', 'فا', '\u200D'],
];

/** Texts of any characters, mostly of those that matter to a table or a spreadsheet. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...DANGEROUS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
