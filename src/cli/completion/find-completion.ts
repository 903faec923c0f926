import { SHIPPED_TEMPLATES } from '../../core/rendering/shipped-templates.js';
import { ASKED_ANSWERS } from '../first-evening/ask-settings.js';
import { PATH_PLACEHOLDERS } from '../options/path-placeholders.js';

/** What may stand at a place of a command line: files, folders, one of some words, or what only a person knows. */
export type Completion =
  | { readonly kind: 'files' | 'folders' | 'unknown' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

const MEETINGS = ['1', '2', '3', '4', '5', '6', 'all'];

/** By the name in the brackets of an option or argument: `--out <folder>`. */
const BY_PLACEHOLDER: ReadonlyMap<string, Completion> = new Map<string, Completion>([
  ...[...PATH_PLACEHOLDERS].map(([placeholder, kind]): [string, Completion] => [placeholder, { kind }]),
  ['number', { kind: 'words', words: MEETINGS }],
  ['names', { kind: 'words', words: SHIPPED_TEMPLATES.map(({ name }) => name) }],
  ['answers', { kind: 'words', words: [...ASKED_ANSWERS, 'none'] }],
]);

/** What completes a placeholder: the choices where there are any, else what its name says. */
export function findCompletion(placeholder: string, choices: readonly string[] | undefined): Completion {
  if (choices !== undefined) return { kind: 'words', words: choices };
  return BY_PLACEHOLDER.get(placeholder) ?? { kind: 'unknown' };
}
