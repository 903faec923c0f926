import { BroadcastChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';

import type { Assignment, RangeTask } from '../../src/core/preferences/workforce.js';
import { startWorkforce } from '../../src/shell/start-workforce.js';

const ENTRY = new URL('counting-worker.mjs', import.meta.url);
const COUNT = 5000;

interface Part {
  readonly products: Int32Array;
}

const multiply: RangeTask<{ readonly factor: number }, { readonly plus: number }, Part> = {
  name: 'multiply',
  run: ({ factor }, { from, until }, { plus }) => ({
    products: Int32Array.from({ length: until - from }, (_, place) => factor * (from + place) + plus),
  }),
};

const order = (factor: number, plus: number): Assignment<{ factor: number }, { plus: number }, Part> => ({
  task: multiply,
  shared: { factor },
  input: { plus },
  count: COUNT,
  pairs: COUNT,
});

function hire(workers: number, onProgress: (task: string, share: number) => void = () => undefined) {
  const workforce = startWorkforce(ENTRY, { workers, onProgress }, 0);
  onTestFinished(() => workforce.dismiss());
  return workforce;
}

const productsOf = (parts: readonly Part[]): readonly number[] =>
  parts.flatMap(({ products }) => [...products]);

test('one, two and four workers give the same parts in the same order', async () => {
  const expected = Array.from({ length: COUNT }, (_, place) => 3 * place + 1);
  for (const workers of [1, 2, 4]) {
    expect(productsOf(await hire(workers).run(order(3, 1)))).toEqual(expected);
  }
});

test('what is shared is taken up anew when it is another', async () => {
  const workforce = hire(2);
  const first = order(3, 0);
  await workforce.run(first);
  expect(productsOf(await workforce.run({ ...first, input: { plus: 5 } }))[1]).toBe(8);
  expect(productsOf(await workforce.run(order(7, 0)))[1]).toBe(7);
});

test('two orders at a time do not get into each other’s parts', async () => {
  const workforce = hire(2);
  const [first, second] = await Promise.all([workforce.run(order(1, 0)), workforce.run(order(2, 0))]);
  expect(productsOf(first)[COUNT - 1]).toBe(COUNT - 1);
  expect(productsOf(second)[COUNT - 1]).toBe(2 * (COUNT - 1));
});

test('progress ends with the whole', async () => {
  for (const workers of [1, 2]) {
    const shares: number[] = [];
    await hire(workers, (task, share) => shares.push(task === 'multiply' ? share : -1)).run(order(1, 0));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }
});

test('whoever works, alone or with others, pauses to hear who wants to stop the program', async () => {
  for (const workers of [1, 2]) {
    let asked = false;
    let heard = false;
    const run = (): object => {
      // As a signal would, this comes from outside, and only while nothing runs.
      if (!asked) setImmediate(() => (heard = true));
      asked = true;
      if (heard) throw new Error('stopped');
      return {};
    };
    // The other thread takes one range at most, and never comes back with it.
    const input = new Int32Array(new SharedArrayBuffer(4));
    const endless = { task: { name: 'rest', run }, shared: null, input, count: COUNT, pairs: COUNT };
    await expect(hire(workers).run(endless)).rejects.toThrow('stopped');
  }
});

test('nobody to look at is no part, with any number of workers', async () => {
  for (const workers of [1, 2]) expect(await hire(workers).run({ ...order(1, 0), count: 0 })).toEqual([]);
});

/** A task at which every other thread fails; this one goes on with its own range when one of them has. */
function stumble(): Assignment<null, Int32Array, object> {
  const failed = new Int32Array(new SharedArrayBuffer(4));
  const run = (): object => {
    Atomics.wait(failed, 0, 0);
    return {};
  };
  return { task: { name: 'stumble', run }, shared: null, input: failed, count: COUNT, pairs: COUNT };
}

test('a fault in a thread is a fault of whoever asked', async () => {
  await expect(hire(2).run(stumble())).rejects.toThrow('this range cannot be done');
});

test('a fault in this thread, which takes part, is one as well', async () => {
  const task = {
    name: 'multiply',
    run: (): Part => {
      throw new Error('nor this one');
    },
  };
  const workforce = hire(2);
  await expect(workforce.run({ ...order(1, 0), task })).rejects.toThrow('nor this one');
  expect(productsOf(await workforce.run(order(2, 0)))[COUNT - 1]).toBe(2 * (COUNT - 1));
});

test('a fault that several threads meet is told once and ends nothing else', async () => {
  for (let round = 0; round < 20; round += 1) {
    await expect(hire(4).run(stumble())).rejects.toThrow('this range cannot be done');
  }
});

test('after a fault the next order is done whole', async () => {
  const workforce = hire(2);
  await expect(workforce.run(stumble())).rejects.toThrow('this range cannot be done');
  expect(productsOf(await workforce.run(order(2, 0)))[COUNT - 1]).toBe(2 * (COUNT - 1));
});

test('a fault in one of two orders at a time leaves neither waiting', async () => {
  const workforce = hire(2);
  const [fault, other] = await Promise.allSettled([workforce.run(stumble()), workforce.run(order(1, 0))]);
  expect(fault.status).toBe('rejected');
  // This thread may have done the other alone before the fault was heard of; then it is whole.
  if (other.status === 'fulfilled') expect(productsOf(other.value)).toHaveLength(COUNT);
  else expect(other.reason).toMatchObject({ message: 'this range cannot be done' });
});

test('threads that will be worth it start before the first order', async () => {
  const channel = new BroadcastChannel('counting workers');
  onTestFinished(() => channel.close());
  const started = new Promise((resolve) => {
    channel.onmessage = resolve;
  });
  const workforce = startWorkforce(ENTRY, { workers: 2, onProgress: () => undefined, pairs: 10 }, 10);
  onTestFinished(() => workforce.dismiss());
  await started;
  expect(productsOf(await workforce.run(order(2, 0)))[COUNT - 1]).toBe(2 * (COUNT - 1));
});

test('a thread that cannot start is a fault of the first order after it is heard of', async () => {
  const broken = new URL('data:text/javascript,throw new Error("no thread here")');
  const workforce = startWorkforce(broken, { workers: 2, onProgress: () => undefined, pairs: 10 }, 10);
  onTestFinished(() => workforce.dismiss());
  const askOn = async (): Promise<never> => {
    // Until then this thread does all the work itself.
    for (;;) expect(productsOf(await workforce.run(order(2, 0)))).toHaveLength(COUNT);
  };
  await expect(askOn()).rejects.toThrow('no thread here');
});
