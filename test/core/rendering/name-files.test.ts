import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameFiles } from '../../../src/core/rendering/name-files.js';
import { runs } from '../../runs.js';

function nameOne(...names: readonly string[]): string {
  return nameFiles([{ names, keys: ['a@example.org', 'b@example.org'] }])[0] ?? '';
}

const subject = fc.record({
  names: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
  keys: fc.array(fc.constantFrom('a@example.org', 'b@example.org', 'c@example.org'), {
    minLength: 1,
    maxLength: 2,
  }),
});

describe('a file name', () => {
  it('says whose it is in plain ASCII', () => {
    expect(nameOne('Amina Yusuf', 'Tomás Herrera')).toMatch(/^amina-yusuf-tomas-herrera-[0-9a-f]{8}$/);
    expect(nameOne("Siobhán O'Brien", 'Søren Łukasz Weiß')).toMatch(
      /^siobhan-obrien-soren-lukasz-weiss-[0-9a-f]{8}$/,
    );
  });

  it('is the mark alone where a script leaves nothing', () => {
    expect(nameOne('王小明', 'ليلى')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is never reserved, a path or hidden, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const name = nameOne(a, b);
        expect(name).toMatch(/^(?:[a-z0-9]+-)*[0-9a-f]{8}$/);
        expect(name.length).toBeLessThanOrEqual(90);
      }),
      runs(100),
    );
    expect(nameOne('CON')).toMatch(/^con-[0-9a-f]{8}$/);
    expect(nameOne('../../etc', 'passwd')).toMatch(/^etc-passwd-[0-9a-f]{8}$/);
    expect(nameOne('a'.repeat(300), 'b')).toHaveLength(90);
  });

  it('is told apart by addresses where the names are the same, whatever their capitals', () => {
    const names = ['李雷'];
    const [first, second, again] = nameFiles([
      { names, keys: ['lei@example.org'] },
      { names, keys: ['li@example.org'] },
      { names, keys: ['Lei@Example.org'] },
    ]);
    expect(second).not.toBe(first);
    expect(again).toBe(`${first}-2`);
  });

  it('stays when others come or go', () => {
    fc.assert(
      fc.property(fc.array(subject), subject, (others, own) => {
        const before = others.filter(({ keys }) => keys.join() !== own.keys.join());
        expect(nameFiles([...before, own]).at(-1)).toBe(nameFiles([own])[0]);
      }),
      runs(100),
    );
  });

  it('comes once only', () => {
    fc.assert(
      fc.property(fc.array(subject), (subjects) => {
        const names = nameFiles(subjects);
        expect(new Set(names).size).toBe(names.length);
      }),
      runs(100),
    );
  });
});
