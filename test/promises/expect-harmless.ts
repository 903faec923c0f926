import { expect } from 'vitest';

import type { MemoryRun } from '../cli/memory-shell.js';

/** Where a command may speak: how it is called, what it speaks to, and the flags that go with it. */
export const STREAMS = [
  ['in a pipe', { isTerminal: false }, []],
  ['on a terminal', { isTerminal: true }, []],
  ['on a narrow terminal', { isTerminal: true, columns: 40 }, []],
  ['in a build', { isTerminal: false }, ['--format', 'github', '--show-names']],
] as const;

/** Controls but line ends, and what turns the direction of what follows. */
const CONTROL = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;
/** GitHub reads a command after blanks too; Azure and others wherever it stands. */
const COMMAND = /^\s*::|##\[|##vso\[|##teamcity\[/mu;
/** The annotations that `--format github` writes itself: one a line, whose words end there. */
const ANNOTATION =
  /^::(?:error|warning|notice)(?: (?:file|line|col|title)=[^:,\s][^:,]*(?:,(?:line|col|title)=[^:,]*)*)?::[^\n]*$/gmu;

/** A run says something, and nothing of it acts on a terminal or in a build. */
export function expectHarmless({ stdout, stderr }: MemoryRun): void {
  expect(`${stdout}${stderr}`).not.toBe('');
  for (const text of [stdout, stderr.replace(ANNOTATION, '')]) {
    expect(text).not.toMatch(CONTROL);
    expect(text).not.toMatch(COMMAND);
  }
}
