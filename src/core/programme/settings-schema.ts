import * as z from 'zod';

import { expectedValues } from '../diagnostics/catalogue/programme.js';
import { isMailAddress } from '../text/is-mail-address.js';
import { isWebAddress } from '../text/is-web-address.js';
import { defaultProgramme as byDefault } from './default-programme.js';
import { COLUMN_PURPOSES, FIELD_NAMES } from './field-names.js';
import { isCalendarDay } from './is-calendar-day.js';
import { isTimeZone } from './is-time-zone.js';
import { findLanguageByCode } from './language-names.js';
import { type GuideSet, type Programme, type RoleWord, SHARED_ANSWERS } from './programme.js';
import { readMailbox } from './read-mailbox.js';
import {
  answer,
  choice,
  group,
  groupOf,
  list,
  orNull,
  text,
  textOf,
  textThat,
  valuesByName,
  wholeNumber,
  yesNo,
} from './setting-schemas.js';

const MINUTES_PER_WEEK = 7 * 24 * 60;

const address = textThat(isMailAddress, expectedValues.address);
const day = textThat(isCalendarDay, expectedValues.day);
const timeZone = textThat(isTimeZone, expectedValues.timeZone);
const language = textThat((code) => findLanguageByCode(code) !== null, expectedValues.language);
const link = textThat(isWebAddress, expectedValues.link);
const guideSet = choice<GuideSet>(['career-change', 'skills']);

const mailboxText = textOf(expectedValues.mailbox).transform((value, context) => {
  const mailbox = readMailbox(value);
  if (mailbox !== null) return mailbox;
  context.addIssue({ code: 'custom', message: expectedValues.mailbox });
  return z.NEVER;
});

/** A name alone will do for an organiser; an address in brackets must be one. */
const organiserText = textOf(expectedValues.organiser).transform((value, context) => {
  const mailbox = readMailbox(value);
  if (mailbox !== null) return mailbox;
  if (!/[<>@]/.test(value)) return { name: value, email: null };
  context.addIssue({ code: 'custom', message: expectedValues.organiser });
  return z.NEVER;
});

const organiser = z.union([organiserText, group({ name: text, email: orNull(address) })], {
  error: expectedValues.organiser,
});

const from = z.union([mailboxText, group({ name: text, email: address })], {
  error: expectedValues.mailbox,
});

const signups = z.union([text.transform((file) => [file]), list(text)], { error: expectedValues.files });

const titles = z.union(
  [text.transform((title) => [title]), list(text).min(1, { error: expectedValues.titles })],
  {
    error: expectedValues.titles,
  },
);

const meetings = z.union(
  [
    wholeNumber(1, 6),
    list(group({ title: text, questions: list(text).default([]), guest: orNull(text) })).min(1, {
      error: expectedValues.meetings,
    }),
  ],
  { error: expectedValues.meetings },
);

const guides = z
  .union([guideSet, valuesByName(guideSet, expectedValues.guides)], { error: expectedValues.guides })
  .transform((value): Programme['guides'] => {
    if (!(value instanceof Map)) return { default: value, perTrack: new Map() };
    const { default: usual } = byDefault.guides;
    const perTrack = new Map([...value].filter(([track]) => track !== 'default'));
    return { default: value.get('default') ?? usual, perTrack };
  });

const skills = list(
  z.union(
    [
      text.transform((name) => ({ name, aliases: [], family: null })),
      group({ name: text, aliases: list(text).default([]), family: orNull(text) }),
    ],
    { error: expectedValues.skill },
  ),
);

const weight = wholeNumber(0, 1000);
const weights = group({
  skills: weight.default(byDefault.weights.skills),
  goals: weight.default(byDefault.weights.goals),
  background: weight.default(byDefault.weights.background),
  logistics: weight.default(byDefault.weights.logistics),
}).refine((given) => Object.values(given).some((value) => value > 0), { error: expectedValues.weights });

const rules = group({
  commonGround: yesNo.default(byDefault.rules.commonGround),
  minimumScore: wholeNumber(0, 100).default(byDefault.rules.minimumScore),
  sharedLanguage: yesNo.default(byDefault.rules.sharedLanguage),
  maxTimeZoneHours: orNull(wholeNumber(0, 26)),
  minSharedMinutes: wholeNumber(0, MINUTES_PER_WEEK).default(byDefault.rules.minSharedMinutes),
  differentOrganisation: yesNo.default(byDefault.rules.differentOrganisation),
  minSeniorityGap: orNull(wholeNumber(0, 60)),
});

const person = textOf(expectedValues.person);
const pairs = list(group({ mentee: person, mentor: person }));

/** Every setting of mentorship.yaml, in the order in which `init` writes them; its output is a `Programme`. */
export const settingsSchema = group({
  programme: orNull(text),
  organiser: orNull(organiser),
  from: orNull(from),
  contact: orNull(text),
  chat: orNull(text),
  signups: signups.default([]),
  start: orNull(day),
  months: wholeNumber(1, 60).default(byDefault.months),
  meetings: meetings.default(6),
  guides: guides.default(byDefault.guides),
  silenceDays: wholeNumber(1, 90).default(byDefault.silenceDays),
  firstWord: choice(['mentor', 'mentee']).default(byDefault.firstWord),
  timeZone: orNull(timeZone),
  language: language.default(byDefault.language),
  columns: groupOf(COLUMN_PURPOSES, titles).default(new Map()),
  answers: group({
    options: groupOf(FIELD_NAMES, list(text)).default(new Map()),
    roles: valuesByName(choice<RoleWord>(['mentor', 'mentee', 'both']), expectedValues.roles).default(
      new Map(),
    ),
  }).default({ options: new Map(), roles: new Map() }),
  skills: skills.default([]),
  weights: weights.default(byDefault.weights),
  rules: rules.default(byDefault.rules),
  aim: choice(['most', 'choice']).default(byDefault.aim),
  favour: choice(['mentees', 'mentors', 'balanced']).default(byDefault.favour),
  indifference: wholeNumber(0, 100).default(byDefault.indifference),
  lottery: orNull(text),
  defaultCapacity: wholeNumber(1, 1000).default(byDefault.defaultCapacity),
  mentorsPerMentee: z
    .int({ error: expectedValues.mentors })
    .min(1, { error: expectedValues.mentors })
    .max(2, { error: expectedValues.mentors })
    .default(byDefault.mentorsPerMentee),
  together: pairs.default([]),
  apart: pairs.default([]),
  withdrawn: list(person).default([]),
  people: valuesByName(groupOf(FIELD_NAMES, answer), expectedValues.people).default(new Map()),
  tracks: list(text).default([]),
  share: list(choice(SHARED_ANSWERS)).default([...byDefault.share]),
  resources: list(group({ title: text, link })).default([]),
  templates: valuesByName(text, expectedValues.templates).default(new Map()),
});
