import type { LoadResultOptions } from '../loading/load-result.js';

/** What `review` may be told. */
export interface ReviewOptions extends LoadResultOptions {
  readonly list?: boolean;
  /** `mentee,mentor`, as typed. */
  readonly fix?: readonly string[];
  readonly forbid?: readonly string[];
  readonly release?: readonly string[];
  readonly dryRun?: boolean;
  /** When the next match lets new pairs begin, YYYY-MM-DD. */
  readonly start?: string;
}
