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

  test('for PowerShell names no key of a table twice: it knows no capitals, and refuses the whole script', async () => {
    const text = await script('powershell');
    const tables = text.split(/@\{\n/).slice(1);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const keys = [...table.matchAll(/^ {8}'([^']*)' = @\(/gm)].map(([, key = '']) => key.toLowerCase());
      expect(keys.length).toBeGreaterThan(3);
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    }
  });

  test('asks for a shell that it knows', async () => {
    const { exitCode, stderr } = await runInMemory(['completion', 'tcsh'], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
