import { compareCodeUnits } from '../../../text/compare-code-units.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import type { ListSplitting } from './list-splitting.js';
import { splitAnswers } from './split-answers.js';

/** Fewer answers or options may be the same by chance. */
const FEWEST_ANSWERS = 3;
const FEWEST_OPTIONS = 3;

/**
 * Whether the different answers to a question put options in order, as a ranking question exports them: each names all
 * options, and they differ in the order. Who ticks boxes leaves some empty.
 */
export function ranksOptions(answers: readonly string[], splitting: ListSplitting): boolean {
  if (answers.length < FEWEST_ANSWERS) return false;
  const [first = [], ...others] = answers.map((answer) => splitAnswers(answer, splitting).map(normaliseKey));
  const options = setKey(first);
  return (
    first.length >= FEWEST_OPTIONS &&
    others.every((other) => other.length === first.length && setKey(other) === options)
  );
}

function setKey(options: readonly string[]): string {
  return JSON.stringify([...new Set(options)].sort(compareCodeUnits));
}
