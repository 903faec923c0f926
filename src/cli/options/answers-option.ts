/** The option of commands whose templates may quote the form: the files, or true for those the settings name. */
export interface AnswersOption {
  readonly signups?: readonly string[] | true;
}

/** How the option is written and what it says of itself. */
export const ANSWERS_OPTION = [
  '--signups [files...]',
  'lets templates of your own quote the form, as {{answers.mentor.[Title of a column]}} (default: the files that mentorship.yaml names); type it last',
] as const;
