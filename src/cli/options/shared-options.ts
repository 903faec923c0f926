import { type Command, Option } from 'commander';

/** The options every command takes. */
export interface SharedOptions {
  readonly config?: string;
  readonly json?: boolean;
  readonly format: 'text' | 'github';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
  readonly showNames?: boolean;
}

/** The options of commands that read sign-ups. */
export interface SignupsOptions {
  readonly mentors?: string;
  readonly mentees?: string;
}

/** The options of commands that write files. */
export interface WritingOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** `beside` says where the settings stand by default: commands without an input look in the working folder. */
export function addSharedOptions(command: Command, beside = 'beside the input'): Command {
  return command
    .option('-c, --config <file>', `the settings (default: mentorship.yaml ${beside})`)
    .option('--json', 'print the result as JSON')
    .addOption(
      new Option('--format <format>', 'how problems are shown; github: on the page of a CI step')
        .choices(['text', 'github'])
        .default('text'),
    )
    .option('--quiet', 'say only what went wrong')
    .option('--verbose', 'say more about how the result came about')
    .option('--strict', 'treat warnings as errors')
    .option('--show-names', 'show names and answers where the output is no terminal')
    .option('--no-color', 'no colours');
}

export function addSignupsOptions(command: Command): Command {
  return command
    .argument(
      '[signups...]',
      'what the form exported: .csv or .xlsx files, or - for standard input (default: those that mentorship.yaml names)',
    )
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees');
}

export function addWritingOptions(command: Command): Command {
  return command
    .option('--dry-run', 'list what would be written, and write nothing')
    .option('--force', 'replace files that somebody edited since they were written');
}
