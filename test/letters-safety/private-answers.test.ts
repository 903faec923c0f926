import { describe, expect, test } from 'vitest';

import { canary, PEOPLE, ROWS, SETTINGS } from './canaries.js';
import { writeCohort } from './cohort.js';
import { PRIVATE_FIELDS } from './private-fields.js';
import { readDraft } from './read-draft.js';

/** Answers that are for the organiser and the matching alone. */
const PRIVATE = [...PRIVATE_FIELDS, 'background', 'organisation', 'seniority', 'answers'];

const cohort = await writeCohort(ROWS, SETTINGS);
const texts = await readFiles(cohort.files);

/** Every file as people read it, in lower case: the parts of a draft beside its source, folded lines unfolded. */
async function readFiles(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const whole = path.endsWith('.eml') ? `${text}\n${await draftText(text, path)}` : text;
      return [path, whole.replaceAll(/\r\n[ \t]/gu, '').toLowerCase()] as const;
    }),
  );
  return new Map(read);
}

async function draftText(draft: string, path: string): Promise<string> {
  const { headers, text, html, attachments } = await readDraft(draft, path);
  return [JSON.stringify(headers), text, html, ...attachments.map(({ content }) => String(content))].join(
    '\n',
  );
}

const filesWith = (word: string): readonly string[] =>
  [...texts].filter(([, text]) => text.includes(word)).map(([path]) => path);

test('every kind of file is written, and the answers that are meant for the other person reach it', () => {
  const endings = new Set([...texts.keys()].map((path) => path.replace(/^.*\./u, '')));
  expect([...endings].sort()).toEqual(['csv', 'eml', 'html', 'ics', 'json', 'md', 'txt']);
  expect(texts.size).toBeGreaterThan(40);
  for (const person of ['amber', 'birch'] as const) {
    for (const field of ['name', 'title', 'chat', 'pronouns'])
      expect(
        filesWith(canary(person, field)).some((path) => path.endsWith('.eml')),
        field,
      ).toBe(true);
  }
});

describe.each(PRIVATE)('what people answer under %s', (field) => {
  test('stands in no file', () => {
    for (const person of PEOPLE) expect(filesWith(canary(person, field))).toEqual([]);
  });

  test('is printed nowhere', () => {
    for (const person of PEOPLE) expect(cohort.streams.toLowerCase()).not.toContain(canary(person, field));
  });
});

test('the closed words of private answers stand in no file that goes to people', () => {
  // What a mentor takes, and where a mentee stands.
  expect(filesWith('intermediate').filter((path) => !path.startsWith('handbooks/'))).toEqual([]);
});

test('no title of a column of the form stands in a file', () => {
  expect(filesWith('headercanary')).toEqual([]);
});

/** Files that are one list of all pairs, for the organiser; what goes to people is the rest. */
const LISTS =
  /(?:^|\/)(?:pairings\.csv|unmatched\.csv|audit\.json|index\.csv|index\.html|manifest\.json|report\.html)$/u;

test('the report tells names and no address, and without names nothing that anybody wrote', () => {
  const [named = '', redacted = ''] = ['report.html', 'report-without-names.html'].map((path) =>
    texts.get(path),
  );
  expect(named).toContain(canary('amber', 'name'));
  expect(named).not.toContain('example.org');
  expect(redacted).toContain('mentee 1');
  expect(redacted).not.toMatch(/canary|example\.org/u);
  for (const person of PEOPLE) expect(redacted).not.toContain(person);
});

test('what one pair says reaches no file of another pair', () => {
  const pairs = [['amber', 'birch'], ['cedar', 'dahlia'], ['elder'], ['fern']] as const;
  for (const path of [...texts.keys()].filter((path) => !LISTS.test(path))) {
    const text = texts.get(path) ?? '';
    const told = pairs.filter((pair) => pair.some((person) => text.includes(person)));
    expect(told.length, path).toBeLessThanOrEqual(1);
    for (const pair of told)
      expect(
        pair.some((person) => path.includes(person)),
        path,
      ).toBe(true);
  }
});

test('names are printed nowhere but on a terminal', () => {
  for (const person of PEOPLE) expect(cohort.streams).not.toContain(canary(person, 'name'));
});
