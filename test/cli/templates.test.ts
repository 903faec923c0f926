import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';

import { SHIPPED_TEMPLATES } from '../../src/core/rendering/shipped-templates.js';
import { runInMemory } from './memory-shell.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/templates.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ strict: true }).compile(schema);

const OWN = 'templates:\n  introduction: mine/letter.hbs\n';

describe('mentorship templates list', () => {
  it('names every template, and says which are the organiser’s own', async () => {
    const files = { 'mentorship.yaml': OWN, 'mine/letter.hbs': 'Subject: Hello\n\nDear both,\n' };
    const { exitCode, stdout } = await runInMemory(['templates', 'list'], files);
    expect(exitCode).toBe(0);
    for (const { name, about } of SHIPPED_TEMPLATES) expect(stdout).toMatch(new RegExp(`${name} .*${about}`));
    expect(stdout).toContain('mine/letter.hbs (yours)');
    expect(stdout.match(/\(yours\)/g)).toHaveLength(1);
  });

  it('is a document of its schema with --json', async () => {
    const { stdout } = await runInMemory(['templates', 'list', '--json'], { 'mentorship.yaml': OWN });
    const document = JSON.parse(stdout);
    expect(isValid(document)).toBe(true);
    expect(document.templates).toHaveLength(SHIPPED_TEMPLATES.length);
  });
});

describe('mentorship templates eject', () => {
  it('copies those named, and tells what to write into the settings', async () => {
    const { exitCode, files, stderr } = await runInMemory(['templates', 'eject', 'introduction'], {});
    expect(exitCode).toBe(0);
    expect(Object.keys(files)).toEqual(['templates/introduction.txt.hbs']);
    expect(stderr).toContain('templates:\n  introduction: templates/introduction.txt.hbs\n');
  });

  it('lists what it wrote as a document with --json', async () => {
    const { stdout } = await runInMemory(['templates', 'eject', 'words', '--json'], {});
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'mentorship-outputs/1',
      files: [{ path: 'words.yaml', change: 'new' }],
    });
  });

  it('gives copies that the program takes as they are', async () => {
    const first = await runInMemory(['templates', 'eject'], {});
    const settings = `templates:\n${SHIPPED_TEMPLATES.map(({ name, file }) => `  ${name}: templates/${file}\n`).join('')}`;
    const files = { ...first.files, 'mentorship.yaml': settings };
    const { exitCode, stderr } = await runInMemory(['templates', 'check'], files);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${SHIPPED_TEMPLATES.length} of them yours`);
  });

  it('never replaces what somebody changed', async () => {
    const mine = { 'templates/introduction.txt.hbs': 'Subject: Mine\n\nHello.\n' };
    const { exitCode, files, stderr } = await runInMemory(['templates', 'eject'], mine);
    expect(exitCode).toBe(1);
    expect(files).toEqual(mine);
    expect(stderr).toContain('--force');
  });

  it('knows what a slip of the pen was meant to be', async () => {
    const { exitCode, stderr } = await runInMemory(['templates', 'eject', 'introdution'], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain('did you mean introduction?');
  });
});

describe('mentorship templates check', () => {
  it('finds nothing wrong with what ships', async () => {
    const { exitCode, stdout, stderr } = await runInMemory(['templates', 'check'], {});
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      `${SHIPPED_TEMPLATES.length} templates checked, 0 of them yours. Nothing is wrong.\n`,
    );
  });

  it('shows each field of a template with an example', async () => {
    const { stdout } = await runInMemory(['templates', 'check', 'introduction', 'words', 'signature'], {});
    expect(stdout).toMatch(/mentor\.name +value +Amina Yusuf\n/);
    expect(stdout).toMatch(/mentor\.teaches +list +Python \| SQL\n/);
    expect(stdout).toMatch(/meeting\.hoursByClock\[\]\.clock +value +Helsinki\n/);
    expect(stdout).toContain('words\nIt has no fields of its own: it is a list of texts');
    expect(stdout).toContain('signature\nIt has no fields of its own: a part takes those');
  });

  it('is a document of its schema with --json', async () => {
    const { stdout } = await runInMemory(['templates', 'check', 'guide', '--json'], {});
    expect(isValid(JSON.parse(stdout))).toBe(true);
  });

  it('tells all errors of all templates at once, each once and with its place', async () => {
    const { exitCode, stderr } = await runInMemory(['templates', 'check'], {
      'mentorship.yaml': `${OWN}  signature: mine/signature.hbs\n  skills: mine/skills.yaml\n  page: mine/page.hbs\n`,
      'mine/letter.hbs': 'Subject: Hello\n\nDear {{mentor.nam}},\n',
      'mine/signature.hbs': 'Yours,\n{{organizer}}\n',
      'mine/skills.yaml': 'meetings:\n',
      'mine/page.hbs': '<title>{{title}</title>',
    });
    expect(exitCode).toBe(2);
    const found = stderr.split('\n').filter((line) => /^mine/.test(line));
    const places = new Set(found.map((line) => line.replace(/: error: .*\[/, ' [')));
    expect([...places]).toEqual([
      'mine/letter.hbs, line 3, column 8 [template-unknown-field]',
      'mine/page.hbs, line 1, column 15 [template-unreadable]',
      'mine/signature.hbs, line 2, column 3 [template-unknown-field]',
      'mine/skills.yaml, line 1, column 10 [guide-contents]',
    ]);
    expect(found.filter((line) => line.includes('signature'))).toHaveLength(1);
  });

  test.each([[[]], [['--signups', 'signups.csv']]])(
    'finds a letter without a subject (%j)',
    async (flags) => {
      const own =
        flags.length === 0 ? 'Dear {{mentor.name}},\n' : 'Dear {{answers.mentor.[T-shirt size]}},\n';
      const { exitCode, stderr } = await runInMemory(['templates', 'check', ...flags], {
        'mentorship.yaml': `${OWN}`,
        'mine/letter.hbs': own,
        'signups.csv': 'Name,Email,Role,T-shirt size\nAmina Yusuf,amina@example.org,Mentor,M\n',
      });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('mine/letter.hbs: error: The letter has no subject. [letter-without-subject]');
    },
  );

  test('a template under a name that is none is refused before anything is written', async () => {
    const files = { 'mentorship.yaml': 'templates:\n  letter: mine.hbs\n', 'mine.hbs': '' };
    const { exitCode, stderr } = await runInMemory(['templates', 'check'], files);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('mentorship.yaml, line 2');
    expect(stderr).toContain('[template-name-unknown]');
  });
});
