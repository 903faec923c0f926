import { plural } from '../../../../text/plural.js';
import type { GapClass } from '../../counts/count-clocks.js';
import { drawBars } from '../draw-bars.js';
import { drawColumns } from '../draw-columns.js';
import { html } from '../html.js';
import { renderFigure } from '../plot.js';
import { sayDay } from '../say-day.js';
import type { Section } from '../section.js';

/** Where the clocks of people and pairs stand. */
export const clocks: Section = {
  id: 'clocks',
  title: 'Time zones',
  render: ({ clocks: { clocks: entries, gaps, day } }) => html`<div class="beside">
${renderFigure({
  id: 'clocks-plot',
  title: 'Where clocks stand',
  summary: `Mentees and mentors by their clocks on ${sayDay(day)}, from west to east.`,
  legend: [
    { tone: 'main', label: 'mentees' },
    { tone: 'other', label: 'mentors' },
  ],
  drawing: drawBars(
    'clocks-plot',
    'Where clocks stand',
    entries.map(({ clock, mentees, mentors }) => ({
      label: clock,
      title: `${clock}: ${plural(mentees, 'mentee')}, ${plural(mentors, 'mentor')}`,
      bars: [
        { count: mentees, tone: 'main' },
        { count: mentors, tone: 'other' },
      ],
    })),
  ),
  columns: [
    { title: 'Clock', kind: 'text', cell: ({ clock }) => clock },
    { title: 'Mentees', kind: 'number', cell: ({ mentees }) => mentees },
    { title: 'Mentors', kind: 'number', cell: ({ mentors }) => mentors },
  ],
  rows: entries,
})}
${renderFigure({
  id: 'gaps-plot',
  title: 'Hours between the clocks of a pair',
  summary: 'In the week in which they differ most, rounded up to full hours.',
  drawing: drawColumns(
    'gaps-plot',
    'Hours between the clocks of a pair',
    gaps.map((gap) => ({
      label: sayHours(gap),
      title: `${sayHours(gap)}: ${plural(gap.pairs, 'pair')}`,
      parts: [{ count: gap.pairs, tone: gap.hours === null ? ('alarm' as const) : ('main' as const) }],
    })),
  ),
  columns: [
    { title: 'Hours', kind: 'text', cell: sayHours },
    { title: 'Pairs', kind: 'number', cell: ({ pairs }) => pairs },
  ],
  rows: gaps,
})}
</div>
`,
};

function sayHours({ hours }: GapClass): string {
  return hours === null ? 'not known' : String(hours);
}
