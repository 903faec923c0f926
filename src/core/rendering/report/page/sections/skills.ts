import { plural } from '../../../../text/plural.js';
import type { Markup } from '../../../template/markup.js';
import type { SkillBalance, SkillEntry } from '../../counts/count-skills.js';
import type { RecruitmentEntry, RecruitmentList } from '../../counts/list-recruitments.js';
import { type Column, name, renderTable } from '../data-table.js';
import { drawBars } from '../draw-bars.js';
import { html, nothing } from '../html.js';
import { renderFigure } from '../plot.js';
import type { Section } from '../section.js';

/** More rows of bars are no picture. */
const DRAWN = 15;

const COLUMNS: readonly Column<SkillEntry>[] = [
  { title: 'Skill', kind: 'text', cell: ({ skill }) => name(skill) },
  { title: 'Mentees who want it', kind: 'number', cell: ({ wantedBy }) => wantedBy },
  { title: 'Mentors who teach it', kind: 'number', cell: ({ taughtBy }) => taughtBy },
  { title: 'Their seats', kind: 'number', cell: ({ seats }) => seats },
  { title: 'Gap', kind: 'number', cell: ({ gap }) => (gap === 0 ? '–' : gap) },
];

/** What is wanted and what there is of it. */
export const skills: Section = {
  id: 'skills',
  title: 'Skills wanted and taught',
  render: ({ skills: balance, recruitments, waiting }) => html`
${waiting.mentees.total === 0 ? nothing : renderRecruitments(recruitments)}
${balance.skills.total === 0 ? html`<p>No mentee named a skill.</p>` : renderBalance(balance)}
${balance.unnamed === 0 ? nothing : html`<p class="note">Not listed: ${plural(balance.unnamed, 'skill')} in people’s own words.</p>`}
`,
};

function renderBalance({ skills: { shown, total } }: SkillBalance): Markup {
  const drawn = shown.slice(0, DRAWN);
  const short = shown.filter(({ gap }) => gap > 0).length;
  const title = 'Where seats are short';
  return html`<div class="beside">
${renderFigure({
  id: 'skills-plot',
  title,
  summary: `${
    short === 0
      ? 'For every skill there are at least as many seats as mentees who want it.'
      : `${plural(short, 'skill')} ${short === 1 ? 'is' : 'are'} wanted by more mentees than there are seats for.`
  }${shown.length > DRAWN ? ` The ${DRAWN} worst supplied are drawn.` : ''} A seat counts for each skill its mentor teaches, yet serves one mentee.`,
  legend: [
    { tone: 'main', label: 'mentees who want it' },
    { tone: 'other', label: 'seats of mentors who teach it' },
  ],
  drawing: drawBars(
    'skills-plot',
    title,
    drawn.map(({ skill, wantedBy, seats }) => ({
      label: skill,
      title: `${skill}: wanted by ${plural(wantedBy, 'mentee')}, ${plural(seats, 'seat')}`,
      bars: [
        { count: wantedBy, tone: 'main' },
        { count: seats, tone: 'other' },
      ],
    })),
  ),
  columns: COLUMNS,
  rows: drawn,
})}
<div>
${renderTable({
  id: 'skills-table',
  caption: 'Every skill that a mentee wants, the worst supplied first.',
  things: 'skills',
  rows: { shown, total },
  columns: COLUMNS,
})}
</div>
</div>`;
}

const RECRUITMENT_COLUMNS: readonly Column<RecruitmentEntry>[] = [
  { title: 'Whom to look for', kind: 'text', cell: ({ mentor }) => mentor },
  { title: 'With seats', kind: 'number', cell: ({ seats }) => seats },
  { title: 'More mentees with a mentor', kind: 'number', cell: ({ gain }) => gain },
  { title: 'Then have a mentor', kind: 'text', cell: ({ matched }) => matched },
];

function renderRecruitments(recruitments: RecruitmentList): Markup {
  if (recruitments === 'too-large') return nothing;
  if (recruitments === 'unasked') {
    return html`<p class="note">Which mentors would help most is found by matching again and again, which takes a while with so many people: “mentorship report --gap” does it.</p>
`;
  }
  if (recruitments.length === 0)
    return html`<p>No further mentor would give anybody who waits a place.</p>
`;
  return renderTable({
    id: 'recruitments',
    caption:
      'Mentors who would help most, found by matching again with them. Each line counts on those before it; such a mentor is taken to offer just that, and to suit in all else.',
    things: '',
    rows: { shown: recruitments, total: recruitments.length },
    columns: RECRUITMENT_COLUMNS,
  });
}
