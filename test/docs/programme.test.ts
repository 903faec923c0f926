import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { rules } from '../../src/core/acceptance/rules.js';
import { PAIRING_COLUMNS } from '../../src/core/pairing/rows/pairing-row.js';
import { defaultProgramme } from '../../src/core/programme/default-programme.js';
import { FIELD_NAMES } from '../../src/core/programme/field-names.js';
import type { GuideSet } from '../../src/core/programme/programme.js';

import { subjectsKey } from '../../src/core/rendering/guides/guide-contents.js';
import { MOST_MEETINGS, planMeetings } from '../../src/core/rendering/guides/plan-meetings.js';
import { readGuideContents } from '../../src/core/rendering/guides/read-guide-contents.js';
import type { TemplateName } from '../../src/core/rendering/shipped-templates.js';
import { templateText } from '../../src/core/rendering/template-set.js';
import { criteria } from '../../src/core/scoring/criteria.js';
import { paths } from '../../src/core/scoring/paths.js';
import { topics } from '../../src/core/scoring/topics.js';
import { collapseBlanks } from '../../src/core/text/collapse-blanks.js';
import { runInMemory } from '../cli/memory-shell.js';
import { shippedSet } from '../core/rendering/shipped-set.js';

/** How many things each kind of programme does: a row that is dropped must be dropped here too, on purpose. */
const ROWS = { A: 14, B: 16, C: 15, D: 9, E: 12 };

interface Row {
  readonly id: string;
  readonly carriers: readonly string[];
}

const page = readFileSync(new URL('../../docs/programme.md', import.meta.url), 'utf8');
const questionnaire = readFileSync(new URL('../../templates/en/questionnaire.md', import.meta.url), 'utf8');
const templates = shippedSet();

/** Each `### A1 …` with the lines of its list. */
const rows: readonly Row[] = page
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    id: text.split(' ', 1)[0] ?? '',
    carriers: [...text.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line),
  }));

/** What only has to exist, by kind. */
const NAMES = new Map<string, readonly string[]>([
  ['field', FIELD_NAMES],
  ['column', PAIRING_COLUMNS],
  ['setting', Object.keys(defaultProgramme)],
  ['criterion', criteria.map(({ id }) => id)],
  ['rule', rules.map(({ id }) => id)],
  ['topic', topics.map(({ id }) => id)],
  ['path', paths.map(({ id }) => id)],
]);

/** Everything that can say something, as one text without a template's remarks; null where there is no such thing. */
function wordsOf(kind: string, name: string): string | null {
  if (kind === 'questionnaire') return collapseBlanks(questionnaire);
  if (kind === 'meeting') return wordsOfMeeting(name);
  if (kind !== 'template' || !templates.texts.has(name as TemplateName)) return null;
  const { source } = templateText(templates, name as TemplateName);
  return collapseBlanks(source.replace(/\{\{!--.*?--\}\}/gs, ''));
}

/** `career-change 2+3`: the meeting in which the second and the third subject of the set share an hour. */
function wordsOfMeeting(name: string): string | null {
  const [set = '', numbers = ''] = name.split(' ');
  const { file, source } = templateText(templates, set as GuideSet);
  const texts = readGuideContents(set as GuideSet, file, source).contents?.get(subjectsOf(set, numbers));
  return texts === undefined ? null : JSON.stringify(texts);
}

function subjectsOf(set: string, numbers: string): string {
  const subjects = planMeetings(MOST_MEETINGS, set as GuideSet).map((meeting) =>
    subjectsKey(meeting.subjects),
  );
  return subjectsKey(numbers.split('+').map((number) => subjects[Number(number) - 1] ?? number));
}

/** Whether a programme of so many meetings is planned as `career-change: 1, 2+3, 4` says. */
function isPlanned(name: string): boolean {
  const [set = '', list = ''] = name.split(': ');
  const meetings = list.split(', ');
  const planned = planMeetings(meetings.length, set as GuideSet).map(({ subjects }) => subjectsKey(subjects));
  return meetings.map((numbers) => subjectsOf(set, numbers)).join('|') === planned.join('|');
}

async function hasOption(name: string): Promise<boolean> {
  const [command = '', option = ''] = name.split(' ');
  const { stdout } = await runInMemory([command, '--help'], {});
  return option.startsWith('--') && new RegExp(`${option}[ ,]`).test(stdout);
}

/** What is wrong with a line of the page; null where it is true. */
async function faultOf(line: string): Promise<string | null> {
  const [, kind = '', name = '', words] = /^(\w+)(?: `([^`]+)`)?(?: says "([^"]+)")?$/.exec(line) ?? [];
  if (words !== undefined) {
    const text = wordsOf(kind, name);
    if (text === null) return 'does not exist';
    return text.includes(words) ? null : 'does not say so';
  }
  if (kind === 'plan') return isPlanned(name) ? null : 'is not planned so';
  if (kind === 'option') return (await hasOption(name)) ? null : 'is no option';
  const names = NAMES.get(kind);
  if (names === undefined) return 'is no kind of line';
  return names.includes(name) ? null : 'does not exist';
}

test('every row is there, in order', () => {
  const expected = Object.entries(ROWS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test.each(rows)('what carries $id exists and says so', async ({ carriers }) => {
  expect(carriers).not.toEqual([]);
  const faults = await Promise.all(carriers.map(async (line) => [line, await faultOf(line)]));
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
});

test.each([
  ['column `mentor_shoe_size`', 'does not exist'],
  ['template `mentors-handbook` says "Mentors are paid"', 'does not say so'],
  ['template `lecturers-handbook` says "Welcome"', 'does not exist'],
  ['meeting `skills 1+6` says "thank"', 'does not exist'],
  ['plan `career-change: 1+2, 3, 4, 5, 6`', 'is not planned so'],
  ['option `match --marry`', 'is no option'],
  ['hope `that it works`', 'is no kind of line'],
])('%s would be found out', async (line, fault) => {
  expect(await faultOf(line)).toBe(fault);
});
