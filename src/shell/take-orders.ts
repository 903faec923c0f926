import type { MessagePort } from 'node:worker_threads';

import type { RangeTask } from '../core/preferences/workforce.js';
import type { FinishedRange, WorkOrder } from './worker-messages.js';

/**
 * The life of a worker thread: it takes orders until the thread is ended, draws ranges while there are any, and posts
 * each part as soon as it is done. A fault in a task ends the thread; whoever started it hears of that.
 */
export function takeOrders(port: MessagePort, tasks: readonly RangeTask<never, never, unknown>[]): void {
  let shared: unknown;
  port.on('message', (message: WorkOrder) => {
    const { order, ranges, input, next } = message;
    if ('shared' in message) shared = message.shared;
    const task = tasks.find(({ name }) => name === message.task);
    if (task === undefined) throw new Error(`no task is called ${message.task}`);
    for (;;) {
      const place = Atomics.add(next, 0, 1);
      const range = ranges[place];
      if (range === undefined) return;
      const part = task.run(shared as never, range, input as never);
      port.postMessage({ order, place, part } satisfies FinishedRange, listOwnBuffers(part));
    }
  });
}

/** The memory of a part's typed arrays, which moves instead of being copied; shared memory stays where it is. */
function listOwnBuffers(part: unknown): ArrayBuffer[] {
  if (typeof part !== 'object' || part === null) return [];
  const buffers = Object.values(part).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
  return [...new Set(buffers)];
}
