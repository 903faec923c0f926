/**
 * The exit codes the program promises: 0 done; 1 the input has errors or a check found something; 2 wrong usage,
 * configuration or template; 70 a bug of ours; 74 a file could not be read or written; 75 another run
 * holds the folder, or somebody changed what is to be changed; 129, 130, 143 stopped.
 */
export type ExitCode = 0 | 1 | 2 | 70 | 74 | 75 | 129 | 130 | 143;

/** The world is wrong (a file is missing, a flag is unknown, the disk is full): one line, one remedy, an exit code. */
export class Failure extends Error {
  readonly exitCode: ExitCode;
  /** What to do about it, or null where the message says it. */
  readonly remedy: string | null;

  constructor(exitCode: ExitCode, message: string, remedy: string | null = null) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}
