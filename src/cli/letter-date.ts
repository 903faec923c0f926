import type { Shell } from '../shell/shell.js';

/**
 * The instant that letters and drafts are dated, ISO 8601 in UTC: the day asked for (YYYY-MM-DD), else that of
 * SOURCE_DATE_EPOCH (reproducible-builds.org), else today; at noon, so that it is that day almost everywhere.
 */
export function letterDate(shell: Shell, date: string | undefined): string {
  const epoch = shell.environment['SOURCE_DATE_EPOCH'];
  const instant =
    epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : shell.now();
  return `${date ?? instant.toISOString().slice(0, 'YYYY-MM-DD'.length)}T12:00:00Z`;
}
