import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { GuideSet, Programme } from '../../programme/programme.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { TemplateSet } from '../template-set.js';
import { buildMeetings, type ProgrammeMeeting } from './build-meetings.js';

/** The meetings of each set, in their order. */
export type MeetingsOfSets = ReadonlyMap<GuideSet, readonly ProgrammeMeeting[]>;

/** The set of a pair's track, else that of the programme; the organiser's own meetings are the same in every track. */
export function chooseGuideSet(row: PairingRow, { meetings, guides }: Programme): GuideSet {
  if (typeof meetings !== 'number') return guides.default;
  const track = normaliseKey(row.track);
  const [, own] = [...guides.perTrack].find(([name]) => normaliseKey(name) === track) ?? [];
  return own ?? guides.default;
}

/** The meetings of every set that some pair needs. */
export function readGuideSets(
  rows: readonly PairingRow[],
  programme: Programme,
  templates: TemplateSet,
): { readonly meetings: MeetingsOfSets; readonly diagnostics: readonly Diagnostic[] } {
  const meetings = new Map<GuideSet, readonly ProgrammeMeeting[]>();
  const diagnostics: Diagnostic[] = [];
  for (const set of new Set(rows.map((row) => chooseGuideSet(row, programme)))) {
    const read = buildMeetings(programme, set, templates);
    meetings.set(set, read.meetings);
    diagnostics.push(...read.diagnostics);
  }
  return { meetings, diagnostics };
}
