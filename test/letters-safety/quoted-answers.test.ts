import { describe, expect, test } from 'vitest';

import { type Files, runInMemory } from '../cli/memory-shell.js';
import { canary, PEOPLE, ROWS, SETTINGS } from './canaries.js';
import { columnSettings, signupsFile, titlesOf } from './cohort.js';
import { HOSTILE } from './hostile-cohort.js';
import { PRIVATE_FIELDS } from './private-fields.js';
import { readDraft } from './read-draft.js';

/** What the settings of this cohort do not share. */
const UNSHARED = ['background', 'organisation'];
const TITLES = titlesOf(ROWS);
const QUOTABLE = TITLES.filter((title) => ![...PRIVATE_FIELDS, ...UNSHARED].includes(title));

const OWN = `templates:
  introduction: own/pair.hbs
  introduction-to-mentor: own/pair.hbs
  introduction-to-mentee: own/pair.hbs
  unmatched-mentee: own/alone.hbs
  unmatched-mentor: own/alone.hbs
  guide: own/guide.hbs
  calendar-entry: own/pair.txt.hbs
`;
const quote = (titles: readonly string[], ...whose: readonly string[]): string =>
  titles.flatMap((title) => whose.map((who) => `- ${who}: {{${who}.[${title}]}}\n`)).join('');

/** The cohort with templates that quote these columns of the form, matched. */
async function matched(titles: readonly string[]): Promise<Files> {
  const ofPair = quote(titles, 'answers.mentor', 'answers.mentee');
  const { files, exitCode, stderr } = await runInMemory(['match', 'signups.csv'], {
    'signups.csv': signupsFile(ROWS),
    'mentorship.yaml': `${columnSettings(ROWS)}${SETTINGS}signups: signups.csv\n${OWN}`,
    'own/pair.hbs': `Subject: Hello\n\n${ofPair}`,
    'own/pair.txt.hbs': `Hello\n${ofPair}`,
    'own/alone.hbs': `Subject: Hello\n\n${quote(titles, 'answers')}`,
    'own/guide.hbs': `# Hello\n\n${ofPair}`,
  });
  if (exitCode !== 0) throw new Error(stderr);
  return files;
}

const COMMANDS = [
  ['intro-emails', '--unmatched', '--signups'],
  ['intro-emails', '--separate', '--signups', 'signups.csv'],
  ['agenda', '--meeting', 'all', '--signups'],
];

describe('templates that quote every column they may', async () => {
  const files = await matched(QUOTABLE);

  test.each(COMMANDS)('%s %s %s', async (...args) => {
    const run = await runInMemory(args, files);
    expect(run.stderr).not.toContain('error');
    expect(run.exitCode).toBe(0);
    const written = Object.entries(run.files).filter(([path]) =>
      /^(?:letters|agendas)\/.*\.(?:txt|md)$/u.test(path),
    );
    expect(written.length).toBeGreaterThan(0);
    for (const [path, text] of written) {
      const people = PEOPLE.filter((person) => path.includes(person));
      const about = people.length > 0 ? people : [];
      expect(about.length, path).toBeGreaterThan(0);
      for (const person of PEOPLE) {
        // A word of the person's own: the rest of the form's answers, which no field of ours shows.
        expect(text.includes(canary(person, 'answers')), `${path} ${person}`).toBe(about.includes(person));
        for (const field of [...PRIVATE_FIELDS, ...UNSHARED])
          expect(text, path).not.toContain(canary(person, field));
      }
    }
    const drafts = Object.entries(run.files).filter(([path]) => path.endsWith('.eml'));
    expect(drafts.length).toBeGreaterThan(0);
    for (const [path, draft] of drafts) await readDraft(draft, path);
  });
});

test.each([...PRIVATE_FIELDS, ...UNSHARED])(
  'a template that quotes %s is refused, and nothing is written',
  async (title) => {
    const files = await matched([title]);
    for (const args of COMMANDS) {
      const run = await runInMemory(args, files);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toMatch(
        /own\/(?:pair|guide)\.hbs, line 3, column 21: error: .*\[template-answer-withheld\]/u,
      );
      expect(Object.keys(run.files)).toEqual(Object.keys(files));
      for (const person of PEOPLE) expect(run.stderr).not.toContain(canary(person, title));
    }
  },
);

describe('an answer that is quoted', async () => {
  const TEMPLATES: Files = {
    'own.hbs':
      'Subject: Your {{answers.mentor.Tree}}\n\nDear {{answers.mentee.Tree}},\n\n- {{answers.mentor.Tree}}\n',
    'guide.hbs': '# Your {{answers.mentor.Tree}}\n\n{{answers.mentee.Tree}}\n\n- {{answers.mentor.Tree}}\n',
    'entry.txt.hbs': 'Your {{answers.mentor.Tree}}\n{{answers.mentee.Tree}}\n',
  };
  const OWN_TEMPLATES =
    'templates: { introduction: own.hbs, guide: guide.hbs, calendar-entry: entry.txt.hbs }\n';

  /** Letters, guides and calendar files of pairs of whom both gave the same answer. */
  async function writeQuoting(answers: readonly string[]): Promise<readonly (readonly [string, string])[]> {
    const rows = answers.flatMap((Tree, at) => [
      { name: `Ida ${at}`, email: `a${at}@example.org`, role: 'mentor', teaches: `Craft${at}`, Tree },
      { name: `Ulla ${at}`, email: `b${at}@example.org`, role: 'mentee', learns: `Craft${at}`, Tree },
    ]);
    const given: Files = {
      ...TEMPLATES,
      'signups.csv': signupsFile(rows),
      'mentorship.yaml': `${columnSettings(rows)}${SETTINGS}${OWN_TEMPLATES}`,
    };
    let files = given;
    for (const args of [
      ['match', 'signups.csv'],
      ['intro-emails', '--signups', 'signups.csv'],
      ['agenda', '--meeting', '1', '--signups', 'signups.csv'],
    ]) {
      const run = await runInMemory(args, files);
      expect(run.exitCode, run.stderr).toBe(0);
      files = run.files;
    }
    return Object.entries(files).flatMap(([path, text]) =>
      /^(?:letters|agendas)\//u.test(path) ? [[path, String(text)] as const] : [],
    );
  }

  const hostile = await writeQuoting(HOSTILE);
  const harmless = await writeQuoting(['Oak']);
  const ending = (files: typeof hostile, end: string) => files.filter(([path]) => path.endsWith(end));

  test('is asked for in a letter, a guide and a calendar file of every pair', () => {
    for (const end of ['.txt', '.md', '.ics']) {
      expect(ending(hostile, end)).toHaveLength(HOSTILE.length);
      expect(ending(harmless, end)[0]?.[1]).toMatch(/Oak[\s\S]*Oak/u);
    }
    expect(ending(hostile, '.eml')).toHaveLength(2 * HOSTILE.length);
    expect(ending(hostile, '.html').length).toBeGreaterThan(2 * HOSTILE.length);
  });

  test('is no paragraph of its own', () => {
    const count = (text: string) => text.split('\n\n').length;
    for (const end of ['.txt', '.md']) {
      const ours = ending(harmless, end).map(([, text]) => count(text));
      for (const [path, text] of ending(hostile, end)) expect([count(text)], path).toEqual(ours);
    }
  });

  test('is no element and no link', () => {
    const tagsOf = (html: string) => html.slice(html.indexOf('<body')).match(/<[^>]*>/gu) ?? [];
    const ours = new Set(ending(harmless, '.html').flatMap(([, html]) => tagsOf(html)));
    const isOurs = (tag: string) =>
      ours.has(tag) ||
      /^<\/?bdi(?: dir="(?:ltr|rtl)")?>$/u.test(tag) ||
      /^<a href="(?:[a-z0-9-]+\.(?:eml|html|txt)|mailto:(?:,?[ab]\d+@example\.org)+(?:\?subject=(?:[^"&]|&#39;)*)?)">$/u.test(
        tag,
      );
    for (const [path, html] of ending(hostile, '.html')) {
      expect(
        tagsOf(html).filter((tag) => !isOurs(tag)),
        path,
      ).toEqual([]);
    }
  });

  test('is no header and nobody to write to', async () => {
    for (const [path, draft] of ending(hostile, '.eml')) {
      const mail = await readDraft(draft, path);
      for (const { address } of mail.to ?? []) expect(address, path).toMatch(/^[ab]\d+@example\.org$/u);
    }
  });

  test('is no line of a calendar', () => {
    const lines = (text: string) =>
      text
        .replaceAll(/\r\n[ \t]/gu, '')
        .split('\r\n')
        .map((line) => /^[A-Z-]*/u.exec(line)?.[0]);
    const [[, example] = ['', '']] = ending(harmless, '.ics');
    expect(lines(example)).toContain('DESCRIPTION');
    for (const [path, text] of ending(hostile, '.ics')) expect(lines(text), path).toEqual(lines(example));
  });
});
