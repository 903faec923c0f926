import { collapseBlanks } from '../../text/collapse-blanks.js';
import type { Roles } from '../answers/read-role.js';
import { pickAnswers, type RawSignup } from './raw-signup.js';

const ANYBODY: Roles = { isMentor: true, isMentee: true };

/** The name of a row, in one piece or put together from first and last name; empty when there is none. */
export function readName(signup: RawSignup): string {
  const [whole] = pickAnswers(signup, 'name', ANYBODY) ?? [];
  const [first] = pickAnswers(signup, 'firstName', ANYBODY) ?? [];
  const [last] = pickAnswers(signup, 'lastName', ANYBODY) ?? [];
  const name = collapseBlanks(whole?.text ?? `${first?.text ?? ''} ${last?.text ?? ''}`);
  return /\p{L}/u.test(name) ? name : '';
}
