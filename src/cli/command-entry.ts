import type { Command } from 'commander';

import type { ExitCode } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';

/** Builds one command; its action reports the exit code through `finish`. */
export type CommandBuilder = (shell: Shell, finish: (exitCode: ExitCode) => void) => Command;

/** A command as the list knows it: enough for `--help`; the rest is loaded when the command is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandBuilder>;
  /** Whether it looks at all the others, which are then loaded with it. */
  readonly readsProgram?: boolean;
}
