/* What `purge` says of pairings files that it was not told of, and that nobody is to forget. */
import { dirname, join } from 'node:path';

import { joinWords } from '../../core/text/join-words.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { fitLine } from '../showing/fit-line.js';
import { nameFlags } from '../showing/name-flags.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import { showText } from '../showing/show-text.js';
import type { Finding, OtherPairs } from './find-outputs.js';
import { PAIRS } from './judge-file.js';

interface NamedPairs {
  /** The pairs, as typed. */
  readonly out: string;
  readonly config?: string;
}

/**
 * Throws a Failure (1) where all would go but the pairs, as these have another name than was given: they are what is most
 * personal, and without the record beside them nothing tells any more that they are ours.
 */
export function refuseOtherPairs({ outputs, otherPairs }: Finding, named: NamedPairs): void {
  const isWhole = outputs.length === 0 || outputs.some(({ kind }) => kind === PAIRS);
  if (isWhole || otherPairs.length === 0) return;
  const recorded = otherPairs.filter(({ isRecorded }) => isRecorded);
  const meant = recorded.length === 0 ? otherPairs : recorded;
  const commands = meant.map((pairs) => namePurge(pairs, named));
  throw new Failure(
    1,
    `Nothing was removed: ${showText(named.out)} is not there or holds no pairs, but there are pairs in ${nameAll(otherPairs)}.`,
    `Name the pairs: ${joinWords(commands, 'or')}. Those that are to stay, move elsewhere first.`,
  );
}

/** Names the pairings files that a purge leaves; `isDone`: whether it removed what it found. */
export async function tellStaying(
  shell: Shell,
  otherPairs: readonly OtherPairs[],
  isDone: boolean,
  named: NamedPairs,
): Promise<void> {
  const [first] = otherPairs;
  if (first === undefined) return;
  const command = namePurge({ ...first, isRecorded: first.isRecorded && !isDone }, named);
  const them = otherPairs.length === 1 ? 'them too' : `those in ${showText(first.name)} too`;
  const words = `The pairs in ${nameAll(otherPairs)} stay. To remove ${them}: ${command}`;
  await shell.tell(fitLine(words, shell.messages));
}

function nameAll(otherPairs: readonly OtherPairs[]): string {
  return joinWords(otherPairs.map(({ name }) => showText(name)));
}

/** The command that removes a pairings file; what no record names, it removes only by force. */
function namePurge({ name, isRecorded }: OtherPairs, { out, config }: NamedPairs): string {
  const words = [...nameFlags({ out: join(dirname(out), name), config }), ...(isRecorded ? [] : ['--force'])];
  return `mentorship purge${quoteArguments(words)}`;
}
