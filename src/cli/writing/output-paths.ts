import { basename, dirname, join, resolve } from 'node:path';

import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';

/** Where the outputs of `match` were told to go, as typed. */
export interface OutputOptions {
  readonly out?: string;
  readonly unmatched?: string;
  readonly audit?: string;
  readonly scores?: string;
}

/** Where the outputs go; relative paths are below `folder`. */
export interface OutputPaths {
  readonly folder: string;
  readonly pairings: string;
  readonly unmatched: string;
  readonly audit: string;
  readonly auditHistory: string;
  readonly scores: string | null;
}

/** All outputs stand beside the pairs, unless one was told to go elsewhere. */
export function chooseOutputPaths({ workingFolder }: Shell, options: OutputOptions): OutputPaths {
  const out = resolve(workingFolder, options.out ?? 'pairings.csv');
  const named = (path: string | undefined): string | null =>
    path === undefined ? null : resolve(workingFolder, path);
  const audit = named(options.audit) ?? 'audit.json';
  return {
    folder: dirname(out),
    pairings: basename(out),
    unmatched: named(options.unmatched) ?? 'unmatched.csv',
    audit,
    auditHistory: join(dirname(audit), 'audit-history.json'),
    scores: named(options.scores),
  };
}

/**
 * Throws a Failure (2) where two outputs have the same place, or one has that of a file which is read. Inputs are paths,
 * as typed or absolute; whatever `--force` says, an output never takes their place. Only the pairs may take that of
 * `kept`, the pairings file they come from.
 */
export function refuseClashes(
  { workingFolder }: Shell,
  paths: OutputPaths,
  read: { readonly inputs: readonly string[]; readonly kept: string | undefined },
): void {
  const inputs = read.inputs.map((path) => resolve(workingFolder, path));
  const kept = read.kept === undefined ? null : resolve(workingFolder, read.kept);
  const { folder, pairings, unmatched, audit, auditHistory, scores } = paths;
  const pairs = resolve(folder, pairings);
  const others = [unmatched, audit, auditHistory, ...(scores === null ? [] : [scores])].map((path) =>
    resolve(folder, path),
  );
  const clash =
    [pairs, ...others].find((path) => inputs.includes(path)) ?? others.find((path) => path === kept);
  if (clash !== undefined) {
    throw new Failure(
      2,
      `${basename(clash)} is read by this run and cannot be written by it.`,
      'Choose another file.',
    );
  }
  if (new Set([pairs, ...others]).size <= others.length) {
    throw new Failure(2, 'Two outputs have the same file.', 'Give each a file of its own.');
  }
}
