import type { Option } from 'commander';

/** Options and arguments that take a path, by the name in their brackets: `--out <folder>`. */
export const PATH_PLACEHOLDERS: ReadonlyMap<string, 'files' | 'folders'> = new Map([
  ['file', 'files'],
  ['files', 'files'],
  ['signups', 'files'],
  ['pairings', 'files'],
  ['folder', 'folders'],
]);

/** The name in the brackets of an option: `files` of `--signups [files...]`; empty for a switch. */
export function placeholderOf({ flags }: Option): string {
  return /[<[]([^\]>]*?)(?:\.\.\.)?[\]>]/.exec(flags)?.[1] ?? '';
}
