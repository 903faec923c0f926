import { countCommonBits } from '../../text/bit-set.js';
import type { Criterion } from '../criterion.js';
import type { Evidence } from '../evidence.js';
import { isOfKind } from '../is-of-kind.js';
import type { Profile } from '../profile.js';

/** What no, one, two, and three or more fields and paths in common are worth: the first says most. */
export const SHARED_PATHS = [0, 600, 850, 1000] as const;

/** What a person asked for weighs more than what happens to agree. */
export const PATHS_WEIGHT = 1;
export const SEEKS_WEIGHT = 2;

/** Fields and paths in common, and wishes about the other person that are no rule; each side with its own wishes. */
export const background: Criterion = {
  id: 'background',
  compare: (mentee, mentor) => ({ mentee: fitOf(mentee, mentor), mentor: fitOf(mentor, mentee) }),
  explain: (mentee, mentor) => ({
    mentee: findAgreement(mentee, mentor),
    mentor: findAgreement(mentor, mentee),
  }),
};

function fitOf(viewer: Profile, partner: Profile): number | null {
  const paths = pathsFit(viewer, partner);
  const seeks = seeksFit(viewer, partner);
  if (paths === null || seeks === null) return paths ?? seeks;
  return Math.floor((PATHS_WEIGHT * paths + SEEKS_WEIGHT * seeks) / (PATHS_WEIGHT + SEEKS_WEIGHT));
}

function pathsFit(viewer: Profile, partner: Profile): number | null {
  if (viewer.paths.length === 0) return null;
  const shared = countCommonBits(viewer.pathBits, partner.pathBits);
  return SHARED_PATHS[Math.min(shared, SHARED_PATHS.length - 1)] ?? 0;
}

/** The share of wishes met; null for who wished nothing. A must is met by everybody whom the rules let pass. */
function seeksFit({ seeks }: Profile, partner: Profile): number | null {
  let met = 0;
  let wishes = 0;
  for (const wanted of seeks) {
    if (wanted.must) continue;
    wishes += 1;
    if (isOfKind(partner, wanted)) met += 1;
  }
  return wishes === 0 ? null : Math.floor((1000 * met) / wishes);
}

function findAgreement(viewer: Profile, partner: Profile): readonly Evidence[] {
  const shared = viewer.paths.filter((path) => partner.paths.includes(path));
  const met = viewer.seeks.filter((wanted) => !wanted.must && isOfKind(partner, wanted));
  return [
    ...shared.map((path): Evidence => ({ kind: 'path', path })),
    ...met.map((): Evidence => ({ kind: 'seek' })),
  ];
}
