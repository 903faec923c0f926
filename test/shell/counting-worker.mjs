import { BroadcastChannel, parentPort } from 'node:worker_threads';

import { takeOrders } from '../../dist/shell/take-orders.js';

// Tells whoever listens that a thread has started.
const channel = new BroadcastChannel('counting workers');
channel.postMessage('started');
channel.close();

/** Tasks whose parts are easily told: multiples of the places; a rest until a bell rings; and a fault, of which others hear. */
takeOrders(parentPort, [
  {
    name: 'multiply',
    run: ({ factor }, { from, until }, { plus }) => ({
      products: Int32Array.from({ length: until - from }, (_, place) => factor * (from + place) + plus),
    }),
  },
  {
    name: 'rest',
    run: (_, __, bell) => {
      Atomics.wait(bell, 0, 0);
      return {};
    },
  },
  {
    name: 'stumble',
    run: (_, __, failed) => {
      Atomics.store(failed, 0, 1);
      Atomics.notify(failed, 0);
      throw new Error('this range cannot be done');
    },
  },
]);
