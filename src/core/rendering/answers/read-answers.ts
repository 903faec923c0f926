import { createEarlierSearch } from '../../pairing/rematch/create-earlier-search.js';
import type { Programme } from '../../programme/programme.js';
import { buildAnswersFinder } from '../../signups/find-answers.js';
import type { SignupsReading } from '../../signups/signups-reading.js';
import type { FormAnswers, FormFields } from '../template/form-fields.js';
import { listFormFields } from './list-form-fields.js';

/** What people answered to the form, for templates that ask for it by the title of its column. */
export interface SignupAnswers {
  readonly form: FormFields;
  /** Null where nobody of this address, or without one of this name, has signed up in this role. */
  readonly find: (
    person: { readonly name: string; readonly email: string },
    role: 'mentor' | 'mentee',
  ) => FormAnswers | null;
}

/** The answers of everybody as far as a letter may show them: the others never reach a template. */
export function readAnswers(reading: SignupsReading, programme: Programme): SignupAnswers {
  const form = listFormFields(reading, programme);
  const search = createEarlierSearch(programme, reading.index);
  const answersOf = buildAnswersFinder(reading.tables);
  return {
    form,
    find: ({ name, email }, role) => {
      const person = search({ name: name.trim(), email: email.trim() });
      if (person === null || !(role === 'mentor' ? person.isMentor : person.isMentee)) return null;
      const answers = answersOf(person);
      return new Map(form.titles.map((title) => [title, answers.get(title) ?? '']));
    },
  };
}
