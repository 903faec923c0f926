import { sep } from 'node:path';

import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { dropControls } from '../../core/text/drop-controls.js';

/** Windows writes paths with a sign that a POSIX shell takes for its own. */
const IS_WINDOWS = sep === '\\';

/** What no shell gives a meaning to. */
const PLAIN = IS_WINDOWS ? /^[\w./\\:@%+,=-]+$/u : /^[\w./:@%+,=-]+$/u;

/** What acts even between double quotes: it runs commands, looks up variables or history, or ends the quotes. */
const ACTIVE = IS_WINDOWS ? /[$`"!]/u : /[$`\\"!]/u;

/**
 * Words of a command line, ready to be typed again: each behind a blank, quoted where it needs to be, so that whatever a
 * file is called, a shell that it is pasted into does nothing but name it.
 */
export function quoteArguments(words: readonly string[]): string {
  return words
    .map((word) => ` ${PLAIN.test(word) ? word : quote(disarmCommands(dropControls(word)))}`)
    .join('');
}

/** Double quotes read best; between single ones nothing acts, and they cannot hold their like. */
function quote(word: string): string {
  return ACTIVE.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
