import type { Programme } from '../../programme/programme.js';
import type { Person } from '../../signups/person.js';
import type { Pairing } from '../pairing.js';
import { buildPairingRow } from '../rows/build-pairing-row.js';
import { SEALED_COLUMNS, sealRow } from '../rows/seal-row.js';
import { type Fault, faultAt } from './fault.js';
import { createSealedSearch } from './find-sealed-person.js';
import { cellOf, isKnown, nameOfPair, type StatedPair } from './stated-pair.js';

/** Checks each row by itself: whom it names, its seal, and what it says against what the sign-ups give. */
export function checkRows(
  pairs: readonly StatedPair[],
  described: readonly Pairing[],
  people: readonly Person[],
  programme: Programme,
): readonly Fault[] {
  const findSealed = createSealedSearch(people);
  const descriptions = new Map(described.map((pairing) => [nameOfPair(pairing), pairing]));
  return pairs.flatMap((pair): readonly Fault[] => {
    if (!isKnown(pair)) return findUnknown(pair);
    const { row, place, mentor, mentee } = pair;
    const concerned = findOtherCells(pair, descriptions.get(nameOfPair(pair)), programme);
    if (sealRow(row) === row.seal) {
      return concerned.length === 0 ? [] : [faultAt(place, 'row-outdated', { mentor, mentee, concerned })];
    }
    const sealed = findSealed(row);
    if (sealed === null) return [faultAt(place, 'row-edited', { mentor, mentee, concerned })];
    return [faultAt(place, 'row-of-others', { [sealed.role]: sealed.person, concerned: [sealed.role] })];
  });
}

function findUnknown(pair: StatedPair): readonly Fault[] {
  return (['mentor', 'mentee'] as const)
    .filter((role) => pair[role] === null)
    .map((role) => {
      const column = pair.row[`${role}_email`] === '' ? 'name' : 'email';
      return faultAt(cellOf(pair, `${role}_${column}`), 'person-unknown', { concerned: [role] });
    });
}

/** The columns in which a row differs from the one that `match` would write now; none for a pair not to be judged. */
function findOtherCells(
  { row }: StatedPair,
  pairing: Pairing | undefined,
  programme: Programme,
): readonly string[] {
  if (pairing === undefined) return [];
  const rebuilt = buildPairingRow(pairing, programme);
  return SEALED_COLUMNS.filter((column) => row[column] !== rebuilt[column]);
}
