import { numberInWords } from './number-in-words.js';

/** Minutes as people say them: `half an hour`, `an hour and a half`, `two hours`, `25 minutes`. */
export function durationInWords(minutes: number): string {
  if (minutes === 15) return 'a quarter of an hour';
  if (minutes === 30) return 'half an hour';
  if (minutes === 60) return 'an hour';
  if (minutes === 90) return 'an hour and a half';
  const hours = minutes / 60;
  if (Number.isInteger(hours)) return `${numberInWords(hours)} hours`;
  if (Number.isInteger(minutes / 30)) return `${numberInWords(Math.floor(hours))} and a half hours`;
  return minutes === 1 ? 'one minute' : `${numberInWords(minutes)} minutes`;
}
