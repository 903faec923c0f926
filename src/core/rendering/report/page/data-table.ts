import type { Markup } from '../../template/markup.js';
import type { Beginning } from '../begin-with.js';
import { type Content, html, nothing } from './html.js';

/** A column of a table; the first of a table heads its rows. */
export interface Column<Row> {
  readonly title: string;
  /** Numbers stand to the right, and the greatest come first when they are sorted. */
  readonly kind: 'text' | 'number';
  readonly cell: (row: Row) => Content;
}

export interface DataTable<Row> {
  readonly id: string;
  readonly caption: Content;
  readonly columns: readonly Column<Row>[];
  readonly rows: Beginning<Row>;
  /** What is listed, in the plural: "pairs". Blank for what nobody searches or sorts. */
  readonly things: string;
  /** Where the rest of a list stands that is too long for a page. */
  readonly whole?: string;
  /** Whether each row becomes a card on a narrow screen, for rows that say a lot. */
  readonly stacks?: boolean;
}

/** Shorter tables are read at a glance. */
const WORTH_TOOLS = 6;

/** A table in a box that scrolls where the screen is too narrow. */
export function renderTable<Row>({ stacks = false, whole = '', ...table }: DataTable<Row>): Markup {
  const { id, caption, columns, rows, things } = table;
  const { shown, total } = rows;
  const tools = things !== '' && shown.length >= WORTH_TOOLS ? html` data-tools="${things}"` : nothing;
  return html`${cutNote(rows, things, whole)}
<div class="box" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table id="${id}"${tools}${stacks ? html` class="stacks"` : nothing}>
<caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map(({ title, kind }) => html`<th scope="col"${classOf(kind)}>${title}</th>`)}</tr></thead>
<tbody>
${total === 0 ? html`<tr><td colspan="${columns.length}">None.</td></tr>` : shown.map((row) => renderRow(row, columns, stacks))}
</tbody>
</table>
</div>
`;
}

/** Says what a cut list leaves out. */
export function cutNote({ shown, total }: Beginning<unknown>, things: string, whole: string): Markup {
  if (shown.length === total) return nothing;
  return html`<p class="note">Shown: ${shown.length} of ${total} ${things}, those that most deserve a look. ${whole}</p>`;
}

function renderRow<Row>(row: Row, columns: readonly Column<Row>[], stacks: boolean): Markup {
  const cells = columns.map(({ title, kind, cell }, place) => {
    const content = cell(row);
    if (place === 0) return html`<th scope="row"${classOf(kind)}>${content}</th>`;
    return html`<td${classOf(kind)}${stacks ? html` data-title="${title}"` : nothing}>${content}</td>`;
  });
  return html`<tr>${cells}</tr>
`;
}

function classOf(kind: Column<unknown>['kind']): Markup {
  return kind === 'number' ? html` class="n"` : nothing;
}

/** A name as it stands in a line of English, whichever way it is written. */
export function name(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}
