import type { Language } from './language.js';
import { sayCount } from './say-number.js';

/** Minutes as people say them: `half an hour`, `an hour and a half`, `two hours`, `25 minutes`. */
export function sayDuration(minutes: number, language: Language): string {
  const { durations } = language;
  if (minutes === 15) return durations.quarter;
  if (minutes === 30) return durations.half;
  if (minutes === 60) return durations.hour;
  if (minutes === 90) return durations.hourAndHalf;
  const hours = minutes / 60;
  if (Number.isInteger(hours)) return sayCount(hours, durations.hours, language);
  if (Number.isInteger(minutes / 30)) return sayCount(Math.floor(hours), durations.halfHours, language);
  return sayCount(minutes, durations.minutes, language);
}
