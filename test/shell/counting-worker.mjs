import { BroadcastChannel, parentPort } from 'node:worker_threads';

import { takeOrders } from '../../dist/shell/take-orders.js';

// Tells whoever listens that a thread has started.
const channel = new BroadcastChannel('counting workers');
channel.postMessage('started');
channel.close();

/** Tasks whose parts are easily told: multiples of the places, and a fault at one place. */
takeOrders(parentPort, [
  {
    name: 'multiply',
    run: ({ factor }, { from, until }, { plus }) => ({
      products: Int32Array.from({ length: until - from }, (_, place) => factor * (from + place) + plus),
    }),
  },
  {
    name: 'stumble',
    run: (_, { from }) => {
      if (from > 0) throw new Error('this range cannot be done');
      return {};
    },
  },
]);
