import { NO_ANSWERS } from '../answers/answers-of-pair.js';
import type { FormAnswers } from '../template/form-fields.js';
import type { LetterContact } from './letter-context.js';

/** The fields of the templates `unmatched…`, for one person without a partner. */
export interface WaitingContext {
  readonly programme: string;
  /** Who signs; blank when nobody was named. */
  readonly organiser: string;
  readonly person: {
    readonly name: string;
    readonly email: string;
    /** True for somebody who worked with another person in this programme before. */
    readonly restart: boolean;
  };
  /** Whom to write to. */
  readonly contact: LetterContact;
  /** What the person answered to the form, where the sign-ups were read; else nothing. */
  readonly answers: FormAnswers;
}

/** An example of each field: it declares the fields of the templates. */
export const EXAMPLE_WAITING: WaitingContext = {
  programme: 'codebar Helsinki',
  organiser: 'Aino Laine',
  person: { name: 'Zsófia Bálint', email: 'zsofia.balint@example.com', restart: true },
  contact: { address: 'help@example.org', text: 'Ask at the desk on Tuesday evenings.', byReply: true },
  answers: NO_ANSWERS,
};
