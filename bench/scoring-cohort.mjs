/*
 * Invented people for the benches of scoring: the same for a seed on every machine. Answers are drawn the way
 * sign-up forms bring them: few skills are wanted by many, most people tick two or three things, many leave blanks.
 */
import { startDraws } from './random-market.mjs';

/** The most popular first; all are on the shipped list. */
const SKILLS =
  `Python, JavaScript, React, SQL, Git, Data analysis, TypeScript, HTML, CSS, Machine learning, Java, AWS,
  Docker, Node.js, UX design, Project management, Product management, Communication, Leadership, Testing, Excel, C#,
  Figma, Kubernetes, Power BI, Linux, Go, Career planning, CV writing, Interview preparation, Public speaking, Rust,
  Vue.js, Angular, PostgreSQL, Cyber security, DevOps, C++, Scrum, Kotlin, Swift, Tableau, Statistics, Azure, R, PHP,
  Django, Terraform, Technical writing, Accessibility, Data engineering, User research, Negotiation, Mentoring, Flutter,
  Ruby on Rails, Elixir, GraphQL, MongoDB, pandas, PyTorch, Jira, Unity, Spring Boot, Playwright, Grafana, Scala`
    .split(',')
    .map((name) => name.trim());

const GOALS = [
  'I want to change career into software development.',
  'Find my first job as a developer.',
  'Build a portfolio that I can show to employers.',
  'Prepare for technical interviews.',
  'Get feedback on my CV and LinkedIn profile.',
  'Understand what working in tech is like.',
  'Figure out what to learn next and make a plan.',
  'Grow from junior to senior in my current company.',
  'Become a better leader and manage my first team.',
  'Gain confidence, I often feel like an impostor.',
  'Grow my professional network in Finland.',
  'Contribute to an open source project.',
  'Learn system design and write cleaner code.',
  'Return to work after parental leave.',
  'Use my earlier experience from healthcare in a data role.',
  'Start my own company around a mobile app.',
  'Decide whether to do a master’s degree.',
  'Work remotely for a company abroad.',
  'Negotiate my salary and understand my contract.',
  'Plan the next step of my career.',
  'Version control, deployment and other side skills nobody teaches at school.',
  'I would like somebody to talk to about dashboards and warehouse modelling.',
  'Learn embedded programming for sensors and robots.',
  'To be better at what I do.',
];

const HELPS_WITH = [
  'Changing career',
  'First job',
  'Portfolio',
  'Interview practice',
  'CV and applications',
  'What working in tech is like',
  'What to learn next',
  'Growing in a job',
  'Leadership',
  'Confidence',
  'Networking',
  'Open source',
  'System design and architecture',
  'Returning to work',
  'Start-ups',
  'Studies',
  'Working abroad or remotely',
  'Salary and contracts',
  'Career planning',
  'Data warehouse modelling and dashboards',
];

const BACKGROUNDS = [
  'Primary school teacher for six years.',
  'Nurse at a hospital, then a coding bootcamp.',
  'Studied computer science.',
  'Self-taught developer.',
  'Lawyer turned product manager.',
  'I worked in retail and customer service.',
  'Career changer from marketing.',
  'Moved to Finland from Brazil three years ago.',
  'Accountant in a small firm, learning on my own in the evenings.',
  'Returning to work after a career break with two children.',
  'PhD in physics.',
  'Graphic designer and illustrator.',
  'Software engineer in logistics and payments.',
  'Mechanical engineer in a factory.',
  'Journalist for a local newspaper.',
];

const JOB_TITLES = [
  'Software engineer',
  'Data analyst',
  'Product designer',
  'Engineering manager',
  'Front-end developer',
  'Test automation engineer',
  'Product owner',
  'Machine learning engineer',
];

/** Zones with how many in a hundred live there. */
const TIME_ZONES = [
  ['Europe/Helsinki', 40],
  ['Europe/Stockholm', 12],
  ['Europe/Berlin', 12],
  ['Europe/London', 12],
  ['America/New_York', 6],
  ['Asia/Kolkata', 5],
  ['Africa/Lagos', 4],
  ['America/Sao_Paulo', 3],
  ['America/Los_Angeles', 2],
  ['Australia/Sydney', 1],
  [null, 3],
];
const ZONES = TIME_ZONES.flatMap(([zone, share]) => new Array(share).fill(zone));

const DAY = 24 * 60;
const daily = (days, from, until) =>
  days.map((day) => ({ start: day * DAY + from * 60, end: day * DAY + until * 60 }));
const AVAILABILITIES = [
  daily([0, 1, 2, 3, 4], 17, 21),
  daily([0, 1, 2, 3, 4], 12, 13),
  daily([5, 6], 9, 12),
  daily([5, 6], 12, 17),
  [...daily([0, 1, 2, 3, 4], 17, 21), ...daily([5, 6], 9, 12)],
  daily([1, 3], 8, 10),
];

const NOBODY = {
  email: null,
  isMentor: false,
  isMentee: false,
  pronouns: '',
  chat: '',
  jobTitle: '',
  manager: '',
  identity: [],
  culture: [],
  seeks: [],
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

/** Draws people: mentees first, each in the order of their keys, as sign-ups are read. */
export function drawCohort({ menteeCount, mentorCount, seed, skillList }) {
  const draw = startDraws(seed);
  const below = (count) => Math.floor(draw() * count);
  const chance = (percent) => draw() * 100 < percent;
  const pick = (things) => things[below(things.length)];
  const pickSome = (most, pickOne) =>
    [...new Set(Array.from({ length: 1 + below(most) }, pickOne))].sort((a, b) => (a < b ? -1 : 1));
  const skills = SKILLS.map((name) => skillList.find(name));
  // The k-th of 68 skills is drawn about 1/k as often as the first.
  const pickSkill = () => Math.floor((skills.length + 1) ** draw()) - 1;
  const pickSkills = (most) => pickSome(most, pickSkill).map((place) => skills[place]);
  const pickZone = () => pick(ZONES);

  const drawPerson = (side, place) => {
    const key = `${side}${String(place).padStart(5, '0')}@example.org`;
    return {
      ...NOBODY,
      key,
      name: `${side} ${place}`,
      email: key,
      organisation: chance(60) ? `Company ${below(60)}` : '',
      seniorityYears: chance(70) ? below(side === 'mentor' ? 25 : 8) : null,
      background: chance(85) ? pickSome(2, () => pick(BACKGROUNDS)).join(' ') : '',
      timeZone: pickZone(),
      availability: chance(75) ? pick(AVAILABILITIES) : null,
      languages: chance(90) ? ['English', ...(chance(45) ? ['Finnish'] : [])] : [],
      formats: chance(80) ? pickSome(3, () => pick(['calls', 'chat', 'resources'])) : [],
      minutesPerMonth: chance(70) ? pick([30, 60, 60, 120, 240]) : null,
      matters: chance(10) ? [pick(['skills', 'goals', 'background', 'logistics'])] : [],
      seeks: chance(5) ? [{ wanted: pick(['a woman', 'a career changer']), must: chance(30) }] : [],
      identity: chance(30) ? [pick(['woman', 'man', 'non-binary'])] : [],
    };
  };
  const drawMentee = (_, place) => ({
    ...drawPerson('mentee', place),
    isMentee: true,
    learns: pickSkills(4),
    goals: chance(90) ? pickSome(3, () => pick(GOALS)) : [],
    stage: chance(50) ? pick(['beginner', 'intermediate', 'advanced']) : null,
  });
  const drawMentor = (_, place) => ({
    ...drawPerson('mentor', place),
    isMentor: true,
    jobTitle: pick(JOB_TITLES),
    teaches: pickSkills(6),
    helpsWith: chance(90) ? pickSome(5, () => pick(HELPS_WITH)) : [],
    takes: chance(10) ? ['intermediate', 'advanced'] : [],
    capacity: 1 + below(3),
  });
  return [
    ...Array.from({ length: menteeCount }, drawMentee),
    ...Array.from({ length: mentorCount }, drawMentor),
  ];
}
