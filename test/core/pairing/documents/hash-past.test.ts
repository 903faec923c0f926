import { expect, test } from 'vitest';

import { hashPast } from '../../../../src/core/pairing/documents/hash-past.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import { amina, grace, omar, tomas } from '../../../cast.js';

const past = {
  pairedBefore: new Map([
    [grace.key, new Set([amina.key, tomas.key])],
    [omar.key, new Set([amina.key])],
  ]),
  waited: new Set([grace.key, omar.key]),
};

test('the order in which the past was read does not matter', () => {
  const reread = {
    pairedBefore: new Map([
      [omar.key, new Set([amina.key])],
      [grace.key, new Set([tomas.key, amina.key])],
    ]),
    waited: new Set([omar.key, grace.key]),
  };
  expect(hashPast(reread)).toBe(hashPast(past));
});

test('who was paired and who waited both count', () => {
  const hashes = [
    past,
    noPast,
    { ...past, waited: new Set([grace.key]) },
    { ...past, pairedBefore: new Map() },
  ].map(hashPast);
  expect(new Set(hashes).size).toBe(hashes.length);
});
