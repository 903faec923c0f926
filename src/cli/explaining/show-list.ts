import type { ListedPartner, PartnerList, Role } from '../../core/explaining/lists/list-partners.js';
import { sayToldRule } from '../../core/explaining/pairs/judge-rules.js';
import { writeShortWhy } from '../../core/pairing/rows/write-why.js';
import type { Programme } from '../../core/programme/programme.js';
import type { Cohort } from '../../core/scoring/cohort.js';
import { scorePair } from '../../core/scoring/score-pair.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { drawTable } from '../showing/draw-table.js';
import { wrapText } from '../showing/wrap-text.js';
import type { Call } from './create-call.js';
import { pointsOf, sayFate } from './say-fate.js';

/** Partners shown, and everybody before the last one who is together with the person. */
const SHOWN = 10;

const OTHERS: Readonly<Record<Role, string>> = { mentee: 'mentor', mentor: 'mentee' };

/** Somebody's list as a table, the best first, and how many are ruled out by what. */
export function showList(
  list: PartnerList,
  cohort: Cohort,
  stream: Stream,
  { all, call }: { readonly all: boolean; readonly call: Call },
): string {
  const { partners, role, person } = list;
  const shown = all ? partners : partners.slice(0, Math.max(SHOWN, lastTogether(partners) + 1));
  const ownName = call(person);
  const columns = [
    { title: 'Choice', atMost: 6, align: 'right' as const },
    { title: role === 'mentee' ? 'Mentor' : 'Mentee', atMost: 22, atLeast: 14 },
    { title: 'Points', atMost: 8, align: 'right' as const },
    { title: 'What speaks for it', atMost: 44, atLeast: 20 },
    { title: 'What became of it', atMost: 90, atLeast: 24 },
  ];
  const order = partners.length > 1 ? ', the best first' : '';
  const title = wrapText(
    `The list of ${ownName} as a ${role}: ${plural(partners.length, OTHERS[role])}${order}`,
    stream.columns,
  );
  const rows = shown.map((partner) => describePartner(partner, role, cohort, call));
  const rest = partners.length - shown.length;
  return [
    stream.paint.strong(title),
    partners.length === 0
      ? ''
      : wrapText(
          `Points from 0 to 100: how well the pair suits the mentee, then the mentor. Equal choices are ties.`,
          stream.columns,
        ),
    rows.length === 0 ? '' : drawTable(columns, rows, stream),
    rest === 0 ? '' : `… and ${rest} more, all behind these (--all shows them).\n`,
    showRefused(list, stream),
    lastTogether(partners) === -1 ? showNearMisses(list, stream, call) : '',
  ].join('');
}

function lastTogether(partners: readonly ListedPartner[]): number {
  return partners.findLastIndex(({ fate }) => fate.kind === 'together');
}

function describePartner(
  { partner, choice, scores, meeting, fate }: ListedPartner,
  role: Role,
  cohort: Cohort,
  call: Call,
): readonly string[] {
  return [
    String(choice),
    call(partner),
    `${pointsOf(scores.mentee)}, ${pointsOf(scores.mentor)}`,
    printable(sayWhy(meeting, cohort)),
    sayFate(fate, scores.mentor, role, call),
  ];
}

function sayWhy({ mentee, mentor }: ListedPartner['meeting'], cohort: Cohort): string {
  const score = scorePair(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
  const programme: Programme = cohort.programme;
  return writeShortWhy({ mentee, mentor, score }, programme, { ownWords: true });
}

function showRefused({ refused, refusedPeople, role }: PartnerList, { columns }: Stream): string {
  if (refusedPeople === 0) return '';
  const rules = refused.map(({ rule, people }) => `${sayToldRule(rule)} (${people})`);
  const verb = refusedPeople === 1 ? 'is' : 'are';
  return wrapText(`${plural(refusedPeople, OTHERS[role])} ${verb} ruled out: ${rules.join('; ')}.`, columns);
}

/** So many are worth asking about. */
const NEAR_MISSES = 5;

/** For who has nobody: those whom one rule alone keeps away. */
function showNearMisses({ nearMisses }: PartnerList, { columns }: Stream, call: Call): string {
  if (nearMisses.length === 0) return '';
  const told = nearMisses
    .slice(0, NEAR_MISSES)
    .map(({ partner, rule }) => `${call(partner)} (${sayToldRule(rule)})`);
  const rest = nearMisses.length - told.length;
  return wrapText(
    `One rule alone stands before ${[...told, ...(rest > 0 ? [`${rest} more`] : [])].join('; ')}.`,
    columns,
  );
}
