import { cutParts } from './cut-parts.js';

/** The parts of a text between its commas, trimmed, none empty. Commas in brackets and between digits do not cut. */
export function splitAtCommas(text: string): readonly string[] {
  return cutParts(text, false).map((part) => part.text);
}
