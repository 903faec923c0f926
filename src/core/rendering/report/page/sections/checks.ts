import { plural } from '../../../../text/plural.js';
import type { Certainty } from '../../counts/describe-certainty.js';
import { renderTable } from '../data-table.js';
import { html } from '../html.js';
import type { Section } from '../section.js';

/** What the result can be relied on for, and how to check it again. */
export const checks: Section = {
  id: 'checks',
  title: 'What was checked',
  render: ({ certainty }) => html`<ul class="checks">
<li>${sayStability(certainty)}</li>
<li>${sayRules(certainty)}</li>
<li>${saySize(certainty)}</li>
</ul>
${renderTable({
  id: 'settings',
  caption: 'The settings that decided.',
  things: '',
  rows: { shown: certainty.settings, total: certainty.settings.length },
  columns: [
    { title: 'Setting', kind: 'text', cell: ({ setting }) => setting },
    { title: 'Value', kind: 'text', cell: ({ value }) => value },
  ],
})}
${
  certainty.hashes.length === 0
    ? html`<p>There is no audit.json beside the pairs, the record of the run.</p>`
    : renderTable({
        id: 'hashes',
        caption: 'Hashes (SHA-256) from audit.json, the record of the run.',
        things: '',
        rows: { shown: certainty.hashes, total: certainty.hashes.length },
        columns: [
          { title: 'Of', kind: 'text', cell: ({ of }) => of },
          { title: 'Hash', kind: 'text', cell: ({ hash }) => html`<code>${hash}</code>` },
        ],
      })
}
<p>“mentorship verify” reads the sign-ups, the settings and the pairs again and proves all of this anew.</p>
`,
};

function sayStability({ acceptablePairs, blockingPairs, blockedBySettled }: Certainty): string {
  const looked = `${plural(acceptablePairs, 'pair')} that no rule refuses ${acceptablePairs === 1 ? 'was' : 'were'} looked at one by one`;
  const settled =
    blockedBySettled === 0
      ? ''
      : `, but for ${blockedBySettled} that would if nobody had been kept or put together`;
  return blockingPairs === 0
    ? `${looked}: no two people would both rather have each other${settled}.`
    : `${looked}: ${plural(blockingPairs, 'couple')} would both rather have each other.`;
}

function sayRules({ byStatus, faults }: Certainty): string {
  const made = [
    `${plural(byStatus.matched, 'pair')} made by the matching`,
    ...(byStatus.kept === 0 ? [] : [`${byStatus.kept} kept from before`]),
    ...(byStatus.fixed === 0 ? [] : [`${byStatus.fixed} put together by the organiser`]),
  ].join(', ');
  return faults === 0
    ? `${made}: scores, rules and seats of each were computed again.`
    : `${made}. The files do not fit together in ${plural(faults, 'place')}: “mentorship verify” names each.`;
}

function saySize({ atMostMore, provedLargest }: Certainty): string {
  if (provedLargest) return 'No stable matching of these people has more pairs; that is proved.';
  if (atMostMore === null) return 'Whether more pairs would be possible is not on record.';
  return atMostMore === 0
    ? 'No stable matching of these people has more pairs.'
    : `A stable matching of these people may have up to ${atMostMore} more; this is the best that was found.`;
}
