import { hashText } from '../../text/hash-text.js';
import type { OutputFile } from '../../text/output-file.js';

/** What the last run wrote, by path: the SHA-256, and the instant that a dated file bears. */
export type EarlierFiles = ReadonlyMap<string, { readonly hash: string; readonly date: string | null }>;

/**
 * Writes a mail and what belongs to it as of the day on which it was written first, if that gives the same draft again;
 * else as of `today`. So a letter changes when its words do, and not because a day has passed. `older` are other ways to
 * write it which are right for a draft that is there already, and for no new one.
 */
export async function keepEarlierDate<Written extends { readonly files: readonly OutputFile[] } | null>(
  draftPath: string,
  today: string,
  earlier: EarlierFiles,
  write: (date: string) => Promise<Written>,
  ...older: readonly ((date: string) => Promise<Written>)[]
): Promise<Written> {
  const { hash, date } = earlier.get(draftPath) ?? { hash: '', date: null };
  if (date !== null) {
    for (const writeAgain of [write, ...older]) {
      const again = await writeAgain(date);
      const draft = again?.files.find(({ path }) => path === draftPath);
      if (draft !== undefined && hashText(draft.content) === hash) return again;
    }
  }
  return write(today);
}
