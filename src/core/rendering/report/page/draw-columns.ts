import type { Markup } from '../../template/markup.js';
import { html, nothing } from './html.js';
import { at, drawing, PLOT_WIDTH, type Tone } from './plot.js';

/** A column of a histogram; its parts stand on each other. */
export interface PlotColumn {
  /** Below the column; blank for none. */
  readonly label: string;
  /** What is said to whoever points at it. */
  readonly title: string;
  readonly parts: readonly { readonly count: number; readonly tone: Tone }[];
}

const HEIGHT = 150;
/** Room above the highest column for its number, and below all for labels. */
const ABOVE = 16;
const BELOW = 20;
/** The broadest column, so that two do not look like a wall. */
const BROADEST = 44;

/** Columns side by side with their numbers on them. */
export function drawColumns(id: string, title: string, columns: readonly PlotColumn[]): Markup {
  const most = Math.max(1, ...columns.map(heightOf));
  const step = PLOT_WIDTH / Math.max(1, columns.length);
  const width = Math.min(BROADEST, step * 0.8);
  const scale = (HEIGHT - ABOVE - BELOW) / most;
  const base = HEIGHT - BELOW;
  const drawn = columns.map((column, place) => {
    const middle = at(step * (place + 0.5));
    const total = heightOf(column);
    let top = base;
    const parts = column.parts.map(({ count, tone }) => {
      if (count === 0) return nothing;
      top -= count * scale;
      return html`<rect class="${tone}" x="${at(middle - width / 2)}" y="${at(top)}" width="${at(width)}" height="${at(count * scale)}"/>`;
    });
    return html`<g><title>${column.title}</title>${parts}${
      total === 0 ? nothing : html`<text x="${middle}" y="${at(top - 4)}" class="value">${total}</text>`
    }${column.label === '' ? nothing : html`<text x="${middle}" y="${base + 14}">${column.label}</text>`}</g>
`;
  });
  return drawing(id, title, HEIGHT, [
    ...drawn,
    html`<line class="axis" x1="0" y1="${base}" x2="${PLOT_WIDTH}" y2="${base}"/>`,
  ]);
}

function heightOf({ parts }: PlotColumn): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
