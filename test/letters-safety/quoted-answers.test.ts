import { describe, expect, test } from 'vitest';

import { type Files, runInMemory } from '../cli/memory-shell.js';
import { canary, PEOPLE, ROWS, SETTINGS } from './canaries.js';
import { columnSettings, signupsFile, titlesOf } from './cohort.js';
import { HOSTILE } from './hostile-cohort.js';
import { readDraft } from './read-draft.js';

/** What no template may print, whatever an organiser writes into it. */
const PRIVATE = [
  'identity',
  'seeks',
  'culture',
  'avoid',
  'requests',
  'manager',
  'stage',
  'matters',
  'consent',
];
/** What the settings of this cohort do not share. */
const UNSHARED = ['background', 'organisation'];
const TITLES = titlesOf(ROWS);
const QUOTABLE = TITLES.filter((title) => ![...PRIVATE, ...UNSHARED].includes(title));

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
    for (const [path, text] of written) {
      const people = PEOPLE.filter((person) => path.includes(person));
      const about = people.length > 0 ? people : [];
      expect(about.length, path).toBeGreaterThan(0);
      for (const person of PEOPLE) {
        // A word of the person's own: the rest of the form's answers, which no field of ours shows.
        expect(text.includes(canary(person, 'answers')), `${path} ${person}`).toBe(about.includes(person));
        for (const field of [...PRIVATE, ...UNSHARED])
          expect(text, path).not.toContain(canary(person, field));
      }
    }
    const drafts = Object.entries(run.files).filter(([path]) => path.endsWith('.eml'));
    expect(drafts.length).toBeGreaterThan(0);
    for (const [path, draft] of drafts) await readDraft(draft, path);
  });
});

test.each([...PRIVATE, ...UNSHARED])(
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

describe('an answer that is quoted', () => {
  const rows = HOSTILE.flatMap((text, index) => [
    {
      name: `Ida ${index}`,
      email: `a${index}@example.org`,
      role: 'mentor',
      teaches: `Craft${index}`,
      Tree: text,
    },
    {
      name: `Ulla ${index}`,
      email: `b${index}@example.org`,
      role: 'mentee',
      learns: `Craft${index}`,
      Tree: text,
    },
  ]);

  test('means itself wherever it stands, whatever it holds', async () => {
    const { files } = await runInMemory(['match', 'signups.csv'], {
      'signups.csv': signupsFile(rows),
      'mentorship.yaml': `${columnSettings(rows)}${SETTINGS}templates: { introduction: own.hbs, guide: guide.hbs }\n`,
      'own.hbs':
        'Subject: Your {{answers.mentor.Tree}}\n\nDear {{answers.mentee.Tree}},\n\n- {{answers.mentor.Tree}}\n',
      'guide.hbs': '# Your {{answers.mentor.Tree}}\n\n{{answers.mentee.Tree}}\n\n- {{answers.mentor.Tree}}\n',
    });
    for (const args of [['intro-emails'], ['agenda', '--meeting', '1']]) {
      const run = await runInMemory([...args, '--signups', 'signups.csv'], files);
      expect(run.stderr).not.toContain('error');
      const pages = Object.entries(run.files).filter(([path]) => path.endsWith('.html'));
      expect(pages.length).toBeGreaterThanOrEqual(HOSTILE.length);
      for (const [path, page] of pages) {
        expect(page, path).not.toMatch(/<(?:script|img|a href="https?:[^"]*evil)/iu);
      }
      for (const [path, draft] of Object.entries(run.files).filter(([path]) => path.endsWith('.eml'))) {
        const mail = await readDraft(draft, path);
        expect(mail.bcc ?? [], path).toEqual([]);
      }
    }
  });
});
