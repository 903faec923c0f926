import type { Judgement } from './judge-file.js';

/** A file that a command of ours wrote. */
export interface FoundOutput extends Judgement {
  /** Below the folder of the cohort, `/` between parts. */
  readonly path: string;
  readonly bytes: number;
  /** Whether it is a link, which is removed itself. */
  readonly isLink: boolean;
}
