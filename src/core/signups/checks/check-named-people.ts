import { diagnose } from '../../diagnostics/diagnostic.js';
import { findAvoided } from '../find-avoided.js';
import type { Check } from './check.js';

/**
 * People asked for, or to be avoided, whom nobody who signed up can be. A request must name one person; a wish to avoid
 * holds for everybody whom it may mean.
 */
export const checkNamedPeople: Check = ({ people, index, complete }) => {
  if (!complete) return [];
  const avoided = findAvoided(people);
  return people.flatMap(({ key, requests, places }) => {
    const [place = null] = places;
    const isUnknown = (name: string): boolean => index.find(name) === null;
    return [
      ...(requests.some(isUnknown) ? [diagnose('request-unknown', place, {})] : []),
      ...(avoided.get(key)?.isUnclear ? [diagnose('avoid-unknown', place, {})] : []),
    ];
  });
};
