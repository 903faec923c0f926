import type { Files } from '../../cli/memory-shell.js';

/** Stands in each answer, name and address of a case, and may never be told. */
export const CANARY = 'zebrafinch';

/** One thing that can be wrong with what is handed in, and what becomes of it. */
export interface BadInput {
  readonly cause: string;
  /** What tells it from other cases of the same cause. */
  readonly name: string;
  readonly files: Files;
  /** The commands that meet it; without any, `check` and `match`. */
  readonly commands?: readonly (readonly string[])[];
  /** Exit code, then each error or warning with its place, in their order; see `tellOutcome`. */
  readonly outcome: string;
}

type Case = readonly [cause: string, name: string, input: Files[string], outcome: string];

/** A family of cases that differ in one thing: how that becomes the files of a folder. */
export function listCases(
  cases: readonly Case[],
  toFiles: (input: Files[string]) => Files,
  commands?: BadInput['commands'],
): readonly BadInput[] {
  return cases.map(([cause, name, input, outcome]) => {
    const files = toFiles(input);
    return commands === undefined
      ? { cause, name, files, outcome }
      : { cause, name, files, commands, outcome };
  });
}
