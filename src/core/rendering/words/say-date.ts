import type { Language } from './language.js';

/**
 * A day as people write it: `2026-09-05` gives `5 September 2026`.
 * Spelt from the text alone: no clock, locale or time zone can move it. Any other text is given back as it is.
 */
export function sayDate(date: string, { dates }: Pick<Language, 'dates'>): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = dates.months[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return date;
  return dates.pattern
    .replace('{day}', String(Number(parts[3])))
    .replace('{month}', month)
    .replace('{year}', String(Number(parts[1])));
}
