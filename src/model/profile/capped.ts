/** The first entries of a list, and how many more there are. */
export interface Capped<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** As much of a list as a page has room for. One entry more is shown rather than told: the line would take its room. */
export function capped<Item>(items: readonly Item[], limit: number): Capped<Item> {
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit);
  return { shown, more: items.length - shown.length };
}
