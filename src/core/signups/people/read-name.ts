import { collapseBlanks } from '../../text/collapse-blanks.js';
import { rememberWeakly } from '../../text/remember-weakly.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import { pickAnswers, type RawSignup, readAnswer } from './raw-signup.js';

const PRONOUN =
  'she|her|hers|he|him|his|they|them|theirs|any|xe|xem|ze|zir|hän|sie|ihr|er|ihm|elle|il|iel|ella|él|elles|ela|ele|hon|henne|han|honom|hen';
/** `(she/her)` behind a name. */
const BEHIND_NAME = new RegExp(
  `\\s*[([]((?:${PRONOUN})(?:\\s*[/,|&]\\s*(?:${PRONOUN}))*)(?:\\s+pronouns)?[)\\]]\\s*$`,
  'iu',
);

/** Few names have any, and each is looked at. */
const BRACKET = /[([]/;

/** The name of a row, in one piece or put together from first and last name; empty when there is none. */
export function readName(signup: RawSignup): string {
  const whole = wholeName(signup);
  const name = BRACKET.test(whole) ? whole.replace(BEHIND_NAME, '') : whole;
  return /\p{L}/u.test(name) ? name : '';
}

/** The pronouns that somebody put in brackets behind the name; empty when there are none. */
export function readPronounsInName(signup: RawSignup): string {
  const whole = wholeName(signup);
  return (BRACKET.test(whole) ? BEHIND_NAME.exec(whole)?.[1] : null) ?? '';
}

/** The name somebody wants to be called by goes before the one of the papers, with the last name where it is a first. */
const wholeName = rememberWeakly((signup: RawSignup): string => {
  const preferred = preferredName(signup, 'name');
  const [last] = pickAnswers(signup, 'lastName', BOTH_ROLES) ?? [];
  if (preferred !== '') {
    return collapseBlanks(/\s/u.test(preferred) ? preferred : `${preferred} ${last?.text ?? ''}`);
  }
  const [whole] = pickAnswers(signup, 'name', BOTH_ROLES) ?? [];
  if (whole !== undefined) return collapseBlanks(whole.text);
  const [first] = pickAnswers(signup, 'firstName', BOTH_ROLES) ?? [];
  return collapseBlanks(`${preferredName(signup, 'firstName') || (first?.text ?? '')} ${last?.text ?? ''}`);
});

/** "Same", "as above": the name that stands in the other column. */
const THE_SAME = /^(?:the )?same\b|^as above|^see above|^idem\b|^dito\b/iu;

/** Empty where nobody asked, or nothing was answered, or the organiser put the name right. */
function preferredName(signup: RawSignup, field: 'name' | 'firstName'): string {
  if (signup.corrections.has(field)) return '';
  const answers = signup.source.preferredNames
    .filter(({ fields }) => fields.includes(field))
    .map((column) => readAnswer(signup, column, field)?.text ?? '');
  return answers.find((text) => /\p{L}/u.test(text) && !THE_SAME.test(text)) ?? '';
}
