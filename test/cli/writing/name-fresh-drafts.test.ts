import { describe, expect, test } from 'vitest';
import type { FileChange } from '../../../src/cli/writing/file-change.js';
import { nameFreshDrafts } from '../../../src/cli/writing/name-fresh-drafts.js';

const draft = (name: string, change: FileChange['change']): FileChange => ({
  path: `${name}.eml`,
  bytes: 100,
  change,
});
const inLetters = (path: string): string => `letters/${path}`;

describe('the drafts of a later run', () => {
  test('are named where they are new or changed, and nothing else is', () => {
    const changes = [
      draft('amina', 'unchanged'),
      draft('tomas', 'new'),
      draft('jaan', 'changed'),
      draft('ines', 'withdrawn'),
      { path: 'tomas.html', bytes: 100, change: 'new' as const },
    ];
    expect(nameFreshDrafts(changes, inLetters)).toBe(
      'To send: letters/tomas.eml (new), letters/jaan.eml (changed).',
    );
  });

  test('are not named on a first run, which wrote all of them, nor where none is new', () => {
    expect(nameFreshDrafts([draft('amina', 'new'), draft('tomas', 'new')], inLetters)).toBe('');
    expect(nameFreshDrafts([draft('amina', 'unchanged'), draft('tomas', 'left')], inLetters)).toBe('');
  });

  test('are counted from the ninth on', () => {
    const many = Array.from({ length: 10 }, (_, place) => draft(`pair-${place}`, 'new'));
    expect(nameFreshDrafts([draft('amina', 'left'), ...many], inLetters)).toMatch(
      /^To send: letters\/pair-0\.eml \(new\), .*letters\/pair-7\.eml \(new\) and 2 more drafts\.$/,
    );
  });
});
