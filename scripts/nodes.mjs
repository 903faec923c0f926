// Which versions of Node the results are compared across, and where scripts/fetch-nodes.mjs puts them: outside of the
// project, so that neither `npm ci` nor a package ever holds them.
import { homedir } from 'node:os';
import { join } from 'node:path';

export const NODES = ['20.20.2', '22.23.3', '24.21.0'];

const CACHE = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');

/** The folder of one version; its program is bin/node. */
export function nodeFolder(version) {
  return join(CACHE, 'mentorship-nodes', version);
}
