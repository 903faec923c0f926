// Search and sort for the tables of a report. Everything can be read without it.
(() => {
  'use strict';

  /** Texts as they are compared: without case and accents. */
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  const rowsOf = (table) => [...table.tBodies[0].rows];

  /** A field above a table; rows that do not hold all of its words are hidden. */
  const addSearch = (table) => {
    const things = table.dataset.tools;
    const rows = rowsOf(table);
    const texts = new Map();
    const count = (shown) => (shown === rows.length ? `${rows.length} ${things}` : `${shown} of ${rows.length} ${things}`);
    const label = make('label', `Search ${things} `);
    const field = make('input', '', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    const hits = make('output', count(rows.length), { 'aria-live': 'polite' });
    const tools = make('div', '', { class: 'tools', role: 'search', 'aria-label': `Search ${things}` });
    label.append(field);
    tools.append(label, hits);
    table.closest('.box').before(tools);
    field.addEventListener('input', () => {
      const words = fold(field.value).split(/\s+/u).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        if (!texts.has(row)) texts.set(row, fold([...row.cells].map((cell) => cell.textContent).join(' ')));
        const text = texts.get(row);
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      hits.textContent = shown === 0 ? `None of ${rows.length} ${things}` : count(shown);
    });
  };

  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  /** What a row is sorted by; null where a cell says nothing, which comes last in both directions. */
  const keyOf = (row, column, isNumber) => {
    const text = row.cells[column].textContent.trim();
    if (!isNumber) return text === '' || text === '–' ? null : text;
    const number = Number.parseFloat(text);
    return Number.isNaN(number) ? null : number;
  };

  const sortBy = (table, column, isNumber, direction) => {
    const keyed = rowsOf(table).map((row, place) => ({ row, place, key: keyOf(row, column, isNumber) }));
    const sign = direction === 'ascending' ? 1 : -1;
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.place - b.place;
      const order = isNumber ? a.key - b.key : collator.compare(a.key, b.key);
      return sign * order || a.place - b.place;
    });
    table.tBodies[0].append(...keyed.map(({ row }) => row));
  };

  /** Titles of columns become buttons: pressed once they sort, pressed again the other way round. */
  const addSort = (table) => {
    const titles = [...table.tHead.rows[0].cells];
    for (const [column, title] of titles.entries()) {
      const isNumber = title.classList.contains('n');
      const button = make('button', title.textContent, { type: 'button' });
      title.replaceChildren(button);
      title.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const first = isNumber ? 'descending' : 'ascending';
        const second = isNumber ? 'ascending' : 'descending';
        const direction = title.getAttribute('aria-sort') === first ? second : first;
        for (const other of titles) other.setAttribute('aria-sort', other === title ? direction : 'none');
        sortBy(table, column, isNumber, direction);
      });
    }
  };

  for (const table of document.querySelectorAll('table[data-tools]')) {
    addSearch(table);
    addSort(table);
  }

  // Paper shows what is folded away on a screen.
  const folded = document.querySelectorAll('details:not(figure details)');
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...folded].filter((each) => !each.open);
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
})();
