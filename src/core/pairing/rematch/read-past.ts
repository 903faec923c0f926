import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { Past } from '../../scoring/past.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';
import type { Table } from '../../table/table.js';
import type { TableReading } from '../../table/table-reading.js';
import { createEarlierSearch, type EarlierSearch } from './create-earlier-search.js';
import type { EarlierPerson } from './earlier-pair.js';
import { createCellReader, findColumn } from './earlier-table.js';
import { findMissingColumn, readNamedPairs } from './read-named-pairs.js';

/**
 * What the files of earlier cohorts mean for the people of this one: the pairs of a pairings file are not paired again,
 * the mentees of an unmatched file have waited. Who did not sign up this time has no part in it; who may have signed up
 * with another address is a warning.
 */
export function readPast(
  readings: readonly TableReading[],
  programme: Programme,
  index: PeopleIndex,
): { readonly past: Past; readonly diagnostics: readonly Diagnostic[] } {
  const search = createEarlierSearch(programme, index);
  const pairedBefore = new Map<PersonKey, Set<PersonKey>>();
  const waited = new Set<PersonKey>();
  const diagnostics: Diagnostic[] = [];
  for (const { table, diagnostics: problems } of readings) {
    diagnostics.push(...problems);
    if (table === null) continue;
    if (findMissingColumn(table) === null) {
      diagnostics.push(...addPairs(table, { search, index, pairedBefore }));
    } else if (isUnmatchedFile(table)) {
      diagnostics.push(...addWaiting(table, { search, index, waited }));
    } else {
      diagnostics.push(diagnose('not-history', { file: table.file, row: table.headerRow }, {}));
    }
  }
  return { past: { pairedBefore, waited }, diagnostics };
}

interface Gathering {
  readonly search: EarlierSearch;
  readonly index: PeopleIndex;
}

function addPairs(
  table: Table,
  { search, index, pairedBefore }: Gathering & { readonly pairedBefore: Map<PersonKey, Set<PersonKey>> },
): readonly Diagnostic[] {
  const { pairs, diagnostics } = readNamedPairs(table);
  const doubts = pairs.flatMap(({ mentor, mentee, place }) => {
    const [mentorToday, menteeToday] = [search(mentor), search(mentee)];
    if (mentorToday !== null && menteeToday !== null) {
      const before = pairedBefore.get(menteeToday.key) ?? new Set();
      pairedBefore.set(menteeToday.key, before.add(mentorToday.key));
      return [];
    }
    const absent = [
      ...(mentorToday === null ? ([['mentor', mentor]] as const) : []),
      ...(menteeToday === null ? ([['mentee', mentee]] as const) : []),
    ];
    return absent
      .filter(([, named]) => hasNamesake(named, index))
      .map(([role]) => diagnose('history-person-unclear', place, { role }));
  });
  return [...diagnostics, ...doubts];
}

function addWaiting(
  table: Table,
  { search, index, waited }: Gathering & { readonly waited: Set<PersonKey> },
): readonly Diagnostic[] {
  const read = createCellReader(table);
  return table.rows.flatMap((row) => {
    if (read(row, 'role').toLowerCase() !== 'mentee') return [];
    const named = { name: read(row, 'name'), email: read(row, 'email') };
    const today = search(named);
    if (today !== null) waited.add(today.key);
    if (today !== null || !hasNamesake(named, index)) return [];
    const place = { file: table.file, row: row.number, line: row.line };
    return [diagnose('history-person-unclear', place, { role: 'mentee' })];
  });
}

function isUnmatchedFile(table: Table): boolean {
  return ['role', 'name', 'reason'].every((column) => findColumn(table, column) >= 0);
}

/** Whether somebody of today has the name of somebody who was not found: perhaps the same person, perhaps not. */
function hasNamesake({ name }: EarlierPerson, index: PeopleIndex): boolean {
  return name !== '' && index.find(name) !== null;
}
