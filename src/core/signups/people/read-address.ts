import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { readEmailAddress } from '../../text/read-email-address.js';
import { rememberWeakly } from '../../text/remember-weakly.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import { pickAnswers, placeOf, placeOfAnswer, type RawSignup } from './raw-signup.js';

/** The address of a row: null where the file asks for none, `problem` where it asks and no usable one is given. */
export type AddressReading =
  | { readonly address: string | null; readonly problem: null }
  | { readonly address: null; readonly problem: Diagnostic };

/** Reads the e-mail address of a row, once: whoever asks whose row it is asks for it. */
export const readAddress = rememberWeakly((signup: RawSignup): AddressReading => {
  const answers = pickAnswers(signup, 'email', BOTH_ROLES);
  if (answers === null) return { address: null, problem: null };
  const [answer] = answers;
  if (answer === undefined) {
    const place = placeOf(signup, signup.source.columnsOf.get('email')?.[0]);
    return { address: null, problem: diagnose('address-missing', place, {}) };
  }
  const address = readEmailAddress(answer.text);
  if (address === null) return { address, problem: diagnose('address-invalid', placeOfAnswer(answer), {}) };
  return { address, problem: null };
});
