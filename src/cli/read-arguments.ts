import { InvalidArgumentError } from 'commander';

/** A whole number from 0. */
export function readCountArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
}

/** A day of the calendar, YYYY-MM-DD. */
export function readDateArgument(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDay || date.toISOString().slice(0, text.length) !== text) {
    throw new InvalidArgumentError('Give a date like 2026-10-05.');
  }
  return text;
}
