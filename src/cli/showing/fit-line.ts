import type { Stream } from '../../shell/shell.js';
import { wrapText } from './wrap-text.js';

/** A sentence on lines of its own: broken between words on a terminal, on one line in a log, which is searched. */
export function fitLine(sentence: string, { isTerminal, columns }: Stream): string {
  return isTerminal ? wrapText(sentence, columns) : `${sentence}\n`;
}
