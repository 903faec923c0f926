import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawLottery } from '../../../src/core/pairing/draw-lottery.js';
import type { PersonKey } from '../../../src/core/signups/person.js';
import { runs } from '../../runs.js';

const AMINA = 'amina.yusuf@example.org' as PersonKey;
const GRACE = 'grace.oyelaran@example.org' as PersonKey;
const OMAR = 'omar.haddad@example.org' as PersonKey;

describe('drawLottery', () => {
  test('orders people as anyone can check with: printf "Autumn 2026\\n%s" <key> | sha256sum', () => {
    // 3760c03b… for Amina, a89e1cc7… for Grace, 23bceaa8… for Omar.
    expect([...drawLottery('Autumn 2026', [AMINA, GRACE, OMAR])]).toEqual([
      [OMAR, 0],
      [AMINA, 1],
      [GRACE, 2],
    ]);
  });

  test('does not depend on the order of people, and counts who is named twice once', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.string(), keys, (lottery, texts) => {
        const people = texts as PersonKey[];
        const draw = drawLottery(lottery, people);
        expect([...drawLottery(lottery, [...people, ...people].reverse())]).toEqual([...draw]);
        expect([...draw.values()]).toEqual(people.map((_, place) => place));
      }),
      runs(100),
    );
  });

  test('leaves two people in their order, whoever else takes part', () => {
    const rest = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(rest, (others) => {
        const draw = drawLottery('Autumn 2026', [GRACE, ...(others as PersonKey[]), AMINA]);
        expect(draw.get(AMINA)).toBeLessThan(draw.get(GRACE) ?? 0);
      }),
      runs(100),
    );
  });

  test('another text gives another order to somebody', () => {
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) =>
      [...drawLottery(text, [AMINA, GRACE, OMAR]).keys()].join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});
