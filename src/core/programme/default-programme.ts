import { type Programme, SHARED_ANSWERS } from './programme.js';

/** What may be quoted unless `share:` says otherwise: all but the background and organisation word for word. */
const DEFAULT_SHARE = SHARED_ANSWERS.filter((answer) => answer !== 'background' && answer !== 'organisation');

/** The programme of an organiser without mentorship.yaml; each key left out of the file takes its value here. */
export const defaultProgramme: Programme = {
  programme: null,
  organiser: null,
  from: null,
  contact: null,
  chat: null,
  signups: [],
  start: null,
  months: 6,
  meetings: 6,
  guides: { default: 'career-change', perTrack: new Map() },
  silenceDays: 2,
  firstWord: 'mentor',
  timeZone: null,
  language: 'en',
  columns: new Map(),
  answers: { options: new Map(), roles: new Map() },
  skills: [],
  weights: { skills: 50, goals: 25, background: 15, logistics: 10 },
  rules: {
    commonGround: true,
    minimumScore: 20,
    sharedLanguage: true,
    maxTimeZoneHours: null,
    minSharedMinutes: 60,
    differentOrganisation: false,
    minSeniorityGap: null,
  },
  aim: 'most',
  favour: 'mentees',
  indifference: 5,
  lottery: null,
  defaultCapacity: 1,
  mentorsPerMentee: 1,
  together: [],
  apart: [],
  withdrawn: [],
  people: new Map(),
  tracks: [],
  share: DEFAULT_SHARE,
  resources: [],
  templates: new Map(),
};
