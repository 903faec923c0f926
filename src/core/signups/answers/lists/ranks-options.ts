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
  const cut = (answer: string): readonly string[] => splitAnswers(answer, splitting).map(normaliseKey);
  const [first, ...others] = answers;
  const options = cut(first ?? '');
  if (options.length < FEWEST_OPTIONS) return false;
  const all = setKey(options);
  return others.every((answer) => {
    const other = cut(answer);
    return other.length === options.length && setKey(other) === all;
  });
}

function setKey(options: readonly string[]): string {
  return JSON.stringify([...new Set(options)].sort(compareCodeUnits));
}
