import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { pairPeople } from '../../core/pairing/pair-people.js';
import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import type { Pairing } from '../../core/pairing/pairing.js';
import { pairPoints } from '../../core/pairing/rows/pair-points.js';
import { writeWhy } from '../../core/pairing/rows/write-why.js';
import type { Programme } from '../../core/programme/programme.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import type { SkillList } from '../../core/skills/skill-list.js';
import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { groupBy } from '../../core/text/group-by.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Shell, Stream } from '../../shell/shell.js';
import { hireWorkforce } from '../hire-workforce.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { wrapText } from '../showing/wrap-text.js';

/**
 * Pairs everybody in memory and shows two of the pairs with the reason their letters would give, so that a column that
 * was mistaken is seen now and not in a letter. Shows why not where the sign-ups have errors.
 */
export async function previewPairs(
  shell: Shell,
  reading: SignupsReading,
  programme: Programme,
  skillList: SkillList,
): Promise<void> {
  const stream = shell.output;
  if (hasErrors(reading.diagnostics)) {
    const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
    const words = `${plural(errors.length, 'problem')} in the sign-ups must be put right before anybody can be paired:`;
    await shell.print(`\n${wrapText(stream.paint.doubtful(words), stream.columns)}`);
    return reportDiagnostics(shell, errors, { format: 'text' });
  }
  const workforce = hireWorkforce(shell);
  shell.progress.show('Trying how these sign-ups pair', null);
  const { cohort } = await pairPeople(reading.people, reading.index, programme, skillList, {
    workforce,
  }).finally(workforce.dismiss);
  if (cohort !== null) await shell.print(disarmCommands(`\n${showPreview(cohort, stream)}`));
}

function showPreview(cohort: PairedCohort, stream: Stream): string {
  const { pairings, preferences, programme } = cohort;
  const mentees = preferences.mentees.length;
  const paired = new Set(pairings.map(({ mentee }) => mentee.key)).size;
  const count = `As it stands, ${paired} of ${plural(mentees, 'mentee')} would have a mentor.`;
  const why = paired * 2 < mentees ? wrapText(sayCommonReason(cohort), stream.columns) : '';
  if (pairings.length === 0) return wrapText(count, stream.columns) + why;
  const examples = chooseExamples(pairings).map((pairing) => {
    const names = `${printable(pairing.mentee.name)} with ${printable(pairing.mentor.name)} (${pairPoints(pairing.score)} points)`;
    const why = writeWhy(pairing, programme);
    const reason = why === '' ? 'No reason could be named in a letter.' : printable(why);
    return (
      wrapText(stream.paint.strong(names), stream.columns, '  ') + wrapText(reason, stream.columns, '    ')
    );
  });
  return [
    wrapText(
      `${count} ${examples.length === 1 ? 'This pair' : 'Two of the pairs, a good one and one in the middle'}, with the reason a letter would give:`,
      stream.columns,
    ),
    ...examples,
    why,
  ].join('');
}

/** Where most would have nobody, a column may have been mistaken: the reason that most of them share tells which. */
function sayCommonReason({ unmatched }: PairedCohort): string {
  const waiting = unmatched.filter(({ role }) => role === 'mentee');
  const reasons = [...groupBy(waiting, (each) => each.reason)].sort(
    ([a, many], [b, more]) => more.length - many.length || compareCodeUnits(a, b),
  );
  const [first] = reasons;
  if (first === undefined) return '';
  const [reason, sharing] = first;
  const who =
    sharing.length === waiting.length ? 'all who have none' : `${sharing.length} of those who have none`;
  return `The reason for ${who}: ${printable(reason)} If that cannot be, a question may have been taken for something else than it asks: look at the columns again.`;
}

/** The best pair and one in the middle: two that show what to expect, not what to hope for. */
function chooseExamples(pairings: readonly Pairing[]): readonly Pairing[] {
  const byPoints = pairings
    .map((pairing) => ({ pairing, points: pairPoints(pairing.score) }))
    .sort((a, b) => b.points - a.points);
  const [best, ...others] = byPoints.map(({ pairing }) => pairing);
  const middle = others[Math.floor((others.length - 1) / 2)];
  return [best, middle].filter((pairing) => pairing !== undefined);
}
