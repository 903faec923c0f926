import { Chalk, type ColorSupportLevel } from 'chalk';

/** Colours by meaning; plain text where colour is not wanted. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly bad: (text: string) => string;
}

export function createPaint(coloured: boolean): Paint {
  const level: ColorSupportLevel = coloured ? 1 : 0;
  const chalk = new Chalk({ level });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    doubtful: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}

/**
 * Whether to colour a stream: the flag first, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then whether
 * it is a terminal that can.
 */
export function wantsColour(
  isTerminal: boolean,
  commandArguments: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (commandArguments.includes('--no-color')) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  const refused = environment['NO_COLOR'];
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
