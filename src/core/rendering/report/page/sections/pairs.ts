import type { CriterionId } from '../../../../signups/person.js';
import type { CriterionPoints, PairEntry } from '../../counts/list-pairs.js';
import { type Column, name, renderTable } from '../data-table.js';
import { type Content, html, nothing } from '../html.js';
import type { Section } from '../section.js';

const CRITERION_TITLES: Readonly<Record<CriterionId, string>> = {
  skills: 'Skills',
  goals: 'Goals',
  background: 'Background',
  logistics: 'Logistics',
};

/** Every pair with what it rests on. */
export const pairs: Section = {
  id: 'pairs',
  title: 'The pairs',
  render: ({ pairs: { pairs: rows, criteria } }) =>
    renderTable({
      id: 'pairs-table',
      caption:
        'Who is with whom and why. Two numbers in one cell are the points that the mentee’s side and the mentor’s side give; a dash says that this side asked nothing.',
      things: 'pairs',
      whole: 'All of them are in pairings.csv.',
      stacks: true,
      rows,
      columns: [
        { title: 'Mentor', kind: 'text', cell: ({ mentor }) => name(mentor) },
        { title: 'Mentee', kind: 'text', cell: (pair) => html`${name(pair.mentee)}${remark(pair)}` },
        { title: 'Points', kind: 'number', cell: ({ points }) => html`<b>${points}</b>` },
        { title: 'Mentee’s choice', kind: 'number', cell: ({ menteeChoice }) => orDash(menteeChoice) },
        { title: 'Mentor’s choice', kind: 'number', cell: ({ mentorChoice }) => orDash(mentorChoice) },
        ...criteria.map(criterionColumn),
        { title: 'Why', kind: 'text', cell: ({ why }) => (why === '' ? '–' : why) },
      ],
    }),
};

function criterionColumn(id: CriterionId, place: number): Column<PairEntry> {
  return {
    title: CRITERION_TITLES[id],
    kind: 'number',
    cell: ({ criteria }) => sayBoth(criteria[place] ?? { mentee: null, mentor: null }),
  };
}

function sayBoth({ mentee, mentor }: CriterionPoints): Content {
  if (mentee === null && mentor === null) return '–';
  return `${mentee ?? '–'} / ${mentor ?? '–'}`;
}

function orDash(choice: number | null): Content {
  return choice ?? '–';
}

/** How the pair came about where the matching did not find it, and that it is the mentee's second. */
function remark({ status, round }: PairEntry): Content {
  const remarks = [
    ...(status === 'kept' ? ['kept from before'] : []),
    ...(status === 'fixed' ? ['put together by the organiser'] : []),
    ...(round === 2 ? ['second mentor'] : []),
  ];
  return remarks.length === 0 ? nothing : html` <small>${remarks.join(', ')}</small>`;
}
