import { collapseBlanks } from '../../text/collapse-blanks.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import { pickAnswers, type RawSignup } from './raw-signup.js';

const PRONOUN =
  'she|her|hers|he|him|his|they|them|theirs|any|xe|xem|ze|zir|hän|sie|ihr|er|ihm|elle|il|iel|ella|él|elles|ela|ele|hon|henne|han|honom|hen';
/** `(she/her)` behind a name. */
const BEHIND_NAME = new RegExp(
  `\\s*[([]((?:${PRONOUN})(?:\\s*[/,|&]\\s*(?:${PRONOUN}))*)(?:\\s+pronouns)?[)\\]]\\s*$`,
  'iu',
);

/** The name of a row, in one piece or put together from first and last name; empty when there is none. */
export function readName(signup: RawSignup): string {
  const name = wholeName(signup).replace(BEHIND_NAME, '');
  return /\p{L}/u.test(name) ? name : '';
}

/** The pronouns that somebody put in brackets behind the name; empty when there are none. */
export function readPronounsInName(signup: RawSignup): string {
  return BEHIND_NAME.exec(wholeName(signup))?.[1] ?? '';
}

function wholeName(signup: RawSignup): string {
  const [whole] = pickAnswers(signup, 'name', BOTH_ROLES) ?? [];
  if (whole !== undefined) return collapseBlanks(whole.text);
  const [first] = pickAnswers(signup, 'firstName', BOTH_ROLES) ?? [];
  const [last] = pickAnswers(signup, 'lastName', BOTH_ROLES) ?? [];
  return collapseBlanks(`${first?.text ?? ''} ${last?.text ?? ''}`);
}
