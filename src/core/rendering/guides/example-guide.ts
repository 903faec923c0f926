import { NO_ANSWERS } from '../answers/answers-of-pair.js';
import type { Guide } from './guide.js';

/** An example of each field: it declares the fields of the guides' templates. */
export const EXAMPLE_GUIDE: Guide = {
  programme: 'codebar Helsinki',
  organiser: 'Aino Laine',
  contact: 'help@example.org',
  meeting: {
    number: 1,
    count: 6,
    title: 'Meet and plan',
    purpose: 'Hear each other’s story and agree on a first step.',
    guest: 'A recruiter from a local company',
    isOnly: false,
    isLast: false,
  },
  mentor: 'Amina Yusuf',
  mentee: 'Grace Oyelaran',
  facts: {
    mentorTitle: 'Data engineer',
    menteeTitle: 'Primary school teacher',
    window: { from: '2026-10-05', to: '2026-11-03' },
    bookingLink: 'https://book.example.org/amina',
    hours: 'Mon–Fri 17:00–20:00',
    hoursByClock: [{ hours: 'Mon–Fri 17:00–20:00', clock: 'Helsinki' }],
    hoursByPeriod: [
      {
        from: '2026-10-25',
        to: '2026-10-31',
        hoursByClock: [{ hours: 'Mon–Fri 17:00–20:00', clock: 'Helsinki' }],
      },
    ],
    sameClock: 'Helsinki',
    mentorClock: 'Helsinki',
    menteeClock: 'London',
    languages: ['English', 'Finnish'],
  },
  portrait: {
    goals: ['Move from teaching into data work'],
    sharedSkills: ['Python', 'SQL'],
    taughtByOthers: [{ skill: 'Rust', mentors: 2 }],
    taughtByNobody: ['Haskell'],
    alsoTeaches: ['Git'],
    helpsWith: ['Changing career', 'Interview practice'],
    sharedBackground: ['a change of career'],
  },
  prepare: { mentee: ['Your story in five minutes'], mentor: ['Your own story with its detours'] },
  questions: {
    both: ['How did each of us get here?'],
    mentee: ['What surprised you when you began?'],
    mentor: ['What draws you to tech?'],
  },
  together: ['Write the aim down in one sentence'],
  agree: ['One first step'],
  advice: {
    mentee: 'You lead these meetings.',
    mentor: 'Ask twice before you advise once.',
    firstTimeMentor: 'You need not know every answer.',
  },
  hour: [{ minutes: 20, what: 'Both stories' }],
  answers: { mentor: NO_ANSWERS, mentee: NO_ANSWERS },
};
