import { FIELD_NAMES, type FieldName } from '../../programme/field-names.js';
import { foldWords } from '../fold-words.js';
import { addresses, dates, languages, roles, years } from './answer-tests.js';
import type { AnswerTest, Recogniser } from './recogniser.js';
import { backgroundRecognisers, identityRecognisers } from './recognisers/background-recognisers.js';
import { consentRecognisers } from './recognisers/consent-recognisers.js';
import { contactRecognisers } from './recognisers/contact-recognisers.js';
import { formRecognisers } from './recognisers/form-recognisers.js';
import { nameRecogniser } from './recognisers/last-recognisers.js';
import { partnerRecognisers } from './recognisers/partner-recognisers.js';
import { roleRecognisers } from './recognisers/role-recognisers.js';
import { skillRecognisers } from './recognisers/skill-recognisers.js';
import { statusRecognisers } from './recognisers/status-recognisers.js';
import { timeRecognisers } from './recognisers/time-recognisers.js';

/** Field names that are also everyday titles for something else: `Role` may hold job titles, `Languages` code. */
const DOUBTED: ReadonlyMap<FieldName, AnswerTest> = new Map([
  ['role', roles],
  ['email', addresses],
  ['languages', languages],
  ['submittedAt', dates],
  ['seniority', years],
]);

/** A title that is a field's own name, in any spelling: `timeZone`, `time_zone`, `Time zone`. */
const fieldNameRecognisers: readonly Recogniser[] = FIELD_NAMES.map((field) => {
  const title = new RegExp(`^${foldWords(field.replace(/(?=[A-Z])/gu, ' '))}$`, 'um');
  const answers = DOUBTED.get(field);
  return { fields: [field], title, ...(answers === undefined ? {} : { answers }) };
});

/**
 * Every way to tell what a column is for, in the order of trying: the first that fits wins. Exact titles come before
 * words, narrow words before broad ones, and "name", which stands in many questions, last. Each pattern holds English
 * first, then German, the Romance languages, Dutch and Polish, the Nordic ones, Arabic, Japanese and Chinese.
 */
export const recognisers: readonly Recogniser[] = [
  ...fieldNameRecognisers,
  ...formRecognisers,
  ...statusRecognisers,
  ...consentRecognisers,
  ...contactRecognisers,
  ...roleRecognisers,
  ...partnerRecognisers,
  ...timeRecognisers,
  ...identityRecognisers,
  ...skillRecognisers,
  ...backgroundRecognisers,
  nameRecogniser,
];
