import { shorten } from '../../../text/shorten.js';
import type { Markup } from '../../template/markup.js';
import { html } from './html.js';
import { at, drawing, PLOT_WIDTH, type Tone } from './plot.js';

/** A row of bars, one below the other. */
export interface PlotBars {
  readonly label: string;
  readonly title: string;
  readonly bars: readonly { readonly count: number; readonly tone: Tone }[];
}

const BAR = 10;
const BETWEEN_BARS = 2;
const BETWEEN_ROWS = 9;
/** Room for labels, and for the number behind the longest bar. */
const LABELS = 112;
const NUMBERS = 26;
/** Characters of a label that fit there. */
const LABEL_LENGTH = 17;

/** Rows of bars from left to right, labels before and numbers behind them. */
export function drawBars(id: string, title: string, rows: readonly PlotBars[]): Markup {
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const scale = (PLOT_WIDTH - LABELS - NUMBERS) / most;
  let y = 2;
  const drawn = rows.map(({ label, title: said, bars }) => {
    const top = y;
    const height = bars.length * (BAR + BETWEEN_BARS) - BETWEEN_BARS;
    y += height + BETWEEN_ROWS;
    const shapes = bars.map(({ count, tone }, place) => {
      const barTop = top + place * (BAR + BETWEEN_BARS);
      const length = at(count * scale);
      return html`<rect class="${tone}" x="${LABELS}" y="${barTop}" width="${length}" height="${BAR}"/><text class="value behind" x="${at(LABELS + length + 4)}" y="${barTop + 9}">${count}</text>`;
    });
    return html`<g><title>${said}</title><text class="label" x="${LABELS - 6}" y="${at(top + height / 2 + 4)}">${shorten(label, LABEL_LENGTH)}</text>${shapes}</g>
`;
  });
  const height = Math.max(1, y - BETWEEN_ROWS + 4);
  return drawing(id, title, height, [
    ...drawn,
    html`<line class="axis" x1="${LABELS}" y1="0" x2="${LABELS}" y2="${height}"/>`,
  ]);
}
