import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { plural } from '../../core/text/plural.js';
import type { Shell } from '../../shell/shell.js';
import type { LoadedCohort, SignupsSource } from '../loading/load-cohort.js';
import { listAllQuestions } from '../reading/question.js';
import { quoteArguments } from './quote-arguments.js';
import { wrapText } from './wrap-text.js';

/** The last line of `check`, on standard error: what an organiser does now. */
export async function tellNextStep(
  shell: Shell,
  source: SignupsSource,
  { reading, diagnostics }: LoadedCohort,
  { strict }: { readonly strict: boolean },
): Promise<void> {
  const questions = reading === null ? [] : listAllQuestions(reading);
  const doubts = questions.filter(({ use }) => use.certainty === 'doubtful').length;
  const step = nextStep(diagnostics, doubts, strict);
  const command = `mentorship ${step.command}${nameFiles(source)}`;
  await shell.tell(`\n${wrapText(`Next: ${step.words}`, shell.messages.columns)}  ${command}\n`);
}

function nextStep(
  diagnostics: readonly Diagnostic[],
  doubts: number,
  strict: boolean,
): { readonly words: string; readonly command: 'check' | 'match' } {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = count('error') + (strict ? count('warning') : 0);
  const warnings = strict ? 0 : count('warning');
  if (errors > 0)
    return { words: `put right the ${nameAll(errors, 'error')} above, then run:`, command: 'check' };
  if (doubts > 0) {
    const words = `look at the ${nameAll(doubts, 'question')} under "Please look at these". If all is right:`;
    return { words, command: 'match' };
  }
  if (warnings > 0) {
    const words = `read the ${nameAll(warnings, 'warning')} above. If all is as it should be:`;
    return { words, command: 'match' };
  }
  return { words: 'pair everybody:', command: 'match' };
}

/** "The error", "the 2 errors": one is not counted. */
function nameAll(count: number, noun: string): string {
  return count === 1 ? noun : plural(count, noun);
}

/** The sign-ups as they were typed, ready to be typed again. */
function nameFiles({ files, mentors, mentees }: SignupsSource): string {
  const words = [
    ...files,
    ...(mentors === undefined ? [] : ['--mentors', mentors]),
    ...(mentees === undefined ? [] : ['--mentees', mentees]),
  ];
  return quoteArguments(words);
}
