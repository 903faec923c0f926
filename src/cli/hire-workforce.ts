import type { HiredWorkforce, Shell, WorkforceOptions } from '../shell/shell.js';

/** More threads than this gain nothing at the sizes we know, and each has memory of its own. */
const MOST_WORKERS = 8;

/** What a task of the core is for, while it runs and once it is done and the next step follows. */
const STAGES: Readonly<Record<string, readonly [during: string, after: string]>> = {
  listBest: ['Listing who suits whom', 'Pairing'],
  listWilling: ['Looking for more mentors', 'Pairing'],
  losses: ['Looking why some have nobody', 'Explaining the result'],
  refusals: ['Looking why some suit nobody', 'Explaining the result'],
  survey: ['Checking every acceptable pair', 'Explaining the result'],
};

/** How many threads, and about how many pairs they will look at, where that is known. */
interface Job extends Pick<WorkforceOptions, 'pairs'> {
  readonly workers?: number;
}

/** Hires threads, as many as are asked for or useful, and shows how far they are; dismiss them when all is done. */
export function hireWorkforce(shell: Shell, { workers, ...job }: Job = {}): HiredWorkforce {
  return shell.hireWorkforce({
    ...job,
    workers: workers ?? Math.min(shell.parallelism, MOST_WORKERS),
    onProgress: (task, share) => {
      const stage = STAGES[task];
      if (stage === undefined) return;
      const [during, after] = stage;
      if (share < 1) shell.progress.show(during, share);
      else shell.progress.show(after, null);
    },
  });
}
