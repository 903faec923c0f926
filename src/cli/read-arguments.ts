import { InvalidArgumentError } from 'commander';

import { isCalendarDay } from '../core/programme/is-calendar-day.js';
import type { Mailbox } from '../core/programme/programme.js';
import { readMailbox } from '../core/programme/read-mailbox.js';

/** A whole number from 0. */
export function readCountArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0.');
  return Number(text);
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
