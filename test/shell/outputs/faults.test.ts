import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/shell/failure.js';
import { AFTER, BEFORE, makeCohort, openFolders, planFor, readFiles, readTree } from './cohort-folders.js';
import { createFaultyFileSystem, type Fault, quickFileSystem } from './faulty-file-system.js';

const NEVER = Number.POSITIVE_INFINITY;
const KILL: Fault = { kind: 'kill' };

/** Writes the cohort with a fault at one call, and lets go as a process that ends does. */
async function writeWith(root: string, at: number, fault: Fault) {
  const fs = createFaultyFileSystem(at, fault);
  const folders = openFolders(fs, 1);
  const outcome = await folders.apply(planFor(root)).then(
    () => 'written' as const,
    (error: unknown) => error,
  );
  folders.release();
  return { outcome, wasHit: fs.wasHit(), calls: fs.calls() };
}

/** What every command does before it reads there. */
async function readLater(root: string, pid: number): Promise<void> {
  const folders = openFolders(quickFileSystem, pid);
  for (const name of ['main', 'beside', 'elsewhere/deep']) await folders.touch(join(root, name));
}

test('without a fault everything is in place, and nothing else', async () => {
  const root = makeCohort();
  const { outcome, calls } = await writeWith(root, NEVER, KILL);
  expect(outcome).toBe('written');
  expect(readFiles(root)).toEqual(AFTER);
  // Otherwise the tests below would go through few states.
  expect(calls).toBeGreaterThan(100);
});

describe('a fault at any call leaves all or nothing', () => {
  test.each(['EIO', 'EACCES', 'EROFS', 'ENOSPC', 'EMFILE', 'EPERM'])('when it is %s, once', async (code) => {
    for (let at = 0; ; at++) {
      const root = makeCohort();
      const before = readTree(root);
      const { outcome, wasHit } = await writeWith(root, at, { kind: 'error', code, lasting: false });
      if (!wasHit) break;
      if (outcome === 'written') expect(readFiles(root), `call ${at}`).toMatchObject(AFTER);
      else {
        expect(outcome, `call ${at}`).toBeInstanceOf(Failure);
        expect((outcome as Failure).exitCode, `call ${at}`).toBe(74);
        expect((outcome as Failure).message).not.toContain('\n');
      }
      await readLater(root, 2);
      expect(readTree(root), `call ${at}`).toEqual(outcome === 'written' ? readTreeAfter() : before);
    }
  });

  test.each(['EIO', 'EROFS'])('when it is %s from then on, once the disk is well again', async (code) => {
    for (let at = 0; ; at++) {
      const root = makeCohort();
      const { outcome, wasHit } = await writeWith(root, at, { kind: 'error', code, lasting: true });
      if (!wasHit) break;
      await readLater(root, 2);
      const files = readFiles(root);
      expect([BEFORE, AFTER], `call ${at}`).toContainEqual(files);
      if (outcome === 'written') expect(files).toEqual(AFTER);
    }
  });
});

describe('killed at any call', () => {
  test('the next command finds the old set or the new one', async () => {
    const found = new Set<string>();
    for (let at = 0; ; at++) {
      const root = makeCohort();
      const { wasHit } = await writeWith(root, at, KILL);
      if (!wasHit) break;
      await readLater(root, 2);
      const files = readFiles(root);
      expect([BEFORE, AFTER], `call ${at}`).toContainEqual(files);
      found.add(JSON.stringify(files));
    }
    expect(found.size).toBe(2);
  });

  test('and so does the one after a next command that was killed too', async () => {
    for (let at = 0, wasHit = true; wasHit; at += 7) {
      for (let later = at % 9, isCutOff = true; isCutOff; later += 9) {
        const root = makeCohort();
        ({ wasHit } = await writeWith(root, at, KILL));
        const fs = createFaultyFileSystem(later, KILL);
        await openFolders(fs, 2)
          .touch(join(root, 'main'))
          .catch(() => undefined);
        isCutOff = fs.wasHit();
        await readLater(root, 3);
        expect([BEFORE, AFTER], `calls ${at} and ${later}`).toContainEqual(readFiles(root));
      }
    }
  });

  test('and so does one that writes again', async () => {
    for (let at = 0, wasHit = true; wasHit; at += 1) {
      const root = makeCohort();
      ({ wasHit } = await writeWith(root, at, KILL));
      const folders = openFolders(quickFileSystem, 2);
      await folders.apply(planFor(root));
      folders.release();
      expect(readFiles(root), `call ${at}`).toEqual(AFTER);
    }
  });
});

function readTreeAfter(): Readonly<Record<string, string | null>> {
  const folders = {
    'beside/': null,
    'elsewhere/': null,
    'elsewhere/deep/': null,
    'main/': null,
    'main/sub/': null,
  };
  return { ...AFTER, ...folders };
}
