import { diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { BOTH_ROLES } from '../answers/read-role.js';
import type { PersonKey } from '../person.js';
import { type Answer, pickAnswers, placeOf, type RawSignup } from './raw-signup.js';
import { readAddress } from './read-address.js';
import { readMenteeFields } from './read-mentee-fields.js';
import { readMentorFields } from './read-mentor-fields.js';
import { readName, readPronounsInName } from './read-name.js';
import { checkRole, readRoles } from './read-roles.js';
import { readSharedFields } from './read-shared-fields.js';
import type { ReadingContext } from './reading-context.js';
import type { Signup } from './signup.js';

const NAME_FIELDS = ['name', 'firstName', 'lastName'] as const;

/** Reads one row; null when it names no person or no role. All problems of the row are reported, not only the first. */
export function readSignup(signup: RawSignup, context: ReadingContext): Signup | null {
  const { roles, problem: roleProblem } = readRoles(signup);
  const { address, problem: addressProblem } = readAddress(signup);
  const name = readName(signup);
  const [nameColumn] = NAME_FIELDS.flatMap((field) => signup.source.columnsOf.get(field) ?? []);
  if (name === '') context.report(diagnose('name-missing', placeOf(signup, nameColumn), {}));
  if (addressProblem !== null) context.report(addressProblem);
  if (roleProblem !== null) context.report(roleProblem);
  const contradiction = checkRole(signup);
  if (contradiction !== null) context.report(contradiction);

  // While the role is unknown every question counts as put to the row, so that its other problems are found too.
  const asRoles = roles ?? BOTH_ROLES;
  const pick = (field: FieldName): readonly Answer[] | null => pickAnswers(signup, field, asRoles);
  const pickAny = (field: FieldName): readonly Answer[] => pick(field) ?? [];
  const answered = readSharedFields(pick, context);
  const pronouns = answered.pronouns || readPronounsInName(signup);
  const shared = { name, ...answered, ...(pronouns === '' ? {} : { pronouns }) };
  const mentor = asRoles.isMentor ? readMentorFields(pickAny, context) : null;
  const mentee = asRoles.isMentee ? readMenteeFields(pickAny, context) : null;
  if (roles === null || name === '' || addressProblem !== null) return null;
  return {
    key: normaliseKey(address ?? name) as PersonKey,
    email: address,
    roles,
    submittedAt: signup.submittedAt,
    shared,
    mentor,
    mentee,
    raw: signup,
    place: placeOf(signup),
  };
}
