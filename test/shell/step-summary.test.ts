import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { createStepSummary } from '../../src/shell/step-summary.js';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what several commands of one step say stands in one summary, in their order', async () => {
  const path = join(makeFolder(), 'summary.md');
  await createStepSummary({ GITHUB_STEP_SUMMARY: path })?.('one\n');
  await createStepSummary({ GITHUB_STEP_SUMMARY: path })?.('two\n');
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});

test('without the variable there is no summary', () => {
  expect(createStepSummary({})).toBeNull();
  expect(createStepSummary({ GITHUB_STEP_SUMMARY: '' })).toBeNull();
});

test('a summary that cannot be written is a failure with exit code 74 that names no path', async () => {
  const folder = makeFolder();
  await expect(createStepSummary({ GITHUB_STEP_SUMMARY: folder })?.('one\n')).rejects.toMatchObject({
    exitCode: 74,
    message: 'Cannot write the summary of the step: it is a folder.',
  });
});
