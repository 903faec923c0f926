import { foldWords } from '../fold-words.js';

const DIGITS = /[-−]?\d+(?:[.,]\d+)*/gu;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...spell(0, 'zero'),
  ...spell(1, 'one single ein eine einen eins une uno una yksi yhden ett واحد'),
  ...spell(2, 'two couple zwei deux dos kaksi tva اثنان اثنين'),
  ...spell(3, 'three drei trois tres kolme tre ثلاثة'),
  ...spell(4, 'four vier quatre cuatro nelja fyra اربعة'),
  ...spell(5, 'five funf cinq cinco viisi fem خمسة'),
  ...spell(6, 'six sechs seis kuusi ستة'),
  ...spell(7, 'seven sieben sept siete seitseman sju سبعة'),
  ...spell(8, 'eight acht huit ocho kahdeksan atta ثمانية'),
  ...spell(9, 'nine neun neuf nueve yhdeksan nio تسعة'),
  ...spell(10, 'ten zehn dix diez kymmenen tio عشرة'),
]);

function spell(value: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, value] as const);
}

/**
 * The numbers a text names, in digits or, where it has none, in words: `1-2` gives 1 and 2, "two mentees" gives 2,
 * `1,5` gives 1.5 and `1,500` gives 1500. A hyphen between two numbers is a range, at the very start a minus.
 */
export function findNumbers(text: string): readonly number[] {
  const plain = text.normalize('NFKC').trim();
  const digits = [...plain.matchAll(DIGITS)].map(({ 0: match, index }) => readDigits(match, index === 0));
  if (digits.length > 0) return digits;
  return foldWords(plain)
    .split(' ')
    .flatMap((word) => NUMBER_WORDS.get(word) ?? []);
}

function readDigits(match: string, mayBeNegative: boolean): number {
  const unsigned = match
    .replace(/^[-−]/u, '')
    .replace(/[.,](?=\d{3}(?!\d))/gu, '')
    .replace(',', '.');
  return mayBeNegative && unsigned.length < match.length && !/^\d/u.test(match)
    ? -Number(unsigned)
    : Number(unsigned);
}
