// Loaded before a program that is measured (`node --import`): tells on file descriptor 3 at its end what it has used.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ megabytes: maxRSS / 1024, worked: (userCPUTime + systemCPUTime) / 1000 }));
  });
}
