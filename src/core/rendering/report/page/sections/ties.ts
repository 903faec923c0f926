import { plural } from '../../../../text/plural.js';
import { name } from '../data-table.js';
import { html } from '../html.js';
import type { Section } from '../section.js';

/** How equals were told apart. */
export const ties: Section = {
  id: 'ties',
  title: 'How ties were settled',
  render: ({
    certainty: { lottery, decidedByLottery, byStatus },
  }) => html`<p>Where two people were equally good, a lottery decided,
the same for everybody. Its text:</p>
<blockquote><p>${name(lottery)}</p></blockquote>
<p>${
    decidedByLottery === 0
      ? 'No pair hung on it.'
      : `${plural(decidedByLottery, 'pair')} of ${byStatus.matched} that the matching made hung on it.`
  } Everybody’s place follows from that text and their own address (where none was given, their name) alone: of the
SHA-256 of the text, a line end and the address in lower case the smaller one comes first. Whoever knows both can work it
out again; the order of sign-ups plays no part.</p>
`,
};
