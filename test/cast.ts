import type { Person, PersonKey } from '../src/core/signups/person.js';
import type { Skill, SkillId } from '../src/core/skills/skill.js';

/** A skill as if the list knew it; equal labels are equal skills. */
export function skill(label: string): Skill {
  return { id: label.toLowerCase() as SkillId, label, known: true };
}

const nobody: Person = {
  key: '' as PersonKey,
  name: '',
  email: null,
  isMentor: false,
  isMentee: false,
  pronouns: '',
  chat: '',
  jobTitle: '',
  organisation: '',
  manager: '',
  seniorityYears: null,
  background: '',
  identity: [],
  culture: [],
  seeks: [],
  timeZone: null,
  availability: null,
  languages: [],
  formats: [],
  minutesPerMonth: null,
  requests: [],
  avoid: [],
  matters: [],
  teaches: [],
  helpsWith: [],
  takes: [],
  capacity: 0,
  bookingLink: '',
  learns: [],
  learnsRanked: false,
  goals: [],
  stage: null,
  track: '',
  places: [],
};

function person(name: string, fields: Partial<Person>): Person {
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@example.org`;
  return { ...nobody, name, email, key: email as PersonKey, ...fields };
}

/** A mentor with one seat who answered nothing but what is given. */
export function mentor(name: string, fields: Partial<Person> = {}): Person {
  return person(name, { isMentor: true, capacity: 1, ...fields });
}

/** A mentee who answered nothing but what is given. */
export function mentee(name: string, fields: Partial<Person> = {}): Person {
  return person(name, { isMentee: true, ...fields });
}

/** The cast of tests, docs and examples: the same people everywhere. */
export const amina = mentor('Amina Yusuf', {
  teaches: [skill('Python'), skill('SQL')],
  helpsWith: ['Changing career', 'Interview practice'],
  background: 'I was a maths teacher for nine years before I became a data engineer.',
  jobTitle: 'Data engineer',
  timeZone: 'Europe/Helsinki',
  languages: ['English', 'Finnish'],
});

export const tomas = mentor('Tomás Herrera', {
  teaches: [skill('React'), skill('TypeScript'), skill('CSS')],
  helpsWith: ['Building a portfolio'],
  jobTitle: 'Front-end developer',
  timeZone: 'Europe/Madrid',
  languages: ['English', 'Spanish'],
  capacity: 2,
});

export const grace = mentee('Grace Oyelaran', {
  learns: [skill('Python'), skill('SQL')],
  goals: ['I want to move from teaching into data work and pass my first interviews.'],
  background: 'Primary school teacher for six years.',
  timeZone: 'Europe/London',
  languages: ['English'],
});

export const omar = mentee('Omar Haddad', {
  learns: [skill('React'), skill('JavaScript')],
  goals: ['Build a portfolio and find a first job as a developer.'],
  background: 'Self-taught after studying architecture.',
  timeZone: 'Asia/Amman',
  languages: ['Arabic', 'English'],
});
