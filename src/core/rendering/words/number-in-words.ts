const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A count as letters write it before a noun: words up to twelve, then digits; 0 is `no`. */
export function numberInWords(count: number): string {
  return WORDS[count] ?? String(count);
}
