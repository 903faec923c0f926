import type { Pairing } from '../../../pairing/pairing.js';
import { forEachRow } from '../../../preferences/for-each-row.js';
import type { Row } from '../../../preferences/row.js';
import type { Profile } from '../../../scoring/profile.js';
import type { Person, PersonKey } from '../../../signups/person.js';
import { groupBy } from '../../../text/group-by.js';
import { invariant } from '../../../text/invariant.js';
import { type Beginning, beginWith } from '../begin-with.js';
import type { PeopleNames } from '../name-people.js';
import type { ReportSource } from '../report-source.js';

/** What two people are to each other. */
export interface GridCell {
  /** The class of the mentor on the mentee's list, 1 the best; null where a rule refuses the pair. */
  readonly menteeLevel: number | null;
  /** The class of the mentee on the mentor's list. */
  readonly mentorLevel: number | null;
  readonly isPaired: boolean;
}

export interface GridRow {
  readonly mentee: string;
  /** A cell for each mentor. */
  readonly cells: readonly GridCell[];
}

/** A mentor on a mentee's list. */
export interface Candidate {
  readonly mentor: string;
  readonly level: number;
  /** Points of both sides together. */
  readonly points: number;
  readonly isPaired: boolean;
}

export interface CandidateRow {
  readonly mentee: string;
  /** The best of the list. */
  readonly candidates: readonly Candidate[];
  /** How many mentors no rule refuses. */
  readonly acceptable: number;
  /** The mentors they have who are not among the candidates. */
  readonly others: readonly string[];
}

/** Everybody with everybody, or where that is too much each mentee's top candidates. */
export type LevelMap =
  | { readonly kind: 'grid'; readonly mentors: readonly string[]; readonly rows: readonly GridRow[] }
  | { readonly kind: 'candidates'; readonly rows: Beginning<CandidateRow> };

/** A larger map could not be read. */
const MOST_ON_A_SIDE = 60;
const CANDIDATES = 5;
/** More rows are no table that anybody reads. */
const MOST_ROWS = 500;

/**
 * Levels of everybody with everybody. Mentors stand in the order of names; mentees in the order of the mentors they
 * got, so that the pairs run down the map as stairs, those without a mentor last.
 */
export function buildLevelMap(source: ReportSource, names: PeopleNames): LevelMap {
  const { mentees, mentors } = source.preferences;
  const mentorOrder = sortNumbers(mentors.length, (a, b) =>
    names.compare(personAt(mentors, a), personAt(mentors, b)),
  );
  const placeOfMentor = new Map(mentorOrder.map((mentor, place) => [personAt(mentors, mentor).key, place]));
  const pairingsOf = groupBy(source.pairings, ({ mentee }) => mentee.key);
  const firstPlace = (mentee: number): number =>
    Math.min(
      mentors.length,
      ...(pairingsOf.get(personAt(mentees, mentee).key) ?? []).map(
        ({ mentor }) => placeOfMentor.get(mentor.key) ?? 0,
      ),
    );
  const menteeOrder = sortNumbers(
    mentees.length,
    (a, b) => firstPlace(a) - firstPlace(b) || names.compare(personAt(mentees, a), personAt(mentees, b)),
  );
  const context = { source, names, pairingsOf, menteeOrder, mentorOrder };
  return Math.max(mentees.length, mentors.length) <= MOST_ON_A_SIDE
    ? buildGrid(context)
    : buildCandidates(context);
}

interface MapContext {
  readonly source: ReportSource;
  readonly names: PeopleNames;
  readonly pairingsOf: ReadonlyMap<PersonKey, readonly Pairing[]>;
  /** Numbers of mentees and of mentors in the order in which they are shown. */
  readonly menteeOrder: readonly number[];
  readonly mentorOrder: readonly number[];
}

function buildGrid({ source, names, pairingsOf, menteeOrder, mentorOrder }: MapContext): LevelMap {
  const { mentees, mentors, index } = source.preferences;
  const menteeLevels = new Map<number, ReadonlyMap<number, number>>();
  const mentorStandings = mentors.map(() => new Map<number, number>());
  forEachRow(index, { from: 0, until: mentees.length }, (mentee, row) => {
    menteeLevels.set(mentee, rankLevels(readStandings(row, row.menteeStandings)));
    for (const [mentor, standing] of readStandings(row, row.mentorStandings)) {
      mentorStandings[mentor]?.set(mentee, standing);
    }
  });
  const mentorLevels = mentorStandings.map(rankLevels);
  const rows = menteeOrder.map((mentee): GridRow => {
    const person = personAt(mentees, mentee);
    const own = new Set((pairingsOf.get(person.key) ?? []).map(({ mentor }) => mentor.key));
    return {
      mentee: names.mentee(person),
      cells: mentorOrder.map((mentor) => ({
        menteeLevel: menteeLevels.get(mentee)?.get(mentor) ?? null,
        mentorLevel: mentorLevels[mentor]?.get(mentee) ?? null,
        isPaired: own.has(personAt(mentors, mentor).key),
      })),
    };
  });
  return {
    kind: 'grid',
    mentors: mentorOrder.map((mentor) => names.mentor(personAt(mentors, mentor))),
    rows,
  };
}

function buildCandidates({ source, names, pairingsOf, menteeOrder, mentorOrder }: MapContext): LevelMap {
  const { mentees, mentors, index } = source.preferences;
  const placeOf = new Map(mentorOrder.map((mentor, place) => [mentor, place]));
  const urgency = (mentee: number): number =>
    -worstChoice(pairingsOf.get(personAt(mentees, mentee).key) ?? []);
  const { shown, total } = beginWith(menteeOrder, MOST_ROWS, urgency);
  const rows = new Map<number, CandidateRow>();
  forEachRow(index, Int32Array.from(shown), (mentee, row) => {
    const person = personAt(mentees, mentee);
    const own = (pairingsOf.get(person.key) ?? []).map(({ mentor }) => mentor);
    const levels = rankLevels(readStandings(row, row.menteeStandings));
    const points = new Map(
      Array.from({ length: row.count }, (_, each) => [
        row.mentors[each] ?? -1,
        Math.floor(((row.menteeScores[each] ?? 0) + (row.mentorScores[each] ?? 0)) / 20),
      ]),
    );
    const best = [...levels]
      .sort(
        ([a, levelOfA], [b, levelOfB]) =>
          levelOfA - levelOfB ||
          (points.get(b) ?? 0) - (points.get(a) ?? 0) ||
          (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0),
      )
      .slice(0, CANDIDATES);
    const listed = new Set(best.map(([mentor]) => personAt(mentors, mentor)));
    rows.set(mentee, {
      mentee: names.mentee(person),
      candidates: best.map(([mentor, level]) => ({
        mentor: names.mentor(personAt(mentors, mentor)),
        level,
        points: points.get(mentor) ?? 0,
        isPaired: own.includes(personAt(mentors, mentor)),
      })),
      acceptable: row.count,
      others: own.filter((mentor) => !listed.has(mentor)).map(names.mentor),
    });
  });
  return { kind: 'candidates', rows: { shown: shown.flatMap((mentee) => rows.get(mentee) ?? []), total } };
}

/** Greater is worse: nobody, then whom rules refuse, then by choice. */
function worstChoice(pairings: readonly Pairing[]): number {
  if (pairings.length === 0) return Number.MAX_SAFE_INTEGER;
  return Math.max(...pairings.map(({ menteeChoice }) => menteeChoice ?? Number.MAX_SAFE_INTEGER - 1));
}

function readStandings(row: Row, standings: Int32Array): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: row.count }, (_, each) => [row.mentors[each] ?? -1, standings[each] ?? 0]),
  );
}

/** Standings become levels 1, 2, 3 … without gaps. */
function rankLevels(standings: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const distinct = [...new Set(standings.values())].sort((a, b) => a - b);
  const levels = new Map(distinct.map((standing, place) => [standing, place + 1]));
  return new Map([...standings].map(([partner, standing]) => [partner, levels.get(standing) ?? 0]));
}

function personAt(profiles: readonly Profile[], number: number): Person {
  const profile = profiles[number];
  invariant(profile !== undefined, 'a number outside the cohort');
  return profile.person;
}

function sortNumbers(count: number, compare: (a: number, b: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number).sort(compare);
}
