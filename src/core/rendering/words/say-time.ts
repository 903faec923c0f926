import type { Language } from './language.js';

/** A time of day as people write it: `08:30` is `8.30` in Finnish. Any other text is given back as it is. */
export function sayTime(time: string, { times }: Pick<Language, 'times'>): string {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/u.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return time;
  return times.clock
    .replace('HH', hour)
    .replace('H', String(Number(hour)))
    .replace('mm', minute);
}
