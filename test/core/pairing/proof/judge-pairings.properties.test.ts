import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairedCohort } from '../../../../src/core/pairing/paired-cohort.js';
import type { ClaimedPair, PairingFault } from '../../../../src/core/pairing/proof/find-claim-faults.js';
import { judgePairings, type Proof } from '../../../../src/core/pairing/proof/judge-pairings.js';
import { buildPreferences } from '../../../../src/core/preferences/build-preferences.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { PersonKey } from '../../../../src/core/signups/person.js';
import { plainSkills } from '../../../plain-skills.js';
import { runs } from '../../../runs.js';
import { type ArbitraryCohort, arbitraryCohort } from '../arbitrary-cohort.js';
import { buildFullMatrix, type Couple, type FullMatrix } from '../full-matrix.js';
import { pair } from '../pair.js';

/** One change to a proved result, told by the numbers drawn for it; null where there is nothing to change so. */
type Mutation = (
  claims: readonly ClaimedPair[],
  matrix: FullMatrix,
  draw: (below: number) => number,
) => readonly ClaimedPair[] | null;

const mutations = {
  'two mentees swapped': (claims, _matrix, draw) => {
    const first = claims[draw(claims.length)];
    const second = claims[draw(claims.length)];
    if (first === undefined || second === undefined || first.mentor === second.mentor) return null;
    return claims.map((claim) =>
      claim === first
        ? { ...first, mentee: second.mentee }
        : claim === second
          ? { ...second, mentee: first.mentee }
          : claim,
    );
  },
  'a pair dropped': (claims, _matrix, draw) =>
    claims.length === 0 ? null : claims.toSpliced(draw(claims.length), 1),
  'a pair more': (claims, { mentees, mentors }, draw) => {
    const mentee = mentees[draw(mentees.length)];
    const mentor = mentors[draw(mentors.length)];
    if (mentee === undefined || mentor === undefined) return null;
    return [...claims, { mentee: mentee.key, mentor: mentor.key, status: 'matched' as const }];
  },
  'another mentor': (claims, { mentors }, draw) => {
    const mentor = mentors[draw(mentors.length)];
    const place = draw(claims.length);
    const claim = claims[place];
    return mentor === undefined || claim === undefined
      ? null
      : claims.with(place, { ...claim, mentor: mentor.key });
  },
  'fixed by nobody, or fixed no more': (claims, _matrix, draw) => {
    const place = draw(claims.length);
    const claim = claims[place];
    return claim === undefined
      ? null
      : claims.with(place, { ...claim, status: claim.status === 'fixed' ? 'matched' : 'fixed' });
  },
  'an unknown person': (claims, _matrix, draw) => {
    const place = draw(claims.length);
    const claim = claims[place];
    if (claim === undefined) return null;
    const stranger = 'stranger@example.org' as PersonKey;
    return claims.with(
      place,
      draw(2) === 0 ? { ...claim, mentee: stranger } : { ...claim, mentor: stranger },
    );
  },
} satisfies Record<string, Mutation>;

const kinds = Object.keys(mutations) as (keyof typeof mutations)[];

describe('judgePairings', () => {
  test('passes what the matching found', async () => {
    await check(async (given) => {
      const proof = await prove(given, claimsOf(await pair(given.people, given.programme)));
      expect(proof.faults).toEqual([]);
      expect(proof.blockingPairs).toBe(0);
    });
  });

  test.each(kinds)('%s: finds what the full matrix finds, no more and no less', async (kind) => {
    await check(async (given, numbers) => {
      const matrix = buildFullMatrix(given.people, given.programme);
      let next = 0;
      const draw = (below: number): number => {
        next += 1;
        return below === 0 ? 0 : (numbers[next - 1] ?? 0) % below;
      };
      const claims = mutations[kind](claimsOf(await pair(given.people, given.programme)), matrix, draw);
      if (claims === null) return;
      const proof = await prove(given, claims);
      const faults = findFaultyClaims(claims, matrix, given);
      expect(new Set(proof.faults.map(nameFault))).toEqual(new Set(faults));
      // Who blocks is a question only where everybody is in one place at most and fits.
      if (faults.length > 0) return;
      const [couples, fixed] = readCouples(claims, matrix);
      expect(proof.blockingExamples).toHaveLength(proof.blockingPairs);
      expect(proof.blockingExamples.map(nameKeys).sort()).toEqual(
        matrix
          .findBlocking(couples, fixed)
          .map(({ mentee, mentor }) => nameKeys({ mentee: mentee.key, mentor: mentor.key }))
          .sort(),
      );
    });
  });
});

describe('judgePairings with two mentors for each mentee', () => {
  test.each(kinds)('%s: finds a stable reading of the rounds exactly where there is one', async (kind) => {
    await check(async ({ people, ...given }, numbers) => {
      const programme = { ...given.programme, mentorsPerMentee: 2 };
      const matrix = buildFullMatrix(people, programme);
      let next = 0;
      const draw = (below: number): number => {
        next += 1;
        return below === 0 ? 0 : (numbers[next - 1] ?? 0) % below;
      };
      const claims = mutations[kind](claimsOf(await pair(people, programme)), matrix, draw);
      if (claims === null) return;
      const proof = await prove({ people, programme }, claims);
      if (proof.faults.length > 0) return;
      expect(proof.blockingPairs === 0).toBe(matrix.isStableInRounds(...readCouples(claims, matrix)));
    });
  });
});

function check(law: (given: ArbitraryCohort, numbers: readonly number[]) => Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitraryCohort, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), law),
    runs(100),
  );
}

function claimsOf({ pairings }: PairedCohort): readonly ClaimedPair[] {
  return pairings.map(({ mentee, mentor, status }) => ({
    mentee: mentee.key,
    mentor: mentor.key,
    status,
  }));
}

async function prove({ people, programme }: ArbitraryCohort, claims: readonly ClaimedPair[]): Promise<Proof> {
  const index = buildPeopleIndex(people);
  const preferences = buildPreferences(people, index, programme, plainSkills, noPast);
  return (await judgePairings(preferences, index, claims, inThisThread)).proof;
}

/** The faults of claims in any order, named as `nameFault` names them. */
function findFaultyClaims(
  claims: readonly ClaimedPair[],
  { mentees, mentors, accepts }: FullMatrix,
  { programme }: ArbitraryCohort,
): readonly string[] {
  const ordered = programme.together.map(({ mentee, mentor }) => ({
    mentee: mentees.find(({ name }) => name === mentee)?.key ?? ('' as PersonKey),
    mentor: mentor as PersonKey,
  }));
  const faults: string[] = [];
  const known = claims.filter((claim) => {
    const mentee = mentees.find(({ key }) => key === claim.mentee);
    const mentor = mentors.find(({ key }) => key === claim.mentor);
    if (mentee === undefined || mentor === undefined) {
      faults.push(`unknown-person ${nameKeys(claim)}`);
      return false;
    }
    if (claim.status === 'matched' && !accepts(mentee, mentor))
      faults.push(`refused-by-rule ${nameKeys(claim)}`);
    return true;
  });
  for (const [place, claim] of known.entries()) {
    const before = known.slice(0, place);
    if (before.some(({ mentee }) => mentee === claim.mentee)) faults.push(`mentee-twice ${nameKeys(claim)}`);
    const seats = mentors.find(({ key }) => key === claim.mentor)?.capacity ?? 0;
    if (before.filter(({ mentor }) => mentor === claim.mentor).length >= seats) {
      faults.push(`mentor-overfilled ${nameKeys({ mentee: null, mentor: claim.mentor })}`);
    }
  }
  const names = (pairs: readonly { mentee: PersonKey; mentor: PersonKey }[]) => new Set(pairs.map(nameKeys));
  const claimed = names(claims.filter(({ status }) => status === 'fixed'));
  for (const name of claimed) if (!names(ordered).has(name)) faults.push(`not-put-together ${name}`);
  for (const name of names(ordered)) if (!claimed.has(name)) faults.push(`fixed-pair-missing ${name}`);
  return faults;
}

function nameFault({ kind, mentee, mentor }: PairingFault): string {
  return `${kind} ${nameKeys({ mentee, mentor })}`;
}

function nameKeys({ mentee, mentor }: { mentee: PersonKey | null; mentor: PersonKey }): string {
  return `${mentee} with ${mentor}`;
}

function readCouples(
  claims: readonly ClaimedPair[],
  { mentees, mentors }: FullMatrix,
): readonly [readonly Couple[], readonly Couple[]] {
  const couples = claims.flatMap(({ mentee, mentor, status }) => {
    const [a] = mentees.filter(({ key }) => key === mentee);
    const [b] = mentors.filter(({ key }) => key === mentor);
    return a && b ? [{ mentee: a, mentor: b, fixed: status === 'fixed' }] : [];
  });
  return [couples, couples.filter(({ fixed }) => fixed)];
}
