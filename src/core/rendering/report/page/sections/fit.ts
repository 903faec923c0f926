import { plural } from '../../../../text/plural.js';
import type { Markup } from '../../../template/markup.js';
import type { ChoiceCount } from '../../counts/count-choices.js';
import type { PointsBin } from '../../counts/count-points.js';
import { drawColumns } from '../draw-columns.js';
import { html } from '../html.js';
import { renderFigure } from '../plot.js';
import type { Section } from '../section.js';

/** Pairs below this many points are listed for a human look. */
const LOW = 40;

/** How good the pairs are, and who got what they wanted. */
export const fit: Section = {
  id: 'fit',
  title: 'How well it fits',
  render: ({ points, choices }) => html`<div class="beside">
${renderPoints(points)}
${renderChoices(
  'mentees-choices',
  'What mentees got',
  'How many of the mentors that a mentee could have had would have been better: none is a first choice, one a second.',
  choices.mentees,
  'Mentees',
)}
${renderChoices(
  'mentors-choices',
  'What mentors got',
  'The same of each mentee that a mentor was given. Of two who differ, one is a second choice at best.',
  choices.mentors,
  'Mentees given',
)}
</div>
`,
};

function renderPoints(bins: readonly PointsBin[]): Markup {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const low = bins.reduce((sum, { from, count }) => sum + (from < LOW ? count : 0), 0);
  const title = 'How many points the pairs have';
  const columns = bins.map(({ from, to, count }) => ({
    label: from % 20 === 0 ? String(from) : '',
    title: `${from} to ${to} points: ${plural(count, 'pair')}`,
    parts: [{ count, tone: from < LOW ? ('alarm' as const) : ('main' as const) }],
  }));
  return renderFigure({
    id: 'points',
    title,
    summary: `Points from 0 to 100 say how well two people suit each other, both sides together. ${
      low === 0
        ? `${total === 0 ? 'There are no pairs' : 'No pair is below 40'}.`
        : `${plural(low, 'pair is', 'pairs are')} below 40 (outlined).`
    }`,
    drawing: drawColumns('points', title, columns),
    columns: [
      { title: 'Points', kind: 'text', cell: ({ from, to }) => `${from} to ${to}` },
      { title: 'Pairs', kind: 'number', cell: ({ count }) => count },
    ],
    rows: bins,
  });
}

function renderChoices(
  id: string,
  title: string,
  summary: string,
  counts: readonly ChoiceCount[],
  counted: string,
): Markup {
  const columns = counts.map(({ label, count }) => ({
    label,
    title: `${label}: ${count}`,
    parts: [{ count, tone: /^\d/.test(label) ? ('main' as const) : ('alarm' as const) }],
  }));
  return renderFigure({
    id,
    title,
    summary,
    drawing: drawColumns(id, title, columns),
    columns: [
      { title: 'Choice', kind: 'text', cell: ({ label }) => label },
      { title: counted, kind: 'number', cell: ({ count }) => count },
    ],
    rows: counts,
  });
}
