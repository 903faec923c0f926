import { SHARED_PATHS } from '../../scoring/criteria/background.js';

/** By number of fields and paths in common, what they are worth; as long as there are bits. */
export const WORTH_OF_PATHS = Int16Array.from(
  { length: 33 },
  (_, shared) => SHARED_PATHS[Math.min(shared, SHARED_PATHS.length - 1)] ?? 0,
);
