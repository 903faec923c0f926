import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { KeyPair, PairingFault } from '../proof/find-claim-faults.js';
import { type Judgement, judgePairings } from '../proof/judge-pairings.js';
import { sayRule } from '../reasons/describe-refusals.js';
import { findPairRefusals } from '../reasons/find-pair-refusals.js';
import { type Fault, faultAt, fileAt } from './fault.js';
import { isKnown, type KnownPair, nameOfPair, type StatedPair } from './stated-pair.js';
import type { ResultFiles } from './stated-result.js';

/** What the judge says of stated pairs. */
export interface PairsCheck {
  readonly judgement: Judgement;
  readonly faults: readonly Fault[];
}

/** Puts the stated pairs before the judge: seats, rules, the organiser's own pairs, and whether any pair blocks. */
export async function checkPairs(
  pairs: readonly StatedPair[],
  preferences: Preferences,
  index: PeopleIndex,
  files: ResultFiles,
  workforce: Workforce,
): Promise<PairsCheck> {
  const rowsOfPair = groupBy(pairs.filter(isKnown), nameOfPair);
  const groups = [...rowsOfPair.values()];
  const distinct = groups.flatMap(([first]) => (first === undefined ? [] : [first]));
  const claims = distinct.map(({ mentee, mentor, status }) => ({
    mentee: mentee.key,
    mentor: mentor.key,
    status,
  }));
  const judgement = await judgePairings(preferences, index, claims, workforce);
  const { proof } = judgement;
  const locate = createLocator(distinct, preferences, index, files);
  const faults = [...groups.flatMap(findRepeated), ...proof.faults.flatMap(locate)];
  return {
    judgement,
    faults: [...faults, ...proof.blockingExamples.map((pair) => locateBlocking(pair, index))],
  };
}

function findRepeated([first, ...others]: readonly KnownPair[]): readonly Fault[] {
  return others.map(({ place, mentor, mentee }) =>
    faultAt(place, 'pair-twice', { mentor, mentee, related: first === undefined ? [] : [first.place] }),
  );
}

/** Finds the rows that faults of the judge are about. Of one person in too many rows it is enough to hear once. */
function createLocator(
  pairs: readonly KnownPair[],
  { cohort }: Preferences,
  index: PeopleIndex,
  files: ResultFiles,
): (fault: PairingFault) => readonly Fault[] {
  const rowOf = new Map(pairs.map((pair) => [nameOfPair(pair), pair.place]));
  const rowsOfMentee = groupBy(pairs, (pair) => pair.mentee.key);
  const rowsOfMentor = groupBy(pairs, (pair) => pair.mentor.key);
  const told = new Set<string>();
  const tellOnce = (kind: PairingFault['kind'], key: PersonKey): boolean => {
    const isNew = !told.has(`${kind}\n${key}`);
    told.add(`${kind}\n${key}`);
    return isNew;
  };
  return ({ kind, ...keys }) => {
    const mentee = keys.mentee === null ? null : (index.byKey.get(keys.mentee) ?? null);
    const mentor = index.byKey.get(keys.mentor) ?? null;
    const place = (mentee && mentor && rowOf.get(nameOfPair({ mentee, mentor }))) ?? null;
    switch (kind) {
      case 'unknown-person':
        return [];
      case 'mentee-twice':
        if (mentee === null || !tellOnce(kind, mentee.key)) return [];
        return [{ ...crowdIn(rowsOfMentee.get(mentee.key), kind), mentee }];
      case 'mentor-overfilled':
        if (mentor === null || !tellOnce(kind, mentor.key)) return [];
        return [{ ...crowdIn(rowsOfMentor.get(mentor.key), kind), mentor }];
      case 'refused-by-rule': {
        if (mentee === null || mentor === null) return [];
        const rules = findPairRefusals({ cohort }, cohort.profileOf(mentee), cohort.profileOf(mentor));
        return [faultAt(place, kind, { mentee, mentor, concerned: rules.map(sayRule) })];
      }
      case 'not-put-together':
        return [faultAt(place, kind, { mentee, mentor })];
      case 'fixed-pair-missing':
        return [faultAt(fileAt(files.settings), kind, { mentee, mentor })];
    }
  };
}

/** Somebody in too many rows: the last of them is the fault's place. */
function crowdIn(rows: readonly KnownPair[] = [], kind: 'mentee-twice' | 'mentor-overfilled'): Fault {
  const places = rows.map(({ place }) => place);
  return faultAt(places.at(-1) ?? null, kind, { related: places.slice(0, -1) });
}

function locateBlocking(pair: KeyPair, index: PeopleIndex): Fault {
  const mentee = index.byKey.get(pair.mentee) ?? null;
  const mentor = index.byKey.get(pair.mentor) ?? null;
  return faultAt(mentee?.places[0] ?? null, 'blocking-pair', { mentee, mentor });
}
