import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { applyPlan } from '../../src/shell/apply-plan.js';
import { Failure } from '../../src/shell/failure.js';
import { makeFolder } from '../e2e/run-mentorship.js';

const mode = (path: string): number => statSync(path).mode & 0o777;

describe('applyPlan', () => {
  test('makes private files in private folders, and nothing else', async () => {
    const folder = join(makeFolder(), 'letters');
    await applyPlan({
      folder,
      files: [
        { path: 'a.txt', content: 'A' },
        { path: 'deep/b.txt', content: 'B' },
      ],
      removals: [],
    });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'deep']);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['b.txt']);
    expect([mode(folder), mode(join(folder, 'a.txt')), mode(join(folder, 'deep', 'b.txt'))]).toEqual([
      0o700, 0o600, 0o600,
    ]);
  });

  test('leaves the mode of a folder that was there', async () => {
    const folder = makeFolder();
    chmodSync(folder, 0o755);
    await applyPlan({ folder, files: [{ path: 'a.txt', content: 'A' }], removals: [] });
    expect(mode(folder)).toBe(0o755);
  });

  test('replaces a link instead of writing through it', async () => {
    const folder = makeFolder({ 'victim.txt': 'untouched' });
    symlinkSync(join(folder, 'victim.txt'), join(folder, 'a.txt'));
    await applyPlan({ folder, files: [{ path: 'a.txt', content: 'A' }], removals: [] });
    expect(readFileSync(join(folder, 'victim.txt'), 'utf8')).toBe('untouched');
    expect(lstatSync(join(folder, 'a.txt')).isSymbolicLink()).toBe(false);
  });

  test('when one file cannot be staged none is written and no temporary file stays', async () => {
    const folder = makeFolder({ 'a.txt': 'old' });
    writeFileSync(join(folder, 'in-the-way'), '');
    const plan = {
      folder,
      files: [
        { path: 'a.txt', content: 'new' },
        { path: 'in-the-way/b.txt', content: 'B' },
      ],
      removals: ['a.txt'],
    };
    await expect(applyPlan(plan)).rejects.toThrow(Failure);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'in-the-way']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  test('removes what the plan removes', async () => {
    const folder = makeFolder({ 'stale.txt': 'old' });
    mkdirSync(join(folder, 'kept'));
    await applyPlan({ folder, files: [], removals: ['stale.txt', 'never-there.txt'] });
    expect(readdirSync(folder)).toEqual(['kept']);
  });
});
