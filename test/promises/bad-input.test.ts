import { describe, expect, it } from 'vitest';

import { catalogue } from '../../src/core/diagnostics/catalogue.js';
import { type MemoryRun, runInMemory } from '../cli/memory-shell.js';
import { answers } from './bad-input/answers.js';
import { CANARY } from './bad-input/bad-input.js';
import { resultFiles } from './bad-input/result-files.js';
import { settingsFiles } from './bad-input/settings-files.js';
import { templateFiles } from './bad-input/template-files.js';
import { textFiles } from './bad-input/text-files.js';

const cases = [...textFiles, ...answers, ...settingsFiles, ...templateFiles, ...resultFiles];
const OF_SIGNUPS = [
  ['check', 'signups.csv'],
  ['match', 'signups.csv'],
];
const FINDING = /^(?:(?<place>.+?): )?(?:error|warning): .* \[(?<code>[a-z-]+)\]$/gmu;

/** `1: unclosed-quote F3, ragged-row row 4`: the exit code, then what was found; `said` where no finding was. */
function tellOutcome({ exitCode, stderr }: MemoryRun): string {
  const found = [...stderr.matchAll(FINDING)].map(({ groups }) => {
    const place = groups?.['place'] ?? '';
    const [, cell = place.split(', ').slice(1).join(', ')] = /\(([A-Z]+\d*)\)$/u.exec(place) ?? [];
    return `${groups?.['code']} ${cell}`.trim();
  });
  return `${exitCode}: ${found.length === 0 && exitCode !== 0 ? 'said' : found.join(', ')}`.trim();
}

describe.each(cases)('$cause: $name', ({ files, commands = OF_SIGNUPS, outcome }) => {
  it.each(commands.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const run = await runInMemory(args, files);
    const outcomes = outcome.split(' | ');
    expect(tellOutcome(run)).toBe(outcomes[commands.indexOf(args)] ?? outcomes[0]);
    expect(run.stderr.toLowerCase()).not.toContain(CANARY);
    expect(run.stderr).not.toMatch(/\n\s+at |[A-Z][a-z]+Error|undefined|\[object/u);
    expect(run.stderr).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|^\s*(?:::|##)/mu);
    if (run.exitCode === 0) {
      if (args[0] === 'match') expect(Object.keys(run.files)).toContain('audit.json');
      return;
    }
    expect(Object.keys(run.files)).toEqual(Object.keys(files));
    if (args[0] !== 'check' && args[0] !== 'templates') expect(run.stdout).toBe('');
  });
});

it('with the folders of broken inputs there are 300, and a cause has five cases at most', () => {
  const folders = Object.keys(catalogue);
  expect(cases.length + folders.length).toBeGreaterThanOrEqual(300);
  const counts = new Map<string, number>();
  for (const { cause } of cases) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 5)).toEqual([]);
  const names = cases.map(({ cause, name }) => `${cause}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
});
