import type { Shell } from '../../shell/shell.js';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/**
 * The instant that letters and drafts are dated, ISO 8601 in UTC: the day asked for, else today; at noon, so that it is
 * that day almost everywhere.
 */
export function letterDate(shell: Shell, date: string | undefined): string {
  return `${dayAskedFor(shell, date) ?? shell.now().toISOString().slice(0, DAY_LENGTH)}T12:00:00Z`;
}

/** The day of `--date` (YYYY-MM-DD), else of SOURCE_DATE_EPOCH (reproducible-builds.org); null where nobody says. */
export function dayAskedFor(shell: Shell, date: string | undefined): string | null {
  const epoch = shell.environment['SOURCE_DATE_EPOCH'];
  if (date !== undefined) return date;
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return null;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, DAY_LENGTH);
}
