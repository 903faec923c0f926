import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

/** As a stream or a thread does whose fault nobody waits for, as soon as the program listens. */
const EMIT = `import { EventEmitter } from 'node:events';
const emit = () => new EventEmitter().emit('error', new Error('a fault nobody hears'));
const wait = () => (process.listenerCount('uncaughtException') > 0 ? emit() : setTimeout(wait, 1));
wait();
`;

test('a fault that nothing waits for is told as a bug, ends the program with 70, and leaves nothing behind', async () => {
  const folder = makeFolder({ 'signups.csv': SIGNUPS });
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(EMIT)}` };
  const { status, stderr } = await runMentorship(folder, ['match', 'signups.csv'], { env });
  expect(stderr).toContain('This is a bug in mentorship');
  expect(stderr).toContain('a fault nobody hears');
  expect(status).toBe(70);
  expect(readdirSync(folder)).toEqual(['signups.csv']);
});
