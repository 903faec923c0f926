import { foldWords } from '../fold-words.js';

const DIGITS = /[-−]?\d+(?:[.,]\d+)*/gu;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...spell(0, 'zero'),
  ...spell(
    1,
    'one single ein eine einen eins un une uno una um uma een jeden jedna yksi yhden ett один одна واحد 一',
  ),
  ...spell(
    2,
    'two couple pair zwei beide deux dos dois duas due twee dwa dwie kaksi tva два две اثنان اثنين 二 两',
  ),
  ...spell(3, 'three drei trois tres trzy drie kolme tre три ثلاثة 三'),
  ...spell(4, 'four vier quatre cuatro quatro quattro cztery nelja fyra четыре اربعة'),
  ...spell(5, 'five funf cinq cinco cinque vijf piec viisi fem пять خمسة'),
  ...spell(6, 'six sechs seis szesc kuusi шесть ستة'),
  ...spell(7, 'seven sieben sept siete sete sette siedem seitseman sju семь سبعة'),
  ...spell(8, 'eight acht huit ocho oito otto osiem kahdeksan atta восемь ثمانية'),
  ...spell(9, 'nine neun neuf nueve nove negen dziewiec yhdeksan nio девять تسعة'),
  ...spell(10, 'ten zehn dix diez dez dieci tien dziesiec kymmenen tio десять عشرة'),
  ...spell(11, 'eleven elf onze once undici'),
  ...spell(12, 'twelve dozen zwolf douze doce'),
  ...spell(15, 'fifteen funfzehn quinze quince'),
  ...spell(20, 'twenty zwanzig vingt veinte'),
  ...spell(30, 'thirty dreissig dreißig trente treinta'),
  ...spell(45, 'fortyfive funfundvierzig'),
  ...spell(60, 'sixty sechzig soixante sesenta'),
]);

const NO_NUMBERS =
  /(?<![\p{L}\d])(?:\d+(?:st|nd|rd|th|er|ère|º|ª)|ein(?:e|en)? paar|un po'?|um(?= die | den | \d))(?![\p{L}\d])/giu;

function spell(value: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, value] as const);
}

/**
 * The numbers a text names, in digits or, where it has none, in words: `1-2` gives 1 and 2, "two mentees" gives 2,
 * `1,5` gives 1.5 and `1,500` gives 1500. A hyphen between two numbers is a range, at the very start a minus.
 */
export function findNumbers(text: string): readonly number[] {
  // What counts turns, not things, is no number: "my 1st time", "a few".
  const plain = text.normalize('NFKC').trim().replace(NO_NUMBERS, ' ');
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

/** A text, lower case and without accents, with its number words in digits. */
export function writeNumbersInDigits(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => String(NUMBER_WORDS.get(word) ?? word));
}
