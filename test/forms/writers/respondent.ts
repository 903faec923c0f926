/** Somebody who fills in a form, before any tool writes it down. */
export interface Respondent {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: 'mentor' | 'mentee' | 'both';
  readonly teaches: readonly string[];
  /** The most wanted first. */
  readonly learns: readonly string[];
  readonly goals: readonly string[];
  readonly helpsWith: readonly string[];
  readonly capacity: number;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly minutesPerMonth: number;
  readonly formats: readonly ('chat' | 'calls' | 'resources')[];
  /** Parts of days such as `Monday Evening`. */
  readonly hours: readonly string[];
  readonly requests: readonly string[];
  /** Minutes since the form was opened. */
  readonly minute: number;
}

/** The answers a form can ask for; names and roles it always asks for. */
export type Question = Exclude<keyof Respondent, 'firstName' | 'lastName' | 'role' | 'minute'>;

export function fullName({ firstName, lastName }: Respondent): string {
  return `${firstName} ${lastName}`;
}

export function isMentor({ role }: Respondent): boolean {
  return role !== 'mentee';
}

export function isMentee({ role }: Respondent): boolean {
  return role !== 'mentor';
}

/** What the tick boxes of every form offer. */
export const SKILL_OPTIONS = [
  'Python',
  'C++',
  'SQL',
  'UX design',
  'Project management',
  'Go',
  'Public speaking',
];
export const GOAL_OPTIONS = [
  'Change career, industry or role',
  'Find a first job',
  'Lead a team, formally or not',
];
export const HELP_OPTIONS = ['CVs, letters and portfolios', 'Interview practice', 'Pay, titles and hours'];
