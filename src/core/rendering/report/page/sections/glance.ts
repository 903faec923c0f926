import { plural } from '../../../../text/plural.js';
import type { Markup } from '../../../template/markup.js';
import type { Report } from '../../report.js';
import { name } from '../data-table.js';
import { type Content, html, nothing } from '../html.js';
import type { Section } from '../section.js';

/** The figures for somebody with half a minute. */
export const glance: Section = {
  id: 'glance',
  title: 'At a glance',
  render: ({ headline, certainty }) => {
    const { mentees, matchedMentees, firstChoices, worstOff, seats, freeSeats } = headline;
    const blocking = certainty.blockingPairs;
    return html`<dl class="figures">
${figure(`${matchedMentees} of ${mentees}`, `${mentees === 1 ? 'mentee has' : 'mentees have'} a mentor${share(matchedMentees, mentees)}`)}
${
  worstOff === null
    ? nothing
    : [
        figure(`${firstChoices} of ${matchedMentees}`, 'got the best mentor they could have'),
        figure(
          plural(worstOff.points, 'point'),
          html`the worst-off pair: ${name(worstOff.mentor)} and ${name(worstOff.mentee)}`,
        ),
      ]
}
${figure(`${freeSeats} of ${seats}`, `${seats === 1 ? 'seat is' : 'seats are'} left`)}
${figure(String(blocking), blocking === 0 ? 'couples would both rather have each other: the result is stable' : `${blocking === 1 ? 'couple' : 'couples'} would both rather have each other: the result is not stable`)}
</dl>
`;
  },
};

/** One sentence that says how it went. */
export function summarise({ headline, waiting }: Report): string {
  const { mentees, mentors, matchedMentees, pairs } = headline;
  const without = waiting.mentees.total;
  const rest =
    without === 0 ? 'nobody waits.' : `${plural(without, 'mentee')} ${without === 1 ? 'waits' : 'wait'}.`;
  return `${plural(mentors, 'mentor')} and ${plural(mentees, 'mentee')} signed up; ${pairs === 0 ? 'no pairs were' : plural(pairs, 'pair was', 'pairs were')} made${matchedMentees === pairs ? '' : `, for ${plural(matchedMentees, 'mentee')}`}, and ${rest}`;
}

function figure(value: string, words: Content): Markup {
  return html`<div><dt>${words}</dt><dd>${value}</dd></div>`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`;
}
