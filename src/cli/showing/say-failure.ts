import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { dropControls } from '../../core/text/drop-controls.js';
import type { Failure } from '../../shell/failure.js';
import { showText } from './show-text.js';

/** What is wrong, and what to do about it, a line each; paths and words that were typed are part of both. */
export function sayFailure({ message, remedy }: Failure): string {
  return [message, ...(remedy === null ? [] : [remedy])].map((line) => `${showText(line)}\n`).join('');
}

/** A fault of ours, with all that a report of it needs. */
export function sayBug(error: unknown, version: string): string {
  const stack = (error instanceof Error ? error.stack : undefined) ?? 'something that is no error was thrown';
  const lines = stack.split('\n').map((line) => `${dropControls(line)}\n`);
  return (
    `This is a bug in mentorship ${version} (node ${process.versions.node}), not in your files; nothing was lost.\n` +
    `Please report it with the lines below.\n\n${disarmCommands(lines.join(''))}`
  );
}
