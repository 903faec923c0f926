import { dayParts } from './day-parts.js';
import { clockPatterns, type FoundTimes, readClockTimes, writeClocksAlike } from './read-clock-times.js';

/** The times of day that a text (lower case, without accents) names: parts of the day, `18-20`, `6pm-8pm`, `after 17`. */
export function readDayTimes(text: string): FoundTimes {
  const plain = writeClocksAlike(text);
  const parts = dayParts.flatMap((part) => {
    const match = part.names.exec(plain);
    return match === null ? [] : [{ ...part, index: match.index }];
  });
  const halves = new Set(parts.flatMap(({ half }) => half ?? []));
  const [half = null] = halves.size === 1 ? halves : [];
  const clocks = readClockTimes(plain, half);
  const index = Math.min(clocks.index, ...parts.map((part) => part.index));
  if (clocks.found.length > 0) return { found: clocks.found, index };
  return { found: parts.map(({ time }) => time), index };
}

/** A text without the times of day that can be read in it. */
export function withoutTimes(text: string): string {
  const withoutClocks = clockPatterns.reduce(
    (rest, { source }) => rest.replace(new RegExp(source, 'gu'), ' '),
    writeClocksAlike(text),
  );
  return dayParts.reduce((rest, { names }) => names.takeOut(rest), withoutClocks);
}
