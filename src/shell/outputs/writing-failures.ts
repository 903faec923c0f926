import { describeSystemError } from '../describe-system-error.js';
import { Failure } from '../failure.js';
import { lockOf } from './trace-names.js';

/** Another run writes in this folder, or did until a moment ago. */
export function heldByAnother(folder: string): Failure {
  return new Failure(
    75,
    `Another run of mentorship is writing in ${folder}; nothing was written by this one.`,
    `Wait until it has ended, and try again. If there is none, remove ${lockOf(folder)}.`,
  );
}

/** The system refused; `place` is what could not be written. Failures are passed on. */
export function cannotWrite(place: string, error: unknown, remedy: string | null = null): Failure {
  if (error instanceof Failure) return error;
  return new Failure(74, `Cannot write ${place}: ${describeSystemError(error)}.`, remedy);
}
