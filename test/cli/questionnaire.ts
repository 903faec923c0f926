import { readFileSync } from 'node:fs';

/** A question of the questionnaire, as an organiser copies it into a form. */
export interface FormQuestion {
  readonly title: string;
  /** `short answer`, `paragraph`, `checkboxes` or `multiple choice`. */
  readonly kind: string;
  /** Whom the section of the question, or the question itself, asks. */
  readonly asks: 'mentors' | 'mentees' | 'everybody';
  /** The sentence below the question. */
  readonly below: string;
  readonly options: readonly string[];
  readonly field: string;
}

export const questionnaire = readFileSync(
  new URL('../../templates/en/questionnaire.md', import.meta.url),
  'utf8',
);

/** The questions in the order of the form. */
export function readQuestions(text: string): readonly FormQuestion[] {
  return text.split(/^### /mu).flatMap((section) => {
    const [heading = '', ...questions] = section.split(/^#### /mu);
    return questions.map((question) => readQuestion(heading, question));
  });
}

function readQuestion(section: string, text: string): FormQuestion {
  const [title = ''] = text.split('\n');
  const line = (label: string): string => new RegExp(`^- ${label}: (.+)$`, 'mu').exec(text)?.[1] ?? '';
  const type = line('Type');
  const role = /for (mentors|mentees)/iu.exec(`${section.split('\n')[0]} ${type}`)?.[1];
  return {
    title,
    kind: type.split(/[,;★]/u)[0]?.trim() ?? '',
    asks: role === 'mentors' || role === 'mentees' ? role : 'everybody',
    below: line('Below it'),
    options: [...text.matchAll(/^ {2}- (.+)$/gmu)].map(([, option = '']) => option),
    field: line('Feeds').replaceAll('`', ''),
  };
}
