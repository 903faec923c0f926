const HTML = Symbol('html');

/** HTML made by our own code, which a page prints as it is. No data from outside can ever be one. */
export interface Markup {
  readonly [HTML]: string;
}

export function asMarkup(html: string): Markup {
  return { [HTML]: html };
}

/** The HTML of a markup, or null for any other value. */
export function markupOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && HTML in value ? String(value[HTML]) : null;
}
