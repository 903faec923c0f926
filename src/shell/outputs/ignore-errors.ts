import { systemErrorCode } from '../describe-system-error.js';

/** Does something that the system may answer with one of these codes; any other error is thrown on. */
export function ignoreErrors(codes: readonly string[], action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!codes.includes(systemErrorCode(error) ?? '')) throw error;
  }
}
