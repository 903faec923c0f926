// Writes responses.xlsx as Microsoft Forms hands it out: node test/forms/microsoft-forms/write-responses.mjs
import { fileURLToPath } from 'node:url';

import writeWorkbook from 'write-excel-file/node';

const NBSP = '\u00a0';

const HEADER = [
  'Id',
  'Start time',
  'Completion time',
  'Email',
  'Name',
  'Last modified time',
  `What is your full name?${NBSP}`,
  `Where can we write to you?${NBSP}\nNo one but your match will see it.`,
  'I would like to take part as a',
  `As a mentor, what could you pass on?${NBSP}\nTick all that you would feel fine explaining.`,
  'As a mentor, which of these could you talk about from experience?',
  'As a mentor, how many mentees are you ready to take?',
  'As a mentor, how much time a month do you have, for all of them together?',
  'As a mentor, which languages could you hold a meeting in?',
  'As a mentee, what are you after?\nTick as many as you like.',
  'As a mentee: we would like to understand what you are hoping for, so that we can look for somebody who has been there before. ' +
    'Please take a minute and tell us what should have changed by the end of the p',
  'As a mentee, how much time a month do you have?',
  'As a mentee, which languages could you hold a meeting in?',
  `Which time zone do you live in?${NBSP}`,
  'I agree that my answers are shown to my match.',
];

const MENTEE_BLANK = ['', '', '', ''];
const MENTOR_BLANK = ['', '', '', '', ''];

const ANSWERS = [
  [
    'Adjoa Sarpong',
    'adjoa.sarpong@example.org',
    'Mentor',
    'Python;SQL;',
    'Changing fields, late or early;',
    2,
    '4 hours',
    'English;French;',
    ...MENTEE_BLANK,
    'Africa/Accra',
    'Yes',
  ],
  [
    'Lars Henriksen',
    'lars.henriksen@example.com',
    'Mentor',
    'Negotiation;Project management;',
    'Leading a team;Saying no;',
    1,
    '90 minutes',
    'Danish;English;',
    ...MENTEE_BLANK,
    'Europe/Copenhagen',
    'Yes',
  ],
  [
    'Priscila Moura',
    'priscila.moura@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'Python;',
    'I would like to be in a data team; it need not be a big one.',
    '1 hour',
    'Portuguese;English;',
    'America/Sao_Paulo',
    'Yes',
  ],
  [
    'Tariq Anwar',
    'tariq.anwar@example.net',
    'Both',
    'SQL;',
    'Changing fields, late or early;',
    1,
    '2 hours',
    'Urdu;English;',
    'Negotiation;',
    'That I ask for what my work is worth.',
    '2 hours',
    'Urdu;English;',
    'Asia/Karachi',
    'Yes',
  ],
  [
    'Wanda Król',
    'wanda.krol@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'Project management;Negotiation;',
    'My own projects',
    '2 hours',
    'Polish;',
    'Europe/Warsaw',
    'Yes',
  ],
  [
    'Nikhil Rao',
    'nikhil.rao@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'SQL;Python;',
    'A move from testing into analysis',
    '1 hour',
    'English;',
    '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi',
    'No',
  ],
  [
    'Harriet Boyd',
    'harriet.boyd@example.com',
    'Mentor',
    'Project management;Python;Negotiation;',
    'Leading a team;Returning after a break;',
    3,
    '6 hours',
    'English;',
    ...MENTEE_BLANK,
    '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
    'Yes',
  ],
  [
    'Wanda Król',
    'wanda.krol@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'Project management;',
    'My own projects',
    '1 hour',
    'Polish;English;',
    'Europe/Warsaw',
    'Yes',
  ],
  [
    'Abdi Warsame',
    'abdi.warsame@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'SQL;Negotiation;',
    'Back at work, and glad of it',
    '3 hours',
    'Somali;English;',
    'Africa/Nairobi',
    'Yes',
  ],
  [
    'Elina Kivi',
    'elina.kivi@example.org',
    'Mentee',
    ...MENTOR_BLANK,
    'Python;SQL;Project management;',
    '',
    '1 hour',
    'Estonian;English;',
    'Europe/Tallinn',
    'Yes',
  ],
  [
    'Stan Novotny',
    'stan.novotny@example.net',
    'Mentor',
    'SQL;',
    'Returning after a break;Saying no;',
    2,
    '3 hours',
    'Czech;English;',
    ...MENTEE_BLANK,
    'Europe/Prague',
    'Yes',
  ],
  [
    'Mei Tanaka',
    'mei.tanaka@example.com',
    'Mentee',
    ...MENTOR_BLANK,
    'Negotiation;',
    'More courage, fewer meetings',
    '90 minutes',
    'Japanese;English;',
    'Asia/Tokyo',
    'Yes',
  ],
];

const rows = ANSWERS.map((answers, index) => {
  const start = Date.UTC(2026, 8, 1 + index, 8, 30, 12);
  return [
    index + 1,
    dateCell(start),
    dateCell(start + 9 * 60_000),
    'anonymous',
    null,
    null,
    ...answers.map((answer) => (answer === '' ? null : answer)),
  ];
});

await writeWorkbook([HEADER, ...rows], { sheet: 'Sheet1' }).toFile(
  fileURLToPath(new URL('responses.xlsx', import.meta.url)),
);

function dateCell(time) {
  return { value: new Date(time), type: Date, format: 'm/d/yy h:mm:ss' };
}
