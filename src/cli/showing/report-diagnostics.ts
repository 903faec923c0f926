import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import type { Finding } from '../../core/diagnostics/finding.js';
import { formatDiagnostics } from '../../core/diagnostics/format-diagnostics.js';
import { formatForGithub } from '../../core/diagnostics/format-for-github.js';
import { formatStepSummary } from '../../core/diagnostics/format-step-summary.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { SharedOptions } from '../options/shared-options.js';
import { wrapText } from './wrap-text.js';

/**
 * What a person is told of what was found: errors always, and under `--strict` warnings too, for they fail; the rest
 * unless `--quiet`; notes only with `--verbose`.
 */
export function selectTold(
  diagnostics: readonly Finding[],
  { quiet, verbose, strict }: Pick<SharedOptions, 'quiet' | 'verbose' | 'strict'>,
): readonly Finding[] {
  return diagnostics.filter(({ severity }) => {
    if (severity === 'error' || (severity === 'warning' && strict === true)) return true;
    return quiet !== true && (severity === 'warning' || verbose === true);
  });
}

/** Shows what was found, on standard error; `--format` says how. */
export async function reportDiagnostics(
  shell: Shell,
  diagnostics: readonly Finding[],
  options: SharedOptions,
): Promise<void> {
  const shown = selectTold(diagnostics, options);
  if (shown.length === 0) return;
  if (options.format === 'github') {
    const inSummary = await addToSummary(shell, shown);
    await shell.tell(formatForGithub(shown, { inSummary }));
  } else {
    await shell.tell(fitTerminal(shell, formatDiagnostics(shown)));
  }
}

/** Puts the findings into the summary of the CI step, which has room for all; a fault there must not hide them. */
async function addToSummary(shell: Shell, shown: readonly Finding[]): Promise<boolean> {
  if (shell.addToStepSummary === null) return false;
  try {
    await shell.addToStepSummary(formatStepSummary(shown));
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await shell.tell(`::warning::${error.message} The findings are in the log alone.\n`);
    return false;
  }
}

/** A terminal breaks long lines inside words; here they break between them. A log keeps one line per sentence. */
function fitTerminal({ messages }: Shell, text: string): string {
  if (!messages.isTerminal) return text;
  const lines = text.split('\n').slice(0, -1);
  const wrapped = lines.map((line) => {
    const [, indent = '', words = ''] = /^( *)(.*)$/u.exec(line) ?? [];
    return wrapText(words, messages.columns, indent, `${indent}  `);
  });
  return disarmCommands(wrapped.join(''));
}
