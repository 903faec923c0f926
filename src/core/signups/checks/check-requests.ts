import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../text/group-by.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { Check } from './check.js';
import { tellNearest } from './tell-nearest.js';
import { withoutRepeats } from './without-repeats.js';

/** People asked for whom nobody who signed up can be, or more than one. A request must name one person. */
export const checkRequests: Check = ({ people, index, complete, findCell, findNearest }) => {
  const asking = people.filter(({ requests }) => requests.some((name) => index.find(name) === null));
  if (!complete || asking.length === 0) return [];
  const asked = new Set(asking.flatMap(({ requests }) => requests.map(normaliseKey)));
  const namesakes = groupBy(
    people.filter(({ name }) => asked.has(normaliseKey(name))),
    ({ name }) => normaliseKey(name),
  );
  return asking.flatMap((person) => {
    const place = findCell(person, ['requests']);
    const unknown = person.requests.filter((name) => index.find(name) === null);
    const findings = unknown.map((name): Diagnostic => {
      const shared = namesakes.get(normaliseKey(name)) ?? [];
      const nearest = shared.length > 0 ? shared : findNearest(name).filter((other) => other !== person);
      const { row, related } = tellNearest(nearest);
      const meant = shared.length > 0 ? 'several' : nearest.length > 0 ? 'nearest' : 'nobody';
      return diagnose('request-unknown', place, { meant, nearest: row }, related);
    });
    return withoutRepeats(findings);
  });
};
