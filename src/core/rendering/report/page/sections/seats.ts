import { plural } from '../../../../text/plural.js';
import { name, renderTable } from '../data-table.js';
import { drawColumns } from '../draw-columns.js';
import { html } from '../html.js';
import { renderFigure } from '../plot.js';
import type { Section } from '../section.js';

/** What became of the seats that mentors offered. */
export const seats: Section = {
  id: 'seats',
  title: 'Seats',
  render: ({ seats: { classes, mentors }, headline }) => {
    const title = 'How many mentees mentors have';
    const without = (classes[0]?.full ?? 0) + (classes[0]?.withRoom ?? 0);
    return html`<div class="beside">
${renderFigure({
  id: 'seats-plot',
  title,
  summary: `${plural(headline.seats, 'seat')} of ${plural(headline.mentors, 'mentor')}; ${
    without === 0 ? 'nobody stays without a mentee' : `${plural(without, 'mentor')} without a mentee`
  }.`,
  legend: [
    { tone: 'main', label: 'full' },
    { tone: 'other', label: 'could take more' },
  ],
  drawing: drawColumns(
    'seats-plot',
    title,
    classes.map(({ mentees, full, withRoom }) => ({
      label: String(mentees),
      title: `${plural(mentees, 'mentee')}: ${plural(full, 'mentor')} full, ${withRoom} with room`,
      parts: [
        { count: full, tone: 'main' },
        { count: withRoom, tone: 'other' },
      ],
    })),
  ),
  columns: [
    { title: 'Mentees', kind: 'number', cell: ({ mentees }) => mentees },
    { title: 'Mentors who are full', kind: 'number', cell: ({ full }) => full },
    { title: 'Mentors who could take more', kind: 'number', cell: ({ withRoom }) => withRoom },
  ],
  rows: classes,
})}
<div>
${renderTable({
  id: 'seats-table',
  caption: 'Seats of each mentor.',
  things: 'mentors',
  whole: 'The others have no more seats free.',
  rows: mentors,
  columns: [
    { title: 'Mentor', kind: 'text', cell: ({ mentor }) => name(mentor) },
    { title: 'Seats', kind: 'number', cell: (entry) => entry.seats },
    { title: 'Taken', kind: 'number', cell: ({ taken }) => taken },
    { title: 'Free', kind: 'number', cell: ({ free }) => free },
  ],
})}
</div>
</div>
`;
  },
};
