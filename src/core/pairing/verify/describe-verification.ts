import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import {
  diagnosticsToJson,
  type JsonDiagnostic,
  type JsonPlace,
  placeToJson,
} from '../../diagnostics/diagnostics-to-json.js';
import type { PersonKey } from '../../signups/person.js';
import { type Caller, describeFault } from './describe-fault.js';
import type { FaultCode } from './fault-words.js';
import type { ResultFiles } from './stated-result.js';
import type { Verification } from './verify-result.js';

/** The name and version of the format; schemas/verify.schema.json describes it. */
export const VERIFY_FORMAT = 'mentorship-verify/1';

/** What `verify --json` prints. People are told by their keys, as in the table of scores. */
export interface VerifyDocument {
  readonly format: typeof VERIFY_FORMAT;
  readonly sound: boolean;
  readonly files: ResultFiles;
  readonly counts: Verification['counts'];
  readonly faults: readonly FaultDocument[];
  /** What is wrong with the file of pairs as a file: rows that cannot be read, starts that are no date. */
  readonly diagnostics: readonly JsonDiagnostic[];
}

interface FaultDocument {
  readonly code: FaultCode;
  readonly place: JsonPlace | null;
  readonly mentee: PersonKey | null;
  readonly mentor: PersonKey | null;
  readonly concerned: readonly string[];
  readonly message: string;
  readonly hint: string;
  readonly related: readonly JsonPlace[];
}

/** A verification as plain data for programs; every key is always there. */
export function describeVerification(
  { faults, counts }: Verification,
  files: ResultFiles,
  diagnostics: readonly Diagnostic[],
  call: Caller,
): VerifyDocument {
  const described = faults.map((fault) => {
    const { code, place, mentee, mentor, concerned, related } = fault;
    const { message, hint } = describeFault(fault, call);
    return {
      code,
      place: place === null ? null : placeToJson(place),
      mentee: mentee?.key ?? null,
      mentor: mentor?.key ?? null,
      concerned,
      message,
      hint: hint ?? '',
      related: related.map(placeToJson),
    };
  });
  const sound = faults.length + diagnostics.length === 0;
  return {
    format: VERIFY_FORMAT,
    sound,
    files,
    counts,
    faults: described,
    diagnostics: diagnosticsToJson(diagnostics),
  };
}
