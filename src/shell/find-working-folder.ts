import { Failure } from './failure.js';

/** Absolute path of the folder the command was started in. Throws a Failure (74) where it is gone. */
export function findWorkingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure(
      74,
      'The working folder was removed, or cannot be read.',
      'Go to one that is there, and run the command again.',
    );
  }
}
