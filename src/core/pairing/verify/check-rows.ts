import type { Programme } from '../../programme/programme.js';
import type { Person } from '../../signups/person.js';
import type { Pairing, PairStatus } from '../pairing.js';
import { buildPairingRow } from '../rows/build-pairing-row.js';
import type { PairingColumn, PairingRow } from '../rows/pairing-row.js';
import { SEALED_COLUMNS, sealRow } from '../rows/seal-row.js';
import { type Fault, faultAt } from './fault.js';
import { createSealedSearch } from './find-sealed-person.js';
import { cellOf, isKnown, nameOfPair, type StatedPair } from './stated-pair.js';

const STATUSES: readonly PairStatus[] = ['matched', 'kept', 'fixed'];

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
    const rebuilt = rebuildRow(descriptions.get(nameOfPair(pair)), programme);
    const concerned =
      rebuilt === null ? [] : SEALED_COLUMNS.filter((column) => row[column] !== rebuilt[column]);
    if (sealRow(row) === row.seal) {
      return concerned.length === 0 ? [] : [faultAt(place, 'row-outdated', { mentor, mentee, concerned })];
    }
    const sealed = findSealed(row);
    if (sealed === null || sealed.person.key === pair[sealed.role].key) {
      const edited = rebuilt !== null && concerned.length === 0 ? [findEditedCell(row)] : concerned;
      return [faultAt(place, 'row-edited', { mentor, mentee, concerned: edited })];
    }
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

/** The row that `match` would write now; null for a pair not to be judged. */
function rebuildRow(pairing: Pairing | undefined, programme: Programme): PairingRow | null {
  return pairing === undefined ? null : buildPairingRow(pairing, programme);
}

/** The one cell that was changed in a row whose others are as they should be: a status is taken as it is stated. */
function findEditedCell(row: PairingRow): PairingColumn {
  const fits = (status: PairStatus): boolean => sealRow({ ...row, status }) === row.seal;
  return STATUSES.some(fits) ? 'status' : 'seal';
}
