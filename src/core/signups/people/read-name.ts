import { collapseBlanks } from '../../text/collapse-blanks.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import { pickAnswers, type RawSignup } from './raw-signup.js';

/** The name of a row, in one piece or put together from first and last name; empty when there is none. */
export function readName(signup: RawSignup): string {
  const [whole] = pickAnswers(signup, 'name', BOTH_ROLES) ?? [];
  const [first] = pickAnswers(signup, 'firstName', BOTH_ROLES) ?? [];
  const [last] = pickAnswers(signup, 'lastName', BOTH_ROLES) ?? [];
  const name = collapseBlanks(whole?.text ?? `${first?.text ?? ''} ${last?.text ?? ''}`);
  return /\p{L}/u.test(name) ? name : '';
}
