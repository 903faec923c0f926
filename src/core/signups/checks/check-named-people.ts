import { diagnose } from '../../diagnostics/diagnostic.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { Check } from './check.js';

/**
 * People asked for, or to be avoided, whom nobody who signed up can be. A request must name one person; a wish to avoid
 * holds for everybody of that name.
 */
export const checkNamedPeople: Check = ({ people, index, complete }) => {
  if (!complete) return [];
  const names = new Set(people.flatMap(({ key, name }) => [key as string, normaliseKey(name)]));
  const isNobody = (name: string): boolean => !names.has(normaliseKey(name));
  return people.flatMap(({ requests, avoid, places }) => {
    const [place = null] = places;
    const isUnknown = (name: string): boolean => index.find(name) === null;
    return [
      ...(requests.some(isUnknown) ? [diagnose('request-unknown', place, {})] : []),
      ...(avoid.some(isNobody) ? [diagnose('avoid-unknown', place, {})] : []),
    ];
  });
};
