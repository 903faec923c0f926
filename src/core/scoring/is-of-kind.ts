import type { Profile } from './profile.js';
import type { SoughtKind } from './sought-kind.js';

/** Whether a person is of the kind wanted. Who tells nothing of themselves meets no wish. */
export function isOfKind({ traits, paths }: Profile, wanted: SoughtKind): boolean {
  if (wanted.paths.some((path) => paths.includes(path))) return true;
  return wanted.alternatives.some((parts) =>
    parts.every((part) => traits.some((trait) => trait.includes(part))),
  );
}
