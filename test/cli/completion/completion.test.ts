import { describe, expect, test } from 'vitest';

import { runInMemory } from '../memory-shell.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

const script = async (name: string): Promise<string> => {
  const { stdout, exitCode } = await runInMemory(['completion', name], {});
  expect(exitCode).toBe(0);
  return stdout;
};

describe('completion', () => {
  test.each(SHELLS)(
    'for %s knows commands, those below them, options, choices, meetings and templates',
    async (name) => {
      const text = await script(name);
      for (const word of [
        'intro-emails',
        'eject',
        'balanced',
        'introduction-to-mentor',
        'all',
        'powershell',
      ]) {
        expect(text).toMatch(new RegExp(`\\b${word}\\b`));
      }
      expect(text).toMatch(name === 'fish' ? /-l dry-run\b/ : /--dry-run\b/);
    },
  );

  test('leaves nothing of a description that a shell would run', async () => {
    for (const name of SHELLS) {
      const text = await script(name);
      expect(text).not.toMatch(/`[a-z]/);
      expect(text).not.toMatch(/\$\((?!compgen|commandline)[a-z]/);
    }
  });

  test('asks for a shell that it knows', async () => {
    const { exitCode, stderr } = await runInMemory(['completion', 'tcsh'], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
