/** Lists of up to so many lines are shown whole; of longer ones the beginning, as nobody reads thousands of lines. */
const SHOWN_WHOLE = 500;
const SHOWN_OF_MORE = 20;

/** The items to show, and a line about the rest; empty where there is none. */
export function beginList<Item>(
  items: readonly Item[],
  { all }: { readonly all: boolean },
): { readonly shown: readonly Item[]; readonly rest: string } {
  if (all || items.length <= SHOWN_WHOLE) return { shown: items, rest: '' };
  const shown = items.slice(0, SHOWN_OF_MORE);
  return { shown, rest: `… and ${items.length - shown.length} more (--verbose shows all).\n` };
}
