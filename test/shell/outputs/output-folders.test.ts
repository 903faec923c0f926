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
import { machineFileSystem } from '../../../src/shell/outputs/machine-file-system.js';
import { createOutputFolders } from '../../../src/shell/outputs/output-folders.js';
import { writeTransaction } from '../../../src/shell/outputs/transaction.js';
import type { OutputPlan } from '../../../src/shell/shell.js';
import { makeFolder } from '../../e2e/run-mentorship.js';
import { createHolder, readTree } from './cohort-folders.js';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

async function apply(plan: Pick<OutputPlan, 'folder'> & Partial<OutputPlan>): Promise<void> {
  const folders = createOutputFolders(machineFileSystem, createHolder(1));
  try {
    await folders.apply({ files: [], removals: [], pathsHoldNames: false, ...plan });
  } finally {
    folders.release();
  }
}

describe('what is written', () => {
  test.each([0o000, 0o077, 0o277, 0o777])(
    'is private in private folders under the umask %o',
    async (umask) => {
      const folder = join(makeFolder(), 'outer', 'letters');
      const before = process.umask(umask);
      try {
        await apply({
          folder,
          files: [
            { path: 'a.txt', content: 'A' },
            { path: 'deep/b.txt', content: 'B' },
          ],
        });
      } finally {
        process.umask(before);
      }
      expect(readTree(folder)).toEqual({ 'a.txt': 'A', 'deep/': null, 'deep/b.txt': 'B' });
      for (const made of ['..', '.', 'deep']) expect(mode(join(folder, made))).toBe('700');
      for (const file of ['a.txt', 'deep/b.txt']) expect(mode(join(folder, file))).toBe('600');
    },
  );

  test('leaves the mode of a folder that was there', async () => {
    const folder = makeFolder();
    chmodSync(folder, 0o755);
    await apply({ folder, files: [{ path: 'a.txt', content: 'A' }] });
    expect(mode(folder)).toBe('755');
  });

  test('is private where it replaces a file that was not, unless that is to keep its mode', async () => {
    const folder = makeFolder({ 'pairings.csv': 'old', 'mentorship.yaml': 'old' });
    for (const name of ['pairings.csv', 'mentorship.yaml']) chmodSync(join(folder, name), 0o664);
    const files = [
      { path: 'pairings.csv', content: 'new' },
      { path: 'mentorship.yaml', content: 'new', keepsMode: true },
      { path: 'first.yaml', content: 'new', keepsMode: true },
    ];
    const before = process.umask(0o077);
    try {
      await apply({ folder, files });
    } finally {
      process.umask(before);
    }
    expect(files.map(({ path }) => mode(join(folder, path)))).toEqual(['600', '664', '600']);
  });

  test.each([true, false])(
    'is nothing where a file is protected against writing (settings: %s)',
    async (keepsMode) => {
      const folder = makeFolder({ 'a.txt': 'old', 'b.txt': 'old' });
      chmodSync(join(folder, 'b.txt'), 0o444);
      const files = ['a.txt', 'b.txt'].map((path) => ({ path, content: 'new', keepsMode }));
      await expect(apply({ folder, files })).rejects.toMatchObject({
        exitCode: 74,
        message: `Cannot replace ${join(folder, 'b.txt')}: it is protected against writing.`,
      });
      await expect(apply({ folder, files, pathsHoldNames: true })).rejects.toMatchObject({
        exitCode: 74,
        message: `Cannot replace 1 file in ${folder}: protected against writing.`,
      });
      expect(readTree(folder)).toEqual({ 'a.txt': 'old', 'b.txt': 'old' });
      expect(mode(join(folder, 'b.txt'))).toBe('444');
    },
  );

  test('may take away a file that is protected against writing', async () => {
    const folder = makeFolder({ 'a.txt': 'old' });
    chmodSync(join(folder, 'a.txt'), 0o444);
    await apply({ folder, removals: ['a.txt'] });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves out what the plan removes, and no more', async () => {
    const folder = makeFolder({ 'stale.txt': 'old' });
    mkdirSync(join(folder, 'kept'));
    await apply({ folder, removals: ['stale.txt', 'never-there.txt'] });
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  test('is as long as it should be, whatever its size', async () => {
    const folder = makeFolder();
    const content = new Uint8Array(5_000_000).fill(7);
    await apply({
      folder,
      files: [
        { path: 'large', content },
        { path: 'empty', content: '' },
      ],
    });
    expect(readFileSync(join(folder, 'large')).equals(content)).toBe(true);
    expect(readFileSync(join(folder, 'empty'))).toHaveLength(0);
  });

  test('is nothing when one file has no place, and messages name no file that bears a name', async () => {
    const folder = makeFolder({ 'a.txt': 'old', 'in-the-way': '' });
    const plan = {
      folder,
      files: [
        { path: 'a.txt', content: 'new' },
        { path: 'in-the-way/amina-yusuf.txt', content: 'B' },
      ],
      removals: ['a.txt'],
      pathsHoldNames: true,
    };
    const failure = await apply(plan).catch((error: Error) => error);
    expect(failure).toMatchObject({ exitCode: 74, message: expect.not.stringContaining('amina') });
    expect(readTree(folder)).toEqual({ 'a.txt': 'old', 'in-the-way': '' });
  });
});

describe('nothing is written or removed outside of the folder', () => {
  const outside = {
    exitCode: 74,
    message: expect.stringMatching(/outside|link|own use|a folder is in the way/),
  };

  test.each([
    '../escaped.txt',
    'deep/../../escaped.txt',
    '..',
    '.',
    '.mentorship-lock',
    'deep/.mentorship-x',
  ])('by the path %s', async (path) => {
    const root = makeFolder();
    const folder = join(root, 'letters');
    mkdirSync(folder);
    await expect(apply({ folder, files: [{ path, content: 'A' }] })).rejects.toMatchObject(outside);
    await expect(apply({ folder, removals: [path] })).rejects.toMatchObject(outside);
    expect(readTree(root)).toEqual({ 'letters/': null });
  });

  test('through a link below it', async () => {
    const root = makeFolder({ 'victim.txt': 'untouched' });
    const folder = join(root, 'letters');
    mkdirSync(folder);
    symlinkSync(root, join(folder, 'deep'));
    const files = [{ path: 'deep/victim.txt', content: 'A' }];
    await expect(apply({ folder, files })).rejects.toMatchObject(outside);
    await expect(apply({ folder, removals: ['deep/victim.txt'] })).rejects.toMatchObject(outside);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('untouched');
    expect(readdirSync(folder)).toEqual(['deep']);
  });

  test('through a link in the place of a file, which is replaced', async () => {
    const folder = makeFolder({ 'victim.txt': 'untouched' });
    symlinkSync(join(folder, 'victim.txt'), join(folder, 'a.txt'));
    await apply({ folder, files: [{ path: 'a.txt', content: 'A' }] });
    expect(readFileSync(join(folder, 'victim.txt'), 'utf8')).toBe('untouched');
    expect(lstatSync(join(folder, 'a.txt')).isFile()).toBe(true);
  });

  test('but the folder may be a link that the organiser made', async () => {
    const root = makeFolder();
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'letters'));
    await apply({ folder: join(root, 'letters'), files: [{ path: 'a.txt', content: 'A' }] });
    expect(readdirSync(join(root, 'real'))).toEqual(['a.txt']);
  });

  test('by a journal that somebody put there', async () => {
    const root = makeFolder({ 'victim.txt': 'untouched' });
    const folder = join(root, 'from-a-stranger');
    mkdirSync(folder);
    const journal = writeTransaction({
      run: '0123456789ab',
      files: [],
      removals: ['../victim.txt'],
      made: [],
    });
    writeFileSync(join(folder, '.mentorship-journal'), journal);
    const touch = createOutputFolders(machineFileSystem, createHolder(2)).touch(folder);
    await expect(touch).rejects.toMatchObject(outside);
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('untouched');
  });
});
