import type { Writable } from 'node:stream';

import { describeSystemError, systemErrorCode } from './describe-system-error.js';
import { Failure } from './failure.js';

/**
 * A function that writes to a stream and waits until the system has taken the text. When the reader has gone away
 * (`| head`) the rest is dropped quietly; any other fault, a full disk behind a redirect say, is a Failure (74).
 */
export function createStreamWriter(stream: Writable, name: string): (text: string) => Promise<void> {
  let readerIsGone = false;
  // A stream that failed once may never answer again.
  let failure: Failure | null = null;
  stream.on('error', () => {
    // Each write reports its own error; without a listener node would end the process.
  });
  return (text) =>
    new Promise((resolve, reject) => {
      if (failure !== null) return reject(failure);
      if (readerIsGone || text === '') return resolve();
      stream.write(text, (error) => {
        if (!error) resolve();
        else if (systemErrorCode(error) === 'EPIPE') {
          readerIsGone = true;
          resolve();
        } else {
          failure = new Failure(74, `Cannot write to ${name}: ${describeSystemError(error)}.`);
          reject(failure);
        }
      });
    });
}
