import type { Column } from './column.js';
import type { Recogniser } from './recogniser.js';

/**
 * The recognisers that fit any title at all, asked of all titles at once: most fit none, and to get a pattern ready for
 * being asked often takes longer than to ask it.
 */
export function selectRecognisers(
  questions: readonly Column[],
  recognisers: readonly Recogniser[],
): readonly Recogniser[] {
  const columns = questions.flatMap((question) => [
    question,
    ...question.options.map(({ column }) => column),
  ]);
  const titles = new Set(columns.flatMap(({ header }) => [header.words, header.allWords]));
  const lines = [...titles].join('\n');
  return recognisers.filter(({ title }) => title.test(lines));
}
