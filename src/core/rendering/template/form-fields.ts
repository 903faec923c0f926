import type { SharedAnswer } from '../../programme/programme.js';

/** Why a template may not print the answers to a question: they are for nobody to see, or `share` does not list this. */
export type Withheld = 'private' | SharedAnswer;

/** What templates may ask of the sign-ups: every column of the form by its title, as `{{answers.mentor.[Title]}}`. */
export interface FormFields {
  /** On one line each; repeated ones are numbered: `Email`, `Email (2)`. */
  readonly titles: readonly string[];
  /** The other columns. */
  readonly withheld: ReadonlyMap<string, Withheld>;
}

/** What one person answered: each of `titles`, blank where nothing was. */
export type FormAnswers = ReadonlyMap<string, string>;
