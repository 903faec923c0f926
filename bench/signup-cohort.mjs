/*
 * Whole sign-ups of an invented national programme, the same for a seed on every machine:
 * `node bench/signup-cohort.mjs <mentees> <mentors> <folder> [seed]` writes signups.csv and mentorship.yaml there.
 * Everybody in it is invented. It looks as real forms do: few things are wanted by many and many by few; every optional
 * question stays blank for some; people correct themselves with a second row, forget the agreement, sign up for both
 * roles, ask for somebody by name, misspell that name, and write in words of their own.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { startDraws } from './random-market.mjs';
import {
  BACKGROUNDS,
  drawName,
  drawWord,
  FIELDS,
  FORMATS,
  GOALS,
  HELP,
  HOURS,
  JOBS,
  LANGUAGES,
  SKILLS,
  TIME_ZONES,
  TRACKS,
} from './signup-words.mjs';

/** The title of each question, by what a row calls its answer. */
const TITLES = {
  at: 'Timestamp',
  email: 'Email Address',
  name: 'What is your name?',
  pronouns: 'Your pronouns',
  role: 'Would you like to be a mentor or a mentee?',
  track: 'Which track would you like to join?',
  teaches: 'Which skills could you help others with?',
  helps: 'What else can you help with?',
  capacity: 'How many mentees could you take?',
  takes: 'Which levels of mentees would you like to work with?',
  learns: 'What would you like to learn?',
  goals: 'What do you hope to get out of the programme?',
  stage: 'What is your level of experience in it?',
  job: 'What do you do now?',
  background: 'Tell us a little about your background',
  organisation: 'Where do you work or study?',
  years: 'How many years of experience do you have in your profession?',
  manager: 'Who is your manager?',
  zone: 'Which time zone are you in?',
  languages: 'Which languages do you speak?',
  hours: 'When are you usually free?',
  time: 'How much time can you give a month?',
  formats: 'How would you like to meet?',
  requests: 'Is there a mentor or mentee you would like to be paired with?',
  avoid: 'Is there anyone you should not be paired with?',
  seeks: 'What kind of person would you like to be paired with?',
  matters: 'What matters most to you in a pairing?',
  identity: 'How do you identify?',
  culture: 'Which country or culture do you feel at home in?',
  heard: 'How did you hear about us?',
  consent:
    'I agree that my answers are used to pair me, and that the other person sees what is said below each question',
};
const COLUMNS = Object.keys(TITLES);

const ROLES = {
  mentee: 'Mentee: I would like to learn',
  mentor: 'Mentor: I would like to help somebody',
};
const SEEKS = [
  'a woman',
  'somebody who changed career too',
  'self-taught',
  'a parent',
  'from Ukraine',
  'a newcomer',
];
const CULTURES = [
  'Canada',
  'Quebec',
  'India',
  'Philippines',
  'Ukraine',
  'Syria',
  'Nigeria',
  'Brazil',
  'China',
];
const MATTERS = ['The skills', 'The goals', 'The background', 'The time and place'];
const STAGES = ['Beginner', 'Intermediate', 'Advanced'];
const SEATS = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5];
/** Of the mentors, in a hundred: those who want a mentor of their own too. */
const BOTH_ROLES = 3;
/** Rows in a hundred that a newer one of the same person replaces, and rows without the agreement. */
const REPLACED = 2;
const DISAGREEING = 1;
const VOCABULARY = 20_000;

/** How one draws: shares are in a hundred. */
function drawing(seed) {
  const draw = startDraws(seed);
  const below = (count) => Math.floor(draw() * count);
  const chance = (percent) => draw() * 100 < percent;
  const pick = (things) => things[below(things.length)];
  /** The k-th of many about 1/k as often as the first. */
  const pickPopular = (things) => things[Math.floor((things.length + 1) ** draw()) - 1];
  const pickShare = (shares) => {
    let left = below(100);
    for (const [thing, share] of shares) {
      if (left < share) return thing;
      left -= share;
    }
    return '';
  };
  const some = (most, pickOne) => [...new Set(Array.from({ length: 1 + below(most) }, pickOne))].join(', ');
  return { below, chance, pick, pickPopular, pickShare, some };
}

function drawWords(seed) {
  const { below } = drawing(seed);
  return [...new Set(Array.from({ length: VOCABULARY }, () => drawWord(below)))];
}

/** Names and addresses, each of one person only. */
function drawPeople(count, seed) {
  const { below } = drawing(seed);
  const names = new Set();
  while (names.size < count) names.add(drawName(below).join(' '));
  const plain = (name) =>
    name
      .normalize('NFD')
      .replace(/[^a-zA-Z -]/g, '')
      .toLowerCase()
      .replaceAll(' ', '.');
  return [...names].map((name, place) => ({
    name,
    email: `${plain(name)}${place % 7 === 0 ? place : ''}@example.${place % 3 === 0 ? 'net' : 'org'}`,
  }));
}

/** The rows of a cohort one by one, first the titles, in the order in which people signed up. */
export function* drawSignupRows({ menteeCount, mentorCount, seed }) {
  const bothCount = Math.min(menteeCount, Math.floor((mentorCount * BOTH_ROLES) / 100));
  const count = menteeCount + mentorCount - bothCount;
  const cohort = {
    people: drawPeople(count, seed),
    words: drawWords(seed + 1),
    organisations: Math.ceil(count / 12),
    // The mentors come first, and those with both roles at the end of them.
    mentorCount,
  };
  const signups = [];
  const plan = drawing(seed + 2);
  for (let person = 0; person < count; person++) {
    if (person < mentorCount) signups.push({ person, role: 'mentor' });
    if (person >= mentorCount - bothCount) signups.push({ person, role: 'mentee' });
  }
  for (const { person, role } of [...signups]) {
    if (plan.chance(REPLACED)) signups.push({ person, role, isReplaced: true });
  }
  for (let extra = 0; extra * 100 < count * DISAGREEING; extra++)
    signups.push({ person: null, role: 'mentee' });
  const places = signups.map((_, place) => place);
  for (let place = places.length - 1; place > 0; place--) {
    const other = plan.below(place + 1);
    [places[place], places[other]] = [places[other], places[place]];
  }
  // Everybody's last row comes after all that are replaced.
  const order = [...places].sort(
    (a, b) => (signups[b].isReplaced ?? false) - (signups[a].isReplaced ?? false),
  );
  yield COLUMNS.map((column) => TITLES[column]);
  for (const [row, place] of order.entries()) {
    const answers = drawAnswers(signups[place], cohort, drawing(seed * 7919 + place + 3));
    yield COLUMNS.map((column) => (column === 'at' ? timeOf(row, order.length) : (answers[column] ?? '')));
  }
}

/** Sign-ups come in over thirty days, each later than the one before. */
function timeOf(row, count) {
  const second = Math.floor((row * 30 * 86_400) / count);
  const two = (number) => String(number).padStart(2, '0');
  const day = two(1 + Math.floor(second / 86_400));
  const clock = [Math.floor(second / 3600) % 24, Math.floor(second / 60) % 60, second % 60].map(two);
  return `2026-09-${day} ${clock.join(':')}`;
}

function drawAnswers({ person, role }, cohort, dice) {
  const { below, chance, pick, pickPopular, pickShare, some } = dice;
  const orBlank = (share, answer) => (chance(share) ? answer() : '');
  const { name, email } = cohort.people[person] ?? {
    name: 'Noor Adeyemi',
    email: `absent${below(1e9)}@example.org`,
  };
  const sentences = (most, templates) =>
    Array.from({ length: 1 + below(most) }, () => fillSentence(pick(templates), cohort, dice)).join(' ');
  return {
    name,
    email,
    role: ROLES[role],
    pronouns: orBlank(40, () => pick(['she/her', 'he/him', 'they/them', 'elle', 'il'])),
    ...(role === 'mentor'
      ? {
          teaches: some(6, () => pickPopular(SKILLS)),
          helps: orBlank(85, () => some(5, () => pick(HELP))),
          capacity: orBlank(95, () => String(pick(SEATS))),
          takes: orBlank(15, () => some(2, () => pick(STAGES))),
        }
      : {
          track: orBlank(90, () => pickPopular(TRACKS)),
          learns: orBlank(96, () => some(4, () => pickPopular(SKILLS))),
          goals: orBlank(88, () => sentences(4, GOALS)),
          stage: orBlank(60, () => pick(STAGES)),
        }),
    job: orBlank(80, () => pick(JOBS)),
    background: orBlank(75, () => sentences(5, BACKGROUNDS)),
    organisation: orBlank(65, () =>
      nameOrganisation(Math.floor(cohort.organisations ** (below(1000) / 1000)), cohort),
    ),
    years: orBlank(65, () => String(below(role === 'mentor' ? 30 : 12))),
    manager: orBlank(4, () => pick(cohort.people).name),
    zone: pickShare(TIME_ZONES),
    languages: pickShare(LANGUAGES),
    hours: orBlank(75, () => some(3, () => pick(HOURS))),
    time: orBlank(80, () => pick(['30 minutes', '1 hour', '1 hour', '2 hours', '4 hours'])),
    formats: orBlank(85, () => some(2, () => pick(FORMATS))),
    requests: orBlank(4, () => nameSomebody(role === 'mentor', cohort, dice)),
    avoid: orBlank(12, () =>
      chance(75) ? pick(['No', 'no', '-', 'Nobody']) : nameSomebody(role === 'mentor', cohort, dice),
    ),
    seeks: orBlank(8, () => (chance(20) ? 'must: ' : '') + pick(SEEKS)),
    matters: orBlank(12, () => some(2, () => pick(MATTERS))),
    identity: orBlank(35, () => pick(['woman', 'man', 'woman', 'man', 'non-binary', 'queer woman'])),
    culture: orBlank(20, () => pickPopular(CULTURES)),
    heard: orBlank(60, () =>
      pick(['A friend', 'Social media', 'My employer', 'A settlement agency', 'A newsletter']),
    ),
    consent: person === null ? 'No' : 'Yes',
  };
}

function fillSentence(template, { words }, { below, pick, pickPopular }) {
  const drawn = {
    j: () => pick(JOBS),
    f: () => pick(FIELDS),
    s: () => pickPopular(SKILLS),
    n: () => String(2 + below(14)),
  };
  return template.replaceAll(/\{(.)\}/g, (_, kind) => (drawn[kind] ?? (() => pickPopular(words)))());
}

function nameOrganisation(number, { words }) {
  const word = words[(number * 31) % words.length];
  return `${word[0].toUpperCase()}${word.slice(1)} ${['Ltd', 'Inc.', 'College', 'Hospital', 'Group'][number % 5]}`;
}

/** Somebody of the other role, by address or by name, once in a while misspelt. */
function nameSomebody(wantsMentee, { people, mentorCount }, { below, chance }) {
  const mentees = people.length - mentorCount;
  const { name, email } =
    people[wantsMentee && mentees > 0 ? mentorCount + below(mentees) : below(mentorCount)];
  if (chance(50)) return email;
  return chance(10) ? name.slice(0, -2) + name.slice(-1) : name;
}

const SETTINGS = `# An invented national programme, for measuring.
programme: Open Doors, autumn 2026
organiser: {name: Robin Tremblay, email: robin.tremblay@example.org}
start: 2026-10-12
timeZone: America/Toronto
tracks: [${TRACKS.join(', ')}]
`;

/** Writes signups.csv and mentorship.yaml into a folder, made where missing. */
export function writeSignupCohort(folder, size) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mentorship.yaml'), SETTINGS);
  const file = openSync(join(folder, 'signups.csv'), 'w');
  const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  let lines = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (const row of drawSignupRows(size)) {
    lines.push(`${row.map(quote).join(',')}\r\n`);
    if (lines.length === 1000) flush();
  }
  flush();
  closeSync(file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [mentees, mentors, folder, seed = '1'] = process.argv.slice(2);
  writeSignupCohort(folder, {
    menteeCount: Number(mentees),
    mentorCount: Number(mentors),
    seed: Number(seed),
  });
}
