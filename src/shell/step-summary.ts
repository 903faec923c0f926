import { appendFile } from 'node:fs/promises';

import { describeSystemError } from './describe-system-error.js';
import { Failure } from './failure.js';

/**
 * A function that appends to the file which GitHub Actions shows as the summary of a step, named by
 * GITHUB_STEP_SUMMARY; null without one. Throws a Failure (74) when the file cannot be written.
 */
export function createStepSummary(
  environment: Readonly<Record<string, string | undefined>>,
): ((markdown: string) => Promise<void>) | null {
  const path = environment['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return null;
  return async (markdown) => {
    try {
      await appendFile(path, markdown);
    } catch (error) {
      throw new Failure(74, `Cannot write the summary of the step: ${describeSystemError(error)}.`);
    }
  };
}
