import type { ColumnField } from '../../core/signups/columns/column-use.js';

/** What each field asks for, in words for somebody who never saw a field's name. */
const FIELD_WORDS: Readonly<Record<ColumnField, string>> = {
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  email: 'e-mail address',
  role: 'mentor or mentee',
  teaches: 'skills they teach',
  learns: 'skills they want',
  goals: 'what they hope for',
  helpsWith: 'other help they give',
  background: 'background',
  jobTitle: 'what they do',
  organisation: 'where they work',
  manager: 'their manager',
  seniority: 'years of work',
  stage: 'how far they are',
  takes: 'levels they accept',
  identity: 'who they are',
  culture: 'country or culture',
  seeks: 'whom they seek',
  timeZone: 'time zone',
  availability: 'when they are free',
  languages: 'languages',
  minutesPerMonth: 'time a month',
  capacity: 'how many mentees',
  formats: 'ways to meet',
  track: 'track',
  requests: 'people asked for',
  avoid: 'people to avoid',
  matters: 'what matters most',
  pronouns: 'pronouns',
  chat: 'name in the chat',
  bookingLink: 'booking link',
  consent: 'consent',
  submittedAt: 'when they signed up',
  status: 'state of the booking',
};

/** Not under `columns:`, so no organiser needs its name. */
const UNNAMED: ColumnField = 'status';

/** Fields in words: `skills they teach`. */
export function describeFields(fields: readonly ColumnField[]): string {
  return fields.map((field) => FIELD_WORDS[field]).join(', ');
}

/** Fields in words and as mentorship.yaml calls them: `skills they teach (teaches)`; a word that is both stands once. */
export function nameFields(fields: readonly ColumnField[]): string {
  const named = fields.map((field) => {
    const words = FIELD_WORDS[field];
    return words === field || field === UNNAMED ? words : `${words} (${field})`;
  });
  return named.join(', ');
}
