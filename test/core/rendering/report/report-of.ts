import type { Programme } from '../../../../src/core/programme/programme.js';
import type { RunRecord } from '../../../../src/core/rendering/report/counts/describe-certainty.js';
import { describeReport } from '../../../../src/core/rendering/report/describe-report.js';
import { renderReport } from '../../../../src/core/rendering/report/render-report.js';
import type { Report } from '../../../../src/core/rendering/report/report.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { pair } from '../../pairing/pair.js';

export const NO_RECORD: RunRecord = { gap: 'too-large', audit: null, faults: 0, version: '0.1.0' };

/** What a report says of these people, once they are paired. */
export async function reportOf(
  people: readonly Person[],
  settings: Partial<Programme> = {},
  { redact = false }: { readonly redact?: boolean } = {},
): Promise<Report> {
  return describeReport(await pair(people, settings), NO_RECORD, { redact });
}

export const ASSETS = { style: 'p { margin: 0 }', script: 'void 0;' };

/** The page of these people. */
export async function pageOf(...args: Parameters<typeof reportOf>): Promise<string> {
  return renderReport(await reportOf(...args), ASSETS);
}
