import { InvalidArgumentError } from 'commander';

import { isCalendarDay } from '../../core/programme/is-calendar-day.js';
import type { Mailbox } from '../../core/programme/programme.js';
import { readMailbox } from '../../core/programme/read-mailbox.js';

/** A whole number from 0. */
export function readCountArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
}

/** Each thread takes memory, and more than there are processors help nobody. */
const MOST_THREADS = 64;

/** A whole number from 1. */
export function readWorkersArgument(text: string): number {
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (workers === 0 || workers > MOST_THREADS) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_THREADS}.`);
  }
  return workers;
}

/** Points, 0 to 100. */
export function readPointsArgument(text: string): number {
  const points = /^\d{1,3}$/.test(text) ? Number(text) : 101;
  if (points > 100) throw new InvalidArgumentError('Give a whole number from 0 to 100.');
  return points;
}

/** A text that is not blank. */
export function readLotteryArgument(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give a text, for example "Five green tickets".');
  return text;
}

/** A day of the calendar, YYYY-MM-DD. */
export function readDateArgument(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('Give a date like 2026-10-05.');
  return text;
}

/** `Name <address>`. */
export function readMailboxArgument(text: string): Mailbox {
  const mailbox = readMailbox(text);
  if (mailbox === null) throw new InvalidArgumentError('Write it like "Aino Laine <aino@example.org>".');
  return mailbox;
}
