import type { EarlierFiles } from '../core/rendering/mail/keep-earlier-date.js';
import type { Shell } from '../shell/shell.js';
import type { RecordedFile } from './manifest.js';

/**
 * What the last run wrote, for drafts that keep their date while their words stay the same. Nothing where somebody said
 * which date they bear, with `--date` or SOURCE_DATE_EPOCH: then all bear that one.
 */
export function earlierFiles(
  shell: Shell,
  dateAskedFor: string | undefined,
  recorded: ReadonlyMap<string, RecordedFile>,
): EarlierFiles {
  const saidWhich = dateAskedFor !== undefined || shell.environment['SOURCE_DATE_EPOCH'] !== undefined;
  return saidWhich ? new Map() : recorded;
}
