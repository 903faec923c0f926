import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { describeReviews } from '../../core/pairing/reasons/describe-reviews.js';
import type { RecalledCohort } from '../../core/pairing/recall-cohort.js';
import type { ReviewCase } from '../../core/pairing/review/list-review-cases.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { beginList } from '../showing/begin-list.js';
import { drawTable } from '../showing/draw-table.js';
import { createPersonLabel } from '../showing/person-label.js';
import { wrapText } from '../showing/wrap-text.js';

const HEADS = [
  { title: 'Points', atMost: 6, align: 'right' as const },
  { title: 'Mentee', atMost: 22, atLeast: 10 },
  { title: 'Mentor', atMost: 22, atLeast: 10 },
  { title: 'Look at', atMost: 120 },
];

/** What is worth a look, as a table; names only where they may be shown. */
export function listCases(
  { preferences, pairings, programme }: RecalledCohort,
  cases: readonly ReviewCase[],
  stream: Stream,
  { byName, all }: { readonly byName: boolean; readonly all: boolean },
): string {
  const label = createPersonLabel(byName);
  const apart = programme.apart.length;
  const notes = [
    cases.length === 0
      ? `None of the ${plural(pairings.length, 'pair')} needs a look.`
      : `${cases.length} of ${plural(pairings.length, 'pair')} ${cases.length === 1 ? 'is' : 'are'} worth a look.`,
    ...(apart === 0
      ? []
      : [`${plural(apart, 'pair')} ${apart === 1 ? 'is' : 'are'} kept apart by the settings.`]),
  ];
  const { shown, rest } = beginList(cases, { all });
  const rows = shown.map(({ pairing, points }) => [
    String(points),
    label(pairing.mentee),
    label(pairing.mentor),
    [...(pairing.status === 'fixed' ? ['fixed by you'] : []), ...describeReviews(pairing, preferences)].join(
      '; ',
    ),
  ]);
  const table = rows.length === 0 ? '' : `\n${drawTable(HEADS, rows, stream)}${rest}`;
  return disarmCommands(`${wrapText(notes.join(' '), stream.columns)}${table}`);
}
