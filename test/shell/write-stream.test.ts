import { Writable } from 'node:stream';
import { expect, test } from 'vitest';

import { Failure } from '../../src/shell/failure.js';
import { createStreamWriter } from '../../src/shell/write-stream.js';

function failingStream(code: string): { stream: Writable; writes: () => number } {
  let writes = 0;
  const stream = new Writable({
    autoDestroy: false,
    write: (_chunk, _encoding, done) => {
      writes += 1;
      done(Object.assign(new Error(code), { code }));
    },
  });
  return { stream, writes: () => writes };
}

test('a reader that has gone away ends the output quietly', async () => {
  const { stream, writes } = failingStream('EPIPE');
  const print = createStreamWriter(stream, 'standard output');
  await print('first');
  await print('second');
  expect(writes()).toBe(1);
});

test('a full disk behind a redirect is a failure with exit code 74', async () => {
  const print = createStreamWriter(failingStream('ENOSPC').stream, 'standard output');
  await expect(print('text')).rejects.toMatchObject({
    exitCode: 74,
    message: expect.stringContaining('disk is full'),
  });
  await expect(print('text')).rejects.toBeInstanceOf(Failure);
});
