import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { readContents } from './contents-file.js';
import { type Expected, type Spot, spotsOf, textOf, textsOf, wordsOf } from './contents-spot.js';
import type { Conjunctions, DurationWords, Language } from './language.js';

const MONTHS = 12;
const DAYS = 7;

/** Reads the words of a language (`words.yaml` in its folder); null where something is missing, which is told. */
export function readLanguage(
  code: string,
  file: string,
  source: string,
): { readonly language: Language | null; readonly diagnostics: readonly Diagnostic[] } {
  const { contents, diagnostics } = readContents(file, source, (top) => readWords(code, top));
  return { language: contents, diagnostics };
}

function readWords(code: string, top: Spot): Language {
  const part = spotsOf(
    top,
    'direction',
    'plurals',
    'lists',
    'dates',
    'times',
    'days',
    'numbers',
    'durations',
    'labels',
  );
  const lists = spotsOf(part.lists, 'comma', 'semicolon', 'and', 'or', 'joined', 'clear', 'afterSemicolons');
  const dates = spotsOf(part.dates, 'pattern', 'months');
  const times = spotsOf(part.times, 'clock', 'span', 'week');
  const plurals = textsOf(part.plurals);
  return {
    code,
    direction: textOf(part.direction) === 'rtl' ? 'rtl' : 'ltr',
    plurals,
    lists: {
      ...readConjunctions(lists),
      comma: wordsOf(lists.comma),
      semicolon: wordsOf(lists.semicolon),
      joined: textOf(lists.joined) === 'all' ? 'all' : 'last',
      clear: readConjunctions(spotsOf(lists.clear, 'and', 'or')),
      afterSemicolons: readConjunctions(spotsOf(lists.afterSemicolons, 'and', 'or')),
    },
    dates: { pattern: textOf(dates.pattern), months: manyTexts(dates.months, MONTHS, 'months') },
    times: { clock: textOf(times.clock), span: textOf(times.span), week: textOf(times.week) },
    days: manyTexts(part.days, DAYS, 'days'),
    numbers: part.numbers.value === null ? [] : textsOf(part.numbers),
    durations: readDurations(part.durations, plurals.length),
    labels: readLabels(part.labels),
  };
}

function readConjunctions({ and, or }: Readonly<Record<'and' | 'or', Spot>>): Conjunctions {
  return { and: wordsOf(and), or: wordsOf(or) };
}

function readDurations(spot: Spot, forms: number): DurationWords {
  const part = spotsOf(spot, 'quarter', 'half', 'hour', 'hourAndHalf', 'hours', 'halfHours', 'minutes');
  return {
    quarter: textOf(part.quarter),
    half: textOf(part.half),
    hour: textOf(part.hour),
    hourAndHalf: textOf(part.hourAndHalf),
    hours: manyTexts(part.hours, forms, 'forms'),
    halfHours: manyTexts(part.halfHours, forms, 'forms'),
    minutes: manyTexts(part.minutes, forms, 'forms'),
  };
}

function manyTexts(spot: Spot, count: number, expected: Expected): readonly string[] {
  const texts = textsOf(spot);
  if (texts.length !== count && texts.length > 0) spot.complain(spot.path, expected);
  return texts;
}

function readLabels(spot: Spot): ReadonlyMap<string, string> {
  if (spot.value === null) return new Map();
  const keys = spot.value instanceof Map ? [...spot.value.keys()] : [];
  const spots = spotsOf(spot, ...keys);
  return new Map(
    keys.flatMap((key) => (spots[key] === undefined ? [] : [[key, textOf(spots[key])] as const])),
  );
}
