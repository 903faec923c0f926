import { type ColumnPurpose, FIELD_NAMES } from '../../core/programme/field-names.js';
import type { Choice } from '../../shell/questions.js';
import { nameFields } from '../reading/field-words.js';
import { nameQuestion, type Question } from '../reading/question.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import type { Interview } from './settled-form.js';

const SAMPLE_WIDTH = 90;

type Purposes = readonly ColumnPurpose[];

/** What a column may be for, and a remark behind it where there is one to make. */
export interface OfferedPurpose {
  readonly purposes: Purposes;
  readonly why: string;
}

/** Asks what a column holds: one of those offered, or any other field. */
export async function chooseColumnPurpose(
  { questions, tell }: Interview,
  question: Question,
  { why, offered }: { readonly why: string; readonly offered: readonly OfferedPurpose[] },
): Promise<Purposes> {
  const samples = question.use.samples.map((sample) => showText(sample.slice(0, SAMPLE_WIDTH))).join(' | ');
  await tell(`Column ${nameQuestion(question)}: ${why}`);
  if (samples !== '') await tell(`For example: ${cutText(samples, SAMPLE_WIDTH)}`, '  ');
  const answer = await questions.choose<Purposes | null>({
    message: `What does column ${question.letters} hold?`,
    choices: [...offered.map(choiceOf), { value: null, words: 'something else …' }],
  });
  if (answer !== null) return answer;
  const all = FIELD_NAMES.map((field) => choiceOf({ purposes: [field], why: '' }));
  return questions.choose<Purposes>({ message: 'Which of these?', choices: all });
}

function choiceOf({ purposes, why }: OfferedPurpose): Choice<Purposes> {
  const fields = purposes.filter((purpose) => purpose !== 'unused');
  const words = fields.length === 0 ? 'nothing that matters here' : nameFields(fields);
  return { value: purposes, words: why === '' ? words : `${words} – ${why}` };
}
