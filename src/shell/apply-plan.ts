import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { describeSystemError } from './describe-system-error.js';
import { Failure } from './failure.js';
import type { OutputPlan } from './shell.js';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Writes a plan's files: all are staged beside their places and flushed to the disk before the first one is renamed,
 * so that a full disk or a denied folder leaves what was there untouched.
 */
export async function applyPlan(plan: OutputPlan): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  let target = plan.folder;
  try {
    await mkdir(plan.folder, { recursive: true, mode: PRIVATE_FOLDER });
    for (const file of plan.files) {
      target = resolve(plan.folder, file.path);
      await mkdir(dirname(target), { recursive: true, mode: PRIVATE_FOLDER });
      const from = join(dirname(target), `.mentorship-${randomBytes(6).toString('hex')}.tmp`);
      staged.push({ from, to: target });
      await writeFlushed(from, file.content);
    }
    for (const { from, to } of staged) {
      target = to;
      await rename(from, to);
    }
    for (const path of plan.removals) {
      target = resolve(plan.folder, path);
      await rm(target, { force: true });
    }
    await flushFolders(new Set([plan.folder, ...staged.map(({ to }) => dirname(to))]));
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw new Failure(74, `Cannot write ${target}: ${describeSystemError(error)}.`);
  }
}

/** `wx`: never through a link that somebody left under the temporary name. */
async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the renames durable; a system that cannot open folders (Windows) does that by itself. */
async function flushFolders(folders: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, 'r').catch(() => null);
    if (handle === null) continue;
    await handle.sync().catch(() => undefined);
    await handle.close();
  }
}
