import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { diagnosticsToJson } from '../../core/diagnostics/diagnostics-to-json.js';
import type { RecruitmentGap } from '../../core/explaining/recruitment/find-recruitment-gap.js';
import { labelOf } from '../../core/explaining/recruitment/need.js';
import { findSameAnswers } from '../../core/pairing/judge-settings/find-same-answers.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { countSkillDemand } from '../../core/signups/count-skill-demand.js';
import { sumSeats } from '../../core/signups/sum-seats.js';
import type { LoadedCohort } from '../loading/load-cohort.js';
import type { GapReading } from './find-gap.js';

/**
 * How sign-ups were understood, as data (`mentorship-check/1`, schemas/check.schema.json): counts, places and the
 * form's own titles, no answers. A skill that the list does not know is an answer, and only counted.
 */
export function describeReading(
  { reading, tables, configFile }: LoadedCohort,
  found: readonly Diagnostic[],
  gap: GapReading,
) {
  const people = reading?.people ?? [];
  const demands = countSkillDemand(people);
  return {
    format: 'mentorship-check/1',
    settings: configFile,
    files: tables.map(({ table, role }) => ({ file: table.file, role, signups: table.rows.length })),
    columns: (reading?.columns ?? []).map((file) => file.map(describeColumn)),
    counts: {
      people: people.length,
      mentors: people.filter(({ isMentor }) => isMentor).length,
      mentees: people.filter(({ isMentee }) => isMentee).length,
      seats: sumSeats(people),
    },
    leftOut: Object.fromEntries(
      Object.entries(reading?.leftOut ?? {}).map(([why, places]) => [why, places.length]),
    ),
    skills: demands
      .filter(({ skill }) => skill.known)
      .map(({ skill, ...demand }) => ({ skill: skill.label, ...demand })),
    unknownSkills: {
      named: reading?.unknownSkills.size ?? 0,
      wanted: demands.filter(({ skill }) => !skill.known).length,
    },
    sameAnswers: findSameAnswers(people),
    recruitment: typeof gap === 'string' ? null : describeGap(gap),
    diagnostics: diagnosticsToJson(found),
  };
}

/** Which mentors to look for; a skill that the list does not know has no name here. */
function describeGap({ mentees, matched, recruitments, end }: RecruitmentGap) {
  return {
    mentees,
    matched,
    end,
    recruitments: recruitments.map(({ need, ...counts }) => ({
      offers: need.kind,
      label: need.kind === 'topic' || need.skill.known ? labelOf(need) : null,
      ...counts,
    })),
  };
}

/** Member by member: what a column's use learns besides must not reach the document unseen. */
function describeColumn(use: ColumnUse) {
  const { index, header, name, fields, side, question, part, cells, rank, ranked } = use;
  const { reason, certainty, splitting, answered } = use;
  const cut = splitting && { separator: splitting.separator, optionsWithComma: splitting.options.size };
  const whole = { index, header, name, fields, side, question, part, cells, rank, ranked };
  return { ...whole, reason, certainty, splitting: cut, answered };
}
