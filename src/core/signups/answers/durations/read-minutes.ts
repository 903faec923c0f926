import { foldWords } from '../../fold-words.js';
import { phrasePattern } from '../../phrase-pattern.js';
import { isDay } from '../dates/is-day.js';
import { writeNumbersInDigits } from '../find-numbers.js';
import { findDurations, unitOf } from './find-durations.js';
import { timesPerMonth } from './times-per-month.js';

const MOST_MINUTES = 31 * 24 * 60;

const CLAUSES = /[;()[\]\n]|,(?!\d)|\b(?:but|aber|mais|pero|mutta|men)\b/u;

/** How often: "3 times", "2 x", "two sessions", "x 2", and the two of "two 1-hour calls". */
const SESSIONS =
  'x|×|times?|mal|fois|veces|vezes|volte|kertaa|ganger|razy|sessions?|meetings?|calls?|chats?|sitzungen|treffen|sesiones|reuniones|seances?|tapaamista|puhelua|moten';
const COUNT = new RegExp(
  `(\\d+)\\s*(?:${SESSIONS})(?!\\p{L})|(?<!\\p{L})[x×]\\s*(\\d+)|(\\d+)\\s+(?=\\d+[\\s-]*(?:h|hours?|mins?|minutes?)[\\s-]+(?:${SESSIONS}))`,
  'u',
);
const TURNS: readonly (readonly [words: RegExp, times: string])[] = [
  [/\b(?:once|einmal|kerran|una vez|une fois|en gang|1 vez)\b/gu, '1 times'],
  [/\b(?:twice|zweimal|kahdesti|kaksi kertaa)\b/gu, '2 times'],
  [/\b(?:thrice|dreimal|kolmesti)\b/gu, '3 times'],
];
/** What is promised for a whole programme says nothing of a month; a day or an evening is of no known length. */
const OTHER_MEASURES = phrasePattern(
  'total|in all|altogether|insgesamt|yhteensa|sammanlagt|en tout|en total',
  '(over|during|for) the (whole )?(programme|program|course|term|semester)|(per|a) (year|term|semester)',
  '(half a|1|2|3|half) (days?|evenings?|afternoons?|mornings?|tage?|abende?|jours?|soirees?|dias?|paivaa?|iltaa?)',
);

/**
 * Minutes a month that somebody promises: "2 hours", `1h30`, "About 1 hour", `90`, "15 minutes per week" (four weeks to
 * a month), "45 min, twice a month". Of a range, and of several promises, the smaller counts. The question's text
 * tells unit and period where the answer does not. Null when no time can be read.
 */
export function readMinutes(text: string, question: string): number | null {
  if (isDay(text)) return null;
  const plain = TURNS.reduce(
    (turned, [words, times]) => turned.replace(words, times),
    writeNumbersInDigits(
      text
        .replace(/[([](\p{L}+)[)\]]/gu, '$1')
        .replaceAll('½', ' 1/2')
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase(),
    ),
  );
  const asked = writeNumbersInDigits(foldWords(question));
  if (OTHER_MEASURES.test(foldWords(plain))) return null;
  const unitAsked = unitOf(asked);
  const clauses = plain.split(CLAUSES).flatMap((clause) => {
    const minutes = readClause(clause, unitAsked);
    return minutes === null ? [] : [{ clause, minutes }];
  });
  const named = clauses.filter(({ clause }) => unitOf(foldWords(clause)) !== null);
  const counted = named.length > 0 ? named : clauses;
  const whole = {
    period: timesPerMonth(foldWords(plain)) ?? timesPerMonth(asked) ?? 1,
    count: countOf(plain) ?? 1,
  };
  const totals = counted.map(({ clause, minutes }) => {
    const period = timesPerMonth(foldWords(clause)) ?? whole.period;
    const count = counted.length === 1 ? whole.count : (countOf(clause) ?? 1);
    return Math.round(minutes * period * count);
  });
  const total = totals.length === 0 ? 0 : Math.min(...totals);
  return total > 0 && total <= MOST_MINUTES ? total : null;
}

function readClause(clause: string, unitAsked: 60 | 1 | null): number | null {
  return findDurations(
    clause.replace(COUNT, ' ').replace(/(?:every|each|alle|joka|cada)\s+\d+\p{L}*\s+\p{L}+/u, ' '),
    unitAsked,
  );
}

function countOf(text: string): number | null {
  const [, before, after, ahead] = COUNT.exec(text) ?? [];
  const count = Number(before ?? after ?? ahead ?? 0);
  return count > 0 ? count : null;
}
