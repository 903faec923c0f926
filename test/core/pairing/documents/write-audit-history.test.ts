import { expect, test } from 'vitest';

import { buildAudit } from '../../../../src/core/pairing/documents/write-audit.js';
import {
  continueHistory,
  describeHistory,
  readHistory,
  writeAuditHistory,
} from '../../../../src/core/pairing/documents/write-audit-history.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, omar, tomas } from '../../../cast.js';
import { findFaults } from '../../../schemas/schema.js';
import { pair } from '../pair.js';

async function audit(people: readonly Person[], lottery: string) {
  return buildAudit(await pair(people, { lottery }), people, { pairings: lottery, unmatched: '' }, '0.1.0');
}

const everybody = [amina, grace, omar, tomas];
const first = await audit(everybody, 'first');
const second = await audit(everybody, 'second');

test('a run is kept when the same people are matched with another lottery', () => {
  expect(continueHistory(null, first, second)).toEqual([first]);
});

test('a run with the same lottery, or on other people, is not kept', async () => {
  expect(continueHistory(null, first, first)).toBeNull();
  expect(continueHistory(null, await audit([amina, grace], 'first'), second)).toBeNull();
});

test('what is no audit of ours is not kept', () => {
  for (const last of [null, 'text', [], {}, { format: first.format }, { ...first, format: 'other/1' }]) {
    expect(continueHistory(null, last, second)).toBeNull();
  }
});

test('runs pile up, the oldest first, and each only once', async () => {
  const history = (runs: Parameters<typeof writeAuditHistory>[0]): unknown =>
    JSON.parse(writeAuditHistory(runs));
  const third = await audit(everybody, 'third');
  expect(continueHistory(history([first]), second, third)).toEqual([first, second]);
  expect(continueHistory(history([first, second]), second, third)).toBeNull();
});

test('says how often other lots were drawn for the same people', async () => {
  const others = await audit([amina, grace], 'other');
  expect(describeHistory([first, others], second)).toBe(
    'The same people were matched before with another lottery: audit-history.json keeps 1 earlier run.',
  );
  expect(describeHistory([others, second], second)).toBe('');
});

test('the file fits its schema, reads back, and tells of nobody', () => {
  const text = writeAuditHistory([first, second]);
  expect(findFaults('audit-history', JSON.parse(text))).toEqual([]);
  expect(readHistory(JSON.parse(text))).toEqual([first, second]);
  expect(readHistory({ format: 'other/1', runs: [first] })).toEqual([]);
  for (const { name, key } of everybody) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(key);
  }
});
