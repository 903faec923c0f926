import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { printable } from '../../core/text/printable.js';

/** A text of the input as it may stand anywhere in a line: harmless to a terminal and to what reads a build's log. */
export function showText(text: string): string {
  return disarmCommands(printable(text));
}
