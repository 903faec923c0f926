/*
 * Files to read, the same on every machine: sign-ups as a form exports them, and a megabyte each of what no form would.
 */
import writeWorkbook from 'write-excel-file/node';

import { startDraws } from './random-market.mjs';

const SKILLS = [
  ...['Python', 'SQL', 'JavaScript', 'React', 'Data analysis', 'Public speaking', 'Interview preparation'],
  ...[
    'UX research (interviews, tests)',
    'Excel',
    'Go',
    'Kubernetes',
    'Leadership',
    'Writing',
    'Negotiation',
    'C++',
  ],
];
const TOPICS = [
  'A first job',
  'Changing careers',
  'Growing into a lead role, step by step',
  'Confidence',
  'A network',
];
const WORDS =
  'I would like to move from my present work into something new and learn how people in this field think plan and grow'.split(
    ' ',
  );
const HEADER = [
  ...['Timestamp', 'Email address', 'What is your name?', 'I would like to take part as'],
  ...['Which skills could you help others with?', 'Which skills would you like to learn?'],
  ...['What would you like to achieve?', 'What else could you help with?', 'Tell us about your background'],
  ...['Job title', 'Organisation', 'Years of experience', 'Time zone', 'When are you free? [Monday]'],
  ...[
    'When are you free? [Wednesday]',
    'Which languages do you speak?',
    'Hours per month',
    'How many mentees?',
  ],
  ...['How would you like to meet?', 'I agree that my answers are used to find a match'],
];

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
      ...[
        day,
        `person${index}@example.org`,
        `Given${below(5000)} Family${index}`,
        isMentor ? 'Mentor' : 'Mentee',
      ],
      ...[isMentor ? some(SKILLS, 5) : '', isMentor ? '' : some(SKILLS, 4), isMentor ? '' : sentence(20)],
      ...[isMentor ? some(TOPICS, 3) : '', sentence(30), `Role ${below(60)}`, `Company ${below(400)}`],
      ...[
        String(below(30)),
        pick(['Europe/Helsinki', 'Europe/Berlin', 'UTC+2', 'Africa/Lagos']),
        hours(),
        hours(),
      ],
      ...[
        some(['English', 'Finnish', 'German', 'Arabic'], 3),
        String(1 + below(6)),
        isMentor ? String(1 + below(3)) : '',
      ],
      ...[some(['Calls', 'Chat', 'In person'], 2), 'Yes'],
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

const MEGABYTE = 1024 * 1024;

/** Name and bytes of each hostile file, about a megabyte each; cells are as long as they may be. */
export async function listHostileFiles() {
  const draw = startDraws(7);
  const bytes = Buffer.from(Array.from({ length: MEGABYTE }, () => Math.floor(draw() * 256)));
  const letters = bytes.map((byte) => 32 + (byte % 95));
  const fill = (text, length = MEGABYTE) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const sound = drawSignups(21).slice(1);
  const cell = MEGABYTE / sound.length;
  const inColumn = (column, text) =>
    writeCsv([
      HEADER,
      ...sound.map((row) => row.map((old, index) => (index === column ? fill(text, cell) : old))),
    ]);
  const everywhere = (text) =>
    writeCsv([HEADER, ...sound, HEADER.map((_, index) => sound[0][index] + fill(text, cell - 100))]);
  const packed = await writeXlsx(drawSignups(9000));
  return [
    ['random bytes', bytes],
    ['random letters', letters],
    ['only quotation marks', fill('"')],
    ['only quotation marks, each in a cell', fill('a"b,')],
    ['only commas', fill(',')],
    ['only semicolons and line ends', fill(';\n')],
    ['only line ends', fill('\r\n')],
    ['only blanks', fill(' ')],
    ['only opening brackets', fill('([{')],
    ['one title', quoted(fill('Which skills, if any? '))],
    ['a million titles', `${fill('a,')}\n`],
    ['many titles that are questions', `${fill('Which skills can you teach [one],')}\n${fill('SQL,', 1000)}`],
    ['many tiny rows', `Name,Role\n${fill('a,b\n')}`],
    ['the same address in every row', `Name,Email,Role\n${fill('A,a@example.org,Mentor\n')}`],
    [
      'another name in every row',
      `Name,Email,Role\n${fill('A B,a@example.org,Mentor\nC,c@example.org,x\n')}`,
    ],
    ...[4, 5, 6, 8, 13, 15, 16].map((column) => [
      `commas in "${HEADER[column]}"`,
      inColumn(column, column % 2 === 0 ? ',' : 'a, b ,'),
    ]),
    ...[
      '(',
      ') ',
      'a, ',
      '@',
      '0',
      '1:',
      'mentor ',
      'not ',
      '-',
      ' \n',
      'é',
      '\u{1F600}',
      'Python (',
      'UTC+',
      '; a',
    ].map((text) => [`${JSON.stringify(text)} in every cell`, everywhere(text)]),
    ['a workbook cut in half', packed.subarray(0, packed.length / 2)],
    ['a sound workbook', packed.length > MEGABYTE ? await writeXlsx(drawSignups(4000)) : packed],
    ['a beginning of a workbook and random bytes', Buffer.concat([packed.subarray(0, 2000), bytes])],
  ].map(([name, content]) => [name, Buffer.from(content)]);
}
