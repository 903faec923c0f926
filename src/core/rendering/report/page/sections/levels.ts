import { plural } from '../../../../text/plural.js';
import type { Markup } from '../../../template/markup.js';
import type { Candidate, CandidateRow, GridCell, LevelMap } from '../../counts/levels/level-map.js';
import { cutNote, name } from '../data-table.js';
import { type Content, html, nothing } from '../html.js';
import type { Section } from '../section.js';

/** Levels behind this one look alike. */
const LAST_SHADE = 5;

type Grid = Extract<LevelMap, { readonly kind: 'grid' }>;

/** Who could have had whom: a map that is a table, so that everybody can read it. */
export const levels: Section = {
  id: 'levels',
  title: 'Who suits whom',
  render: ({ levels: map }) =>
    map.kind === 'grid' ? renderGrids(map) : renderCandidates(map.rows.shown, map.rows.total),
};

function renderGrids(grid: Grid): Markup {
  return html`<p>A number is the class of a partner on somebody’s list: 1 is the best possible, equal numbers are about equally good,
an empty cell is a pair that a rule refuses. Framed are the pairs that were made. Mentees stand in the order of the mentors they got.</p>
${renderKeys()}
${renderGrid('levels-mentees', 'As mentees see it: how good each mentor is for them.', grid, ({ menteeLevel }) => menteeLevel)}
<details>
<summary>The same as mentors see it</summary>
${renderGrid('levels-mentors', 'As mentors see it: how good each mentee is for them.', grid, ({ mentorLevel }) => mentorLevel)}
</details>
`;
}

function renderGrid(
  id: string,
  caption: string,
  { mentors, rows }: Grid,
  levelOf: (cell: GridCell) => number | null,
): Markup {
  return html`<div class="box" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table id="${id}" class="map${mentors.length > 30 ? ' dense' : ''}">
<caption id="${id}-caption">${caption}</caption>
<thead><tr><th scope="col"><span class="hidden">Mentee</span></th>${mentors.map(
    (mentor) => html`<th scope="col"><span>${name(mentor)}</span></th>`,
  )}</tr></thead>
<tbody>
${rows.map(
  ({
    mentee,
    cells,
  }) => html`<tr><th scope="row">${name(mentee)}</th>${cells.map((cell) => renderCell(levelOf(cell), cell.isPaired))}</tr>
`,
)}</tbody>
</table>
</div>
`;
}

function renderCell(level: number | null, isPaired: boolean): Markup {
  const shade = level === null ? '' : shadeOf(level);
  if (!isPaired) return level === null ? html`<td></td>` : html`<td class="${shade}">${level}</td>`;
  return html`<td class="${shade} made"><b>${level ?? '–'}</b><span class="hidden"> paired</span></td>`;
}

function renderKeys(): Markup {
  const shades = Array.from({ length: LAST_SHADE }, (_, place) => place + 1);
  return html`<ul class="legend levels">${shades.map(
    (level) =>
      html`<li><span class="${shadeOf(level)}">${level}</span>${level === 1 ? 'best' : level === LAST_SHADE ? 'and later' : nothing}</li>`,
  )}<li><span class="made"><b>1</b></span>paired</li></ul>`;
}

function renderCandidates(rows: readonly CandidateRow[], total: number): Markup {
  const most = Math.max(0, ...rows.map(({ candidates }) => candidates.length));
  const places = Array.from({ length: most }, (_, place) => place + 1);
  return html`<p>Each mentee’s top candidates. The number before a name is the class of the mentor on the mentee’s list, 1 the best possible;
behind it stand the points of the two. Framed are the pairs that were made.</p>
${renderKeys()}
${cutNote({ shown: rows, total }, 'mentees', '“mentorship match --scores FILE” lists every acceptable pair.')}
<div class="box" role="region" aria-labelledby="candidates-caption" tabindex="0">
<table id="candidates" data-tools="mentees">
<caption id="candidates-caption">Mentees in the order of the mentors they got, with their top candidates.</caption>
<thead><tr><th scope="col">Mentee</th>${places.map((place) => html`<th scope="col">${place}.</th>`)}<th scope="col">Paired with another</th><th scope="col" class="n">Mentors they could have</th></tr></thead>
<tbody>
${rows.map(
  ({ mentee, candidates, others, acceptable }) =>
    html`<tr><th scope="row">${name(mentee)}</th>${places.map((place) => renderCandidate(candidates[place - 1]))}<td>${joinNames(others)}</td><td class="n">${acceptable}</td></tr>
`,
)}</tbody>
</table>
</div>
<p class="note">${plural(total, 'mentee')} are too many for a map of everybody with everybody, which is drawn up to 60 people on a side.</p>
`;
}

function renderCandidate(candidate: Candidate | undefined): Markup {
  if (candidate === undefined) return html`<td></td>`;
  const { mentor, level, points, isPaired } = candidate;
  const words = html`<span class="level ${shadeOf(level)}">${level}</span> ${name(mentor)} <small>${points}</small>`;
  return isPaired
    ? html`<td class="made"><b>${words}</b><span class="hidden"> paired</span></td>`
    : html`<td>${words}</td>`;
}

function joinNames(names: readonly string[]): Content {
  return names.map((each, place) => (place === 0 ? name(each) : html`, ${name(each)}`));
}

function shadeOf(level: number): string {
  return `l${Math.min(level, LAST_SHADE)}`;
}
