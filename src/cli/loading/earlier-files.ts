import type { EarlierFiles } from '../../core/rendering/mail/keep-earlier-date.js';
import type { Shell } from '../../shell/shell.js';
import { dayAskedFor } from '../options/letter-date.js';
import type { RecordedFile } from '../writing/manifest.js';

/**
 * What the last run wrote, for drafts that keep their date while their words stay the same; nothing where somebody said
 * which date they bear: then all bear that one.
 */
export function earlierFiles(
  shell: Shell,
  date: string | undefined,
  recorded: ReadonlyMap<string, RecordedFile>,
): EarlierFiles {
  return dayAskedFor(shell, date) === null ? recorded : new Map();
}
