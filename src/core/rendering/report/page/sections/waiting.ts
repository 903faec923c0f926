import type { Markup } from '../../../template/markup.js';
import type { Beginning } from '../../begin-with.js';
import type { WaitingEntry } from '../../counts/list-waiting.js';
import { name, renderTable } from '../data-table.js';
import { html } from '../html.js';
import type { Section } from '../section.js';

/** Who has nobody, why, and what would help. */
export const waiting: Section = {
  id: 'waiting',
  title: 'Without a pair',
  render: ({ waiting: { mentees, mentors } }) => html`
${
  mentees.total === 0
    ? html`<p>Every mentee has a mentor.</p>`
    : renderWaiting(
        'waiting-mentees',
        'Mentee',
        'Mentees without a mentor.',
        'mentees without a mentor',
        mentees,
      )
}
${
  mentors.total === 0
    ? html`<p>Every seat is taken.</p>`
    : renderWaiting(
        'waiting-mentors',
        'Mentor',
        'Mentors with free seats.',
        'mentors with free seats',
        mentors,
      )
}
`,
};

function renderWaiting(
  id: string,
  who: string,
  caption: string,
  things: string,
  rows: Beginning<WaitingEntry>,
): Markup {
  return renderTable({
    id,
    caption,
    things,
    whole: 'All of them are in unmatched.csv.',
    stacks: true,
    rows,
    columns: [
      { title: who, kind: 'text', cell: ({ person }) => name(person) },
      { title: 'Why', kind: 'text', cell: ({ reason }) => reason },
      { title: 'What would help', kind: 'text', cell: ({ remedy }) => remedy },
    ],
  });
}
