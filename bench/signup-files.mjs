/* Sign-ups as a form exports them, the same on every machine. */
import writeWorkbook from 'write-excel-file/node';

import { startDraws } from './random-market.mjs';

const SKILLS =
  'Python; SQL; JavaScript; React; Data analysis; Public speaking; Interview preparation; UX research (interviews, tests); Excel; Go; Kubernetes; Leadership; Writing; Negotiation; C++'.split(
    '; ',
  );
const TOPICS =
  'A first job; Changing careers; Growing into a lead role, step by step; Confidence; A network'.split('; ');
const WORDS =
  'I would like to move from my present work into something new and learn how people in this field think plan and grow'.split(
    ' ',
  );

/** The titles of the questions. */
export const HEADER = `Timestamp
Email address
What is your name?
I would like to take part as
Which skills could you help others with?
Which skills would you like to learn?
What would you like to achieve?
What else could you help with?
Tell us about your background
Job title
Organisation
Years of experience
Time zone
When are you free? [Monday]
When are you free? [Wednesday]
Which languages do you speak?
Hours per month
How many mentees?
How would you like to meet?
I agree that my answers are used to find a match`.split('\n');

/** A header of twenty questions and as many rows as asked for. */
export function drawSignups(count) {
  const draw = startDraws(count);
  const below = (limit) => Math.floor(draw() * limit);
  const pick = (list) => list[below(list.length)];
  const some = (list, most) =>
    [...new Set(Array.from({ length: 1 + below(most) }, () => pick(list)))].join(', ');
  const sentence = (length) => Array.from({ length: 4 + below(length) }, () => pick(WORDS)).join(' ');
  const hours = () => (below(3) === 0 ? '' : `${15 + below(3)}:00-${19 + below(3)}:30`);
  const two = (number) => String(number).padStart(2, '0');
  const rows = Array.from({ length: count }, (_, index) => {
    const isMentor = below(3) === 0;
    const day = `2026-09-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}:${two(below(60))}`;
    return [
      day,
      `person${index}@example.org`,
      `Given${below(5000)} Family${index}`,
      isMentor ? 'Mentor' : 'Mentee',
      isMentor ? some(SKILLS, 5) : '',
      isMentor ? '' : some(SKILLS, 4),
      isMentor ? '' : sentence(20),
      isMentor ? some(TOPICS, 3) : '',
      sentence(30),
      `Role ${below(60)}`,
      `Company ${below(400)}`,
      String(below(30)),
      pick(['Europe/Helsinki', 'Europe/Berlin', 'UTC+2', 'Africa/Lagos']),
      hours(),
      hours(),
      some(['English', 'Finnish', 'German', 'Arabic'], 3),
      String(1 + below(6)),
      isMentor ? String(1 + below(3)) : '',
      some(['Calls', 'Chat', 'In person'], 2),
      'Yes',
    ];
  });
  return [HEADER, ...rows];
}

/** The rows as CSV, quoted where needed. */
export function writeCsv(rows) {
  const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(rows.map((row) => `${row.map(quote).join(',')}\r\n`).join(''));
}

/** The rows as an .xlsx workbook. */
export function writeXlsx(rows) {
  return writeWorkbook(rows.map((row) => row.map((value) => (value === '' ? null : { value })))).toBuffer();
}
