import type { Markup } from '../../template/markup.js';
import { type Column, name } from './data-table.js';
import { html, nothing } from './html.js';

/** How a bar is filled: three kinds that differ in lightness and outline, so that colour is never alone. */
export type Tone = 'main' | 'other' | 'alarm';

/** A plot with its heading, its drawing and the same numbers as a table. */
export interface Figure<Row> {
  readonly id: string;
  readonly title: string;
  /** What the plot shows, for those who do not see it, and its main point. */
  readonly summary: string;
  readonly legend?: readonly { readonly tone: Tone; readonly label: string }[];
  readonly drawing: Markup;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Units across a drawing: about the pixels of a phone, so that its words can be read there. */
export const PLOT_WIDTH = 340;

export function renderFigure<Row>(figure: Figure<Row>): Markup {
  const { id, title, summary, legend = [], drawing, columns, rows } = figure;
  return html`<figure id="${id}">
<figcaption><h3>${title}</h3><p>${summary}</p></figcaption>
${legend.length === 0 ? nothing : html`<ul class="legend">${legend.map(renderKey)}</ul>`}
${drawing}
<details><summary>These numbers as a table<span class="hidden">: ${title}</span></summary>
<table><caption class="hidden">${title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${numberClass(column)}>${column.title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => renderTwinRow(row, columns))}</tbody></table>
</details>
</figure>
`;
}

/** The drawing of a plot: `title` is read out in its place, and shown to whoever points at it. */
export function drawing(id: string, title: string, height: number, content: readonly Markup[]): Markup {
  return html`<svg role="img" aria-labelledby="${id}-title" viewBox="0 0 ${PLOT_WIDTH} ${height}">
<title id="${id}-title">${title}</title>
${content}</svg>`;
}

/** A coordinate with one decimal at most: more would only make the file longer. */
export function at(units: number): number {
  return Math.round(units * 10) / 10;
}

function renderKey({ tone, label }: { readonly tone: Tone; readonly label: string }): Markup {
  return html`<li><svg class="key" aria-hidden="true" viewBox="0 0 12 12"><rect class="${tone}" x="1" y="1" width="10" height="10" rx="2"/></svg>${label}</li>`;
}

function renderTwinRow<Row>(row: Row, columns: readonly Column<Row>[]): Markup {
  const cells = columns.map((column, place) => {
    const content = column.cell(row);
    const shown = typeof content === 'string' ? name(content) : content;
    return place === 0
      ? html`<th scope="row"${numberClass(column)}>${shown}</th>`
      : html`<td${numberClass(column)}>${shown}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

function numberClass<Row>({ kind }: Column<Row>): Markup {
  return kind === 'number' ? html` class="n"` : nothing;
}
