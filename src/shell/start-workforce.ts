import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import { type Assignment, divideIntoRanges, workOff } from '../core/preferences/workforce.js';
import type { HiredWorkforce, WorkforceOptions } from './shell.js';
import type { FinishedRange, WorkOrder } from './worker-messages.js';

/**
 * Pairs to look at below which threads cost more time than they save, and nobody waits to be heard: about a quarter of a
 * second of work.
 */
const WORTHWHILE_PAIRS = 20_000_000;

/** Megabytes a thread may fill with new objects before it tidies up: what it computes stands in arrays, beside these. */
const YOUNG_MEGABYTES = 8;

/**
 * Threads that help this one, none where it works alone, each with the last thing shared with it; and how many orders
 * they got.
 */
interface Crew {
  readonly hands: readonly { readonly worker: Worker; shared: unknown }[];
  orders: number;
  /** Of a thread that ended before it got an order. */
  readonly faults: unknown[];
}

/**
 * This thread and others that help it, one fewer than the workers asked for. They are started at once where they will be
 * worth it, else with the first assignment that is worth them; whatever is smaller is done in this thread without pause.
 * `entry` is the file a thread runs; `worthwhilePairs` is for tests.
 */
export function startWorkforce(
  entry: URL,
  { workers, onProgress, pairs = 0 }: WorkforceOptions,
  worthwhilePairs: number = WORTHWHILE_PAIRS,
): HiredWorkforce {
  const isWorthwhile = (looks: number): boolean => looks >= worthwhilePairs;
  let crew: Crew | null = isWorthwhile(pairs) ? hire(entry, workers - 1) : null;
  return {
    run: async (assignment) => {
      const report = (done: number) => onProgress(assignment.task.name, done / assignment.count);
      if (!isWorthwhile(assignment.pairs)) return workOff(assignment, report);
      crew ??= hire(entry, workers - 1);
      const working = crew;
      try {
        return await handOut(working, assignment, report);
      } catch (error) {
        // A fault ended one of the threads: whoever works on begins with a whole crew.
        if (crew === working) crew = null;
        await sendHome(working);
        throw error;
      }
    },
    dismiss: async () => {
      const working = crew;
      crew = null;
      if (working !== null) await sendHome(working);
    },
  };
}

function hire(entry: URL, helpers: number): Crew {
  const faults: unknown[] = [];
  const hands = Array.from({ length: helpers }, () => {
    const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    // Several threads may meet one fault; the order in hand hears of the first, and no later one may end the program.
    worker.on('error', (fault) => faults.push(fault));
    return { worker, shared: undefined };
  });
  return { hands, orders: 0, faults };
}

async function sendHome({ hands }: Crew): Promise<void> {
  await Promise.all(hands.map(({ worker }) => worker.terminate()));
}

/** Gives one order to all hands, takes part in it, and puts the parts that come back where their ranges stand. */
function handOut<Shared, Input, Part>(
  crew: Crew,
  { task, shared, input, count }: Assignment<Shared, Input, Part>,
  report: (done: number) => void,
): Promise<readonly Part[]> {
  const ranges = divideIntoRanges(count);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order: WorkOrder = { order: crew.orders, task: task.name, input, ranges, next };
  crew.orders += 1;
  return new Promise((resolve, reject) => {
    if (crew.faults.length > 0) return reject(crew.faults[0]);
    if (ranges.length === 0) return resolve([]);
    const parts = new Array<Part>(ranges.length);
    let rangesDone = 0;
    let itemsDone = 0;
    let isSettled = false;
    const accept = (finished: FinishedRange): void => {
      const range = ranges[finished.place];
      if (finished.order !== order.order || range === undefined) return;
      parts[finished.place] = finished.part as Part;
      rangesDone += 1;
      itemsDone += range.until - range.from;
      report(itemsDone);
      if (rangesDone === ranges.length) settle(() => resolve(parts));
    };
    const fail = (error: unknown): void => settle(() => reject(error));
    const settle = (end: () => void): void => {
      isSettled = true;
      for (const { worker } of crew.hands) worker.off('message', accept).off('error', fail);
      end();
    };
    for (const hand of crew.hands) {
      hand.worker.on('message', accept).on('error', fail);
      hand.worker.postMessage(hand.shared === shared ? order : { ...order, shared });
      hand.shared = shared;
    }
    const takePart = async (): Promise<void> => {
      while (!isSettled) {
        const place = Atomics.add(next, 0, 1);
        const range = ranges[place];
        if (range === undefined) return;
        accept({ order: order.order, place, part: task.run(shared, range, input) });
        // Between two ranges the others are heard, if there are any, and whoever wants to stop the program.
        await setImmediate();
      }
    };
    takePart().catch(fail);
  });
}
