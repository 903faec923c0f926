import { withoutTimes } from './read-day-times.js';
import { readDays, withoutDays } from './read-days.js';

const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The short names of the days, Monday first, and words that tell the language where they stand beside them. */
const LANGUAGES: readonly { readonly days: readonly string[]; readonly words: RegExp | null }[] = [
  { days: ['m mo', 't tu', 'w we', 'th r', 'f fr', 'sa', 'su'], words: null },
  { days: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'], words: /\b(?:uhr|ab|bis|und|abends)\b/u },
  {
    days: ['lu lun', 'ma mar', 'me mer', 'je jeu', 've ven', 'sa sam', 'di dim'],
    words: /\b(?:soir|matin|apres)\b/u,
  },
  {
    days: ['lu lun', 'ma mar', 'mi mie', 'ju jue', 'vi vie', 'sa sab', 'do dom'],
    words: /\b(?:tarde|noche|las)\b/u,
  },
  { days: ['seg', 'ter', 'qua', 'qui', 'sex', 'sab', 'dom'], words: null },
  {
    days: ['lu lun', 'ma mar', 'me mer', 'gi gio', 've ven', 'sa sab', 'do dom'],
    words: /\b(?:sera|dalle|alle)\b/u,
  },
  { days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], words: /\b(?:avond|vanaf|uur|en)\b/u },
  {
    days: ['ma', 'ti', 'on', 'to', 'fr fre', 'lo lor', 'so son'],
    words: /\b(?:kl|kvall|kvallar|efter|och|kveld)\b/u,
  },
  { days: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'], words: /\b(?:klo|ja|iltaisin|jalkeen|illalla)\b/u },
  { days: ['pn pon', 'wt', 'sr', 'cz czw', 'pt', 'so sob', 'nd'], words: null },
  { days: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'], words: null },
];

/** Who writes more writes whole names. */
const LONGEST = 80;

const SHORT_WORD = /(?<!\p{L})\p{L}{1,3}(?!\p{L})/u;

/** Short names that alone are mostly something else: "from 17:00 on". */
const WORDS: ReadonlySet<string> = new Set('on to do so me di la su sa we mi m t w f'.split(' '));

/** Words between the names of days. */
const JOINERS =
  /(?<!\p{L})(?:and|und|et|y|ja|och|og|e|en|i|bis|klo|kl|uhr|ab|from|after|fra|fran|a|to|au|al)(?!\p{L})/gu;

/**
 * A text (lower case, without accents) with the short names of days in full: `mo-fr 17-20`, `ma, ke klo 18-20`. Only
 * where it holds nothing but days and times, because many short names are words too; and where two languages fit and
 * mean different days (`ma` is Monday in Finnish and Tuesday in Spanish) only if its other words tell which.
 */
export function expandDayAbbreviations(text: string): string {
  if (text.length > LONGEST || !SHORT_WORD.test(text) || readDays(text).found.length > 0) return text;
  const rest = withoutTimes(withoutDays(text));
  const words = (rest.match(/\p{L}+/gu) ?? []).filter(
    (word) =>
      !LANGUAGES.some((language) => language.words?.test(word) && !numberDays(language.days).has(word)),
  );
  if (words.length === 0) return text;
  const fitting = LANGUAGES.filter((language) => {
    const known = numberDays(language.days);
    const others = words.filter((word) => !known.has(word));
    const short = new Set(words.filter((word) => known.has(word)));
    const isWord =
      short.size === 1 && [...short].every((word) => WORDS.has(word)) && !language.words?.test(text);
    return short.size > 0 && !isWord && others.every((word) => word.replace(JOINERS, '') === '');
  });
  const told = fitting.filter((language) => language.words?.test(text));
  const readings = new Set(
    (told.length > 0 ? told : fitting).map(({ days }) => expand(text, numberDays(days))),
  );
  const [reading = text] = readings;
  return readings.size === 1 ? reading : text;
}

function numberDays(days: readonly string[]): ReadonlyMap<string, number> {
  return new Map(days.flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)));
}

function expand(text: string, known: ReadonlyMap<string, number>): string {
  return text.replace(/\p{L}+/gu, (word) => FULL_NAMES[known.get(word) ?? -1] ?? word);
}
