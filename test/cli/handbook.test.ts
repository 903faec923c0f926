import { expect, test } from 'vitest';

import { runInMemory } from './memory-shell.js';

const SETTINGS = { 'mentorship.yaml': 'programme: codebar Helsinki\nmeetings: 4\n' };

test('handbook writes both handbooks in both forms, and what it wrote', async () => {
  const { exitCode, files, stdout, stderr } = await runInMemory(['handbook'], SETTINGS);
  expect(exitCode).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('mentees.html: new');
  expect(Object.keys(files).filter((path) => path.startsWith('handbooks/'))).toEqual([
    'handbooks/mentors.md',
    'handbooks/mentors.html',
    'handbooks/mentees.md',
    'handbooks/mentees.html',
    'handbooks/manifest.json',
  ]);
  expect(files['handbooks/mentors.md']).toContain('codebar Helsinki');
});

test('a second run changes nothing', async () => {
  const { files } = await runInMemory(['handbook'], SETTINGS);
  const again = await runInMemory(['handbook'], files);
  expect(again.files).toEqual(files);
  expect(again.stderr).toContain('mentors.md: unchanged');
});

test('an edited handbook that would read otherwise by now is replaced only with --force', async () => {
  const { files } = await runInMemory(['handbook'], SETTINGS);
  const edited = { ...files, 'mentorship.yaml': 'meetings: 3\n', 'handbooks/mentors.md': '# Ours\n' };
  const refused = await runInMemory(['handbook'], edited);
  expect(refused.exitCode).toBe(1);
  expect(refused.files).toEqual(edited);
  const forced = await runInMemory(['handbook', '--force'], edited);
  expect(forced.exitCode).toBe(0);
  expect(forced.files['handbooks/mentors.md']).toContain('# Handbook for mentors');
});

test('settings can be named, and so can the folder', async () => {
  const { exitCode, files } = await runInMemory(
    ['handbook', '-c', 'autumn/ours.yaml', '-o', 'autumn/pages'],
    {
      'autumn/ours.yaml': 'programme: Autumn\ntemplates: { mentees-handbook: mine.md.hbs }\n',
      'autumn/mine.md.hbs': '# Welcome to {{programme}}\n',
    },
  );
  expect(exitCode).toBe(0);
  expect(files['autumn/pages/mentees.md']).toBe('# Welcome to Autumn\n');
});

test('a template with an unknown field is a mistake of the settings, and nothing is written', async () => {
  const input = {
    'mentorship.yaml': 'templates: { mentors-handbook: mine.md.hbs }\n',
    'mine.md.hbs': '# {{program}}\n',
  };
  const { exitCode, files, stderr } = await runInMemory(['handbook'], input);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('mine.md.hbs, line 1');
  expect(files).toEqual(input);
});
