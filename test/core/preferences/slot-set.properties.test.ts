import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  addSlot,
  addSlots,
  createSlotSet,
  findSlots,
  hasSlot,
} from '../../../src/core/preferences/kernel/slot-set.js';

const MENTORS = 130;

test('slots added as a range are those added one by one, whatever was in the set', () => {
  const place = fc.nat(MENTORS);
  fc.assert(
    fc.property(fc.tuple(place, place), fc.nat(MENTORS - 1), ([one, other], before) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other)];
      const [ranged, single] = [createSlotSet(MENTORS), createSlotSet(MENTORS)];
      for (const set of [ranged, single]) addSlot(set, before);
      addSlots(ranged, from, until);
      for (let slot = from; slot < until; slot += 1) addSlot(single, slot);
      expect(ranged).toEqual(single);
    }),
  );
});

test('a range over the ends of words holds just its own slots', () => {
  for (const [from, until] of [
    [0, 32],
    [31, 33],
    [5, 5],
    [0, 130],
    [64, 128],
  ] as const) {
    const set = createSlotSet(MENTORS);
    addSlots(set, from, until);
    expect(set).toEqual(findSlots(MENTORS, (slot) => slot >= from && slot < until));
    expect(hasSlot(set, until - 1)).toBe(until > from);
  }
});
