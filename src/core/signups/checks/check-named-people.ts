import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** People asked for, or to be avoided, whom nobody who signed up can be. */
export const checkNamedPeople: Check = ({ people, index, complete }) => {
  if (!complete) return [];
  return people.flatMap(({ requests, avoid, places }) => {
    const [place = null] = places;
    const isUnknown = (name: string): boolean => index.find(name) === null;
    return [
      ...(requests.some(isUnknown) ? [diagnose('request-unknown', place, {})] : []),
      ...(avoid.some(isUnknown) ? [diagnose('avoid-unknown', place, {})] : []),
    ];
  });
};
