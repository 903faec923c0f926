import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

import { Failure } from './failure.js';
import type { OutputPlan } from './shell.js';

/**
 * A plan in which links, where a plan follows them, are the files they lead to: an organiser may keep the file of a
 * programme elsewhere. Throws a Failure (74) where a link leads nowhere.
 */
export function followLinks(plan: OutputPlan): OutputPlan {
  if (plan.followsLinks !== true) return plan;
  const follow = (path: string): string => followLink(resolve(plan.folder, path)) ?? path;
  return {
    ...plan,
    staying: (plan.staying ?? []).map(follow),
    files: plan.files.map((file) => ({ ...file, path: follow(file.path) })),
    rewritten: new Set([...(plan.rewritten ?? [])].map(follow)),
  };
}

/** Null where there is no link. */
function followLink(path: string): string | null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return null;
  try {
    return realpathSync(path);
  } catch {
    throw new Failure(
      74,
      `Cannot write ${path}: it is a link that leads nowhere.`,
      'Remove the link, or put the file there.',
    );
  }
}
