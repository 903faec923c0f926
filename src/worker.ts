import { parentPort } from 'node:worker_threads';

import { surveyTask } from './core/pairing/proof/survey-rows.js';
import { lossTask } from './core/pairing/reasons/survey-losses.js';
import { refusalTask } from './core/pairing/reasons/survey-refusals.js';
import { listBestTask } from './core/preferences/list-best.js';
import { listWillingTask } from './core/preferences/list-willing.js';
import { takeOrders } from './shell/take-orders.js';

/*
 * What a worker thread runs: it joins the tasks of the core to the thread that asks for them.
 */
if (parentPort !== null)
  takeOrders(parentPort, [listBestTask, listWillingTask, lossTask, refusalTask, surveyTask]);
