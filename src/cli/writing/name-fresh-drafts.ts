import { plural } from '../../core/text/plural.js';
import type { FileChange } from './file-change.js';

const DRAFT = /\.eml$/;
const DRAFTS_NAMED = 8;

/**
 * One sentence that names the drafts which a later run wrote anew: those are to be sent, and the others went out
 * already. Empty on a first run, which wrote all of them, and where none is new.
 */
export function nameFreshDrafts(changes: readonly FileChange[], nameOf: (path: string) => string): string {
  const drafts = changes.filter(({ path }) => DRAFT.test(path));
  const fresh = drafts.filter(({ change }) => change === 'new' || change === 'changed');
  if (fresh.length === 0 || !drafts.some(({ change }) => change === 'unchanged' || change === 'left'))
    return '';
  const named = fresh.slice(0, DRAFTS_NAMED).map(({ path, change }) => `${nameOf(path)} (${change})`);
  const rest = fresh.length - named.length;
  return `To send: ${named.join(', ')}${rest === 0 ? '' : ` and ${plural(rest, 'more draft')}`}.`;
}
