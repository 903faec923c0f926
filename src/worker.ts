import { parentPort } from 'node:worker_threads';

import { takeOrders } from './shell/take-orders.js';

/*
 * What a worker thread runs: it joins the tasks of the core to the thread that asks for them.
 */
if (parentPort !== null) takeOrders(parentPort, []);
