import { basename } from 'node:path';

import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import type { Finding } from '../../core/diagnostics/finding.js';
import { describeHistory } from '../../core/pairing/documents/write-audit-history.js';
import { lotteryOf } from '../../core/pairing/pair-people.js';
import type { Verification } from '../../core/pairing/verify/verify-result.js';
import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Shell } from '../../shell/shell.js';
import type { LoadedResult } from '../loading/load-result.js';
import { nameSettings } from '../showing/name-settings.js';
import { wrapText } from '../showing/wrap-text.js';

/** What `verify` prints for a person: what was checked where nothing is wrong, else how much is and where. */
export function showVerification(
  shell: Shell,
  verification: Verification,
  { stated, now, history }: LoadedResult,
  findings: readonly Finding[],
): string {
  const { files, audit } = stated;
  const read = `Read ${joinWords([files.pairings, files.unmatched, files.audit, ...files.signups])}. Settings: ${nameSettings(files.settings)}.`;
  const draws = typeof audit === 'string' ? '' : describeHistory(history, audit);
  const { paint, columns } = shell.output;
  const isSound = findings.length === 0;
  const sentences = [
    read,
    ...(isSound ? sayWhatHolds(verification, lotteryOf(now.programme)) : []),
    draws,
    countUnlisted(verification),
    typeof audit === 'string' ? '' : compareVersions(audit.tool.version, shell.version),
  ];
  const lines = sentences
    .filter((sentence) => sentence !== '')
    .map((line) => wrapText(printable(line), columns));
  const verdict = isSound ? paint.good('No fault was found.') : paint.bad(countFaults(findings));
  return disarmCommands(`${lines.join('')}${verdict}\n`);
}

function sayWhatHolds({ counts, savedAgain }: Verification, lottery: string): readonly string[] {
  const { pairs, mentees, mentors, acceptablePairs, blockedBySettled } = counts;
  return [
    `People: each of the ${plural(mentees, 'mentee')} and ${plural(mentors, 'mentor')} stands where they belong, in the ${plural(pairs, 'pair')} or in the list of people without one; nobody has more than their seats.`,
    'Rows: each says what the sign-ups give of its two people, and no rule refuses a pair that was matched.',
    `Pairs: among ${plural(acceptablePairs, 'acceptable pair')} no two people would both rather have each other${blockedBySettled === 0 ? '' : `, but for ${blockedBySettled} where a pair fixed or kept stands in the way`}.`,
    `Run: sign-ups, settings and lottery ("${lottery}") are those of the record, and so is who is with whom.`,
    savedAgain
      ? 'The file with the pairs was saved again since, with notes or in another form; nothing that was decided changed.'
      : '',
  ];
}

/** Another version may understand sign-ups, or score them, in another way. */
function compareVersions(recorded: string, present: string): string {
  if (recorded === present) return '';
  return `The run was made by version ${recorded} and checked by ${present}: what differs may come from that.`;
}

/** Very many blocking pairs are counted, and only the first are told one by one. */
function countUnlisted({ faults, counts }: Verification): string {
  const listed = faults.filter(({ code }) => code === 'blocking-pair').length;
  if (listed === counts.blockingPairs) return '';
  return `Of ${plural(counts.blockingPairs, 'pair')} who would rather have each other, the first ${listed} are told.`;
}

function countFaults(findings: readonly Finding[]): string {
  const files = [...new Set(findings.flatMap(({ place }) => (place === null ? [] : [basename(place.file)])))];
  const where = files.length === 0 ? '' : `, in ${joinWords(files.sort(compareCodeUnits))}`;
  return printable(`${plural(findings.length, 'fault')} found${where}.`);
}
