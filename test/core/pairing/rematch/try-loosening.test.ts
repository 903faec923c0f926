import { describe, expect, test } from 'vitest';

import type { PairOfNow } from '../../../../src/core/pairing/rematch/compare-with-earlier.js';
import type { KeptPair } from '../../../../src/core/pairing/rematch/rematch.js';
import { type LooseningTask, tryLoosening } from '../../../../src/core/pairing/rematch/try-loosening.js';
import { mentee, mentor } from '../../../cast.js';
import { earlier } from './keep.js';

const [ulla, vera, wim] = [mentor('Ulla'), mentor('Vera'), mentor('Wim')];
const [ida, jon, kim] = [mentee('Ida'), mentee('Jon'), mentee('Kim')];

const keep = (pair: PairOfNow, isFixed = false): KeptPair => ({
  ...pair,
  start: '',
  note: '',
  isFixed,
  earlier: earlier(pair.mentor, pair.mentee),
});
const withUlla = keep({ mentor: ulla, mentee: ida });
const withVera = keep({ mentor: vera, mentee: jon });

/** Answers as a matching would: with each row deleted, these are the pairs. */
function task(
  changes: Partial<LooseningTask>,
  answers: ReadonlyMap<string, readonly PairOfNow[]> = new Map(),
) {
  const kept = changes.kept ?? [withUlla, withVera];
  const asked: string[] = [];
  const given: LooseningTask = {
    earlier: kept.map((pair) => pair.earlier),
    kept,
    pairings: kept,
    waiting: 1,
    limit: 1,
    solves: 10,
    rematch: (rows) => {
      const gone = kept.filter((pair) => !rows.includes(pair.earlier));
      const names = gone.map((pair) => pair.mentee.name).join('+');
      asked.push(names);
      return Promise.resolve(answers.get(names) ?? kept);
    },
    ...changes,
  };
  return { given, asked };
}

describe('letting go of kept pairs', () => {
  const better = [
    { mentor: ulla, mentee: ida },
    { mentor: wim, mentee: jon },
    { mentor: vera, mentee: kim },
  ];

  test('names the pair whose end gives one more mentee a mentor, and whom its mentee is with then', async () => {
    const { given, asked } = task({}, new Map([['Jon', better]]));
    expect(await tryLoosening(given)).toEqual({
      steps: [{ pair: withVera, gain: 1, menteeThenWith: [wim] }],
      candidates: 2,
      trials: 2,
      end: 'enough',
    });
    expect(asked).toEqual(['Ida', 'Jon']);
  });

  test('goes on from what was let go, up to the number asked for', async () => {
    const four = [...better, { mentor: mentor('Xenia'), mentee: mentee('Lea') }];
    const answers = new Map([
      ['Jon', better],
      ['Ida+Jon', four],
    ]);
    const { given } = task({ limit: 5, waiting: 5 }, answers);
    const { steps, end } = await tryLoosening(given);
    expect(end).toBe('none-helps');
    expect(steps.map(({ pair, gain }) => [pair, gain])).toEqual([
      [withVera, 1],
      [withUlla, 1],
    ]);
    expect((await tryLoosening(task({ limit: 1, waiting: 5 }, answers).given)).steps).toHaveLength(1);
  });

  test('tries each pair once, and says that none helps', async () => {
    const { given, asked } = task({ limit: 3 });
    expect(await tryLoosening(given)).toEqual({
      steps: [],
      candidates: 2,
      trials: 2,
      end: 'none-helps',
    });
    expect(asked).toEqual(['Ida', 'Jon']);
  });

  test('says that not all were tried where the trials run out', async () => {
    const { given, asked } = task({ solves: 1 });
    expect(await tryLoosening(given)).toMatchObject({ steps: [], trials: 1, end: 'out-of-trials' });
    expect(asked).toEqual(['Ida']);
  });

  test('never lets go of a fixed pair', async () => {
    const { given, asked } = task({ kept: [keep({ mentor: ulla, mentee: ida }, true), withVera] });
    expect(await tryLoosening(given)).toMatchObject({ candidates: 1 });
    expect(asked).toEqual(['Jon']);
  });

  test('tries nothing where nobody waits who could have a mentor', async () => {
    const { given, asked } = task({ waiting: 0 });
    expect(await tryLoosening(given)).toEqual({
      steps: [],
      candidates: 2,
      trials: 0,
      end: 'nobody-waits',
    });
    expect(asked).toEqual([]);
  });
});
