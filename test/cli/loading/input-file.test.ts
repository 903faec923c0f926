import { describe, expect, test } from 'vitest';

import { folderOfInput } from '../../../src/cli/loading/input-file.js';

describe('the folder of an input', () => {
  test.each([
    ['signups.csv', '.'],
    ['signups.csv/', '.'],
    ['autumn/signups.csv', 'autumn'],
    ['autumn/signups.csv//', 'autumn'],
    ['/dev/shm/autumn/signups.csv', '/dev/shm/autumn'],
    ['dev/fd/signups.csv', 'dev/fd'],
  ])('is the one it stands in: %s', (file, folder) => {
    expect(folderOfInput(file)).toBe(folder);
  });

  test.each([
    '-',
    '/dev/stdin',
    '/dev//stdin',
    '/dev/fd/63',
    '/proc/self/fd/0',
    '/proc/4711/fd/12',
    '/proc/self/task/4711/fd/12',
  ])('is the working folder for what stands in none: %s', (file) => {
    expect(folderOfInput(file)).toBe('');
  });
});
