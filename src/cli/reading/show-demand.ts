import { countSkillDemand, type SkillDemand } from '../../core/signups/count-skill-demand.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { drawTable } from '../showing/draw-table.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';

/** Skills shown, the worst supplied first; `--verbose` shows all. */
const SKILLS = 10;

/** How much each skill is wanted and how much of it is offered. */
export function showDemand(
  { people }: SignupsReading,
  { withAnswers, verbose }: { readonly withAnswers: boolean; readonly verbose: boolean },
  stream: Stream,
): string {
  const demands = countSkillDemand(people);
  // A skill the list does not know is a text that somebody typed: it may hold anything, a name too.
  const tellable = demands.filter(({ skill }) => withAnswers || skill.known);
  const shown = verbose ? tellable : tellable.slice(0, SKILLS);
  const table = shown.length === 0 ? '' : drawTable(HEADS, shown.map(describeDemand(stream)), stream);
  const notes = [...tellRest(tellable.slice(shown.length)), ...tellUnknown(demands.length - tellable.length)];
  return table + notes.map((note) => wrapText(note, stream.columns)).join('');
}

const HEADS = [
  { title: 'Skill', atMost: 32, cut: true },
  { title: 'Wanted by', atMost: 9, align: 'right' as const },
  { title: 'Taught by', atMost: 9, align: 'right' as const },
  { title: 'Seats', atMost: 6, align: 'right' as const },
  { title: '', atMost: 20 },
];

function describeDemand({ paint }: Stream): (demand: SkillDemand) => readonly string[] {
  return ({ skill, wantedBy, taughtBy, seats }) => [
    showText(skill.label),
    String(wantedBy),
    String(taughtBy),
    String(seats),
    taughtBy === 0 ? paint.bad('nobody teaches it') : wantedBy > seats ? paint.doubtful('short') : '',
  ];
}

function tellRest(rest: readonly SkillDemand[]): readonly string[] {
  if (rest.length === 0) return [];
  const short = rest.filter(({ wantedBy, seats }) => wantedBy > seats).length;
  const supply = short === 0 ? 'with seats enough' : `${short} of them short`;
  return [`… and ${plural(rest.length, 'more wanted skill')}, ${supply} (--verbose shows all).`];
}

function tellUnknown(count: number): readonly string[] {
  if (count === 0) return [];
  const verb = count === 1 ? 'is' : 'are';
  return [
    `${plural(count, 'wanted skill')} ${verb} not in the list of skills; ${count === 1 ? 'its name is' : 'their names are'} shown on a terminal or with --show-names.`,
  ];
}
