import { name, renderTable } from '../data-table.js';
import { html } from '../html.js';
import type { Section } from '../section.js';

/** Near ties and other pairs that somebody should read before letters go out. */
export const look: Section = {
  id: 'look',
  title: 'Worth a human look',
  render: ({ pairs: { reviews } }) =>
    reviews.total === 0
      ? html`<p>No pair is below 40 points, hangs on a tie or stands out in another way.</p>
`
      : renderTable({
          id: 'look-table',
          caption: 'Pairs that a person should read before letters go out, and why.',
          things: 'pairs worth a look',
          whole: '“mentorship match” lists all of them.',
          stacks: true,
          rows: reviews,
          columns: [
            { title: 'Mentor', kind: 'text', cell: ({ mentor }) => name(mentor) },
            { title: 'Mentee', kind: 'text', cell: ({ mentee }) => name(mentee) },
            { title: 'Points', kind: 'number', cell: ({ points }) => points },
            { title: 'What to look at', kind: 'text', cell: (pair) => pair.reviews.join('; ') },
          ],
        }),
};
