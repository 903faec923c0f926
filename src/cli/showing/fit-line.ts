import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { wrapText } from './wrap-text.js';

/**
 * A sentence on lines of its own: broken between words on a terminal, on one line in a log, which is searched. Whatever
 * it names does nothing there.
 */
export function fitLine(sentence: string, { isTerminal, columns }: Stream): string {
  const words = printable(sentence);
  return disarmCommands(isTerminal ? wrapText(words, columns) : `${words}\n`);
}
