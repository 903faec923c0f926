/** A language that letters and guides are written in: what their own sentences leave to be said. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** The kinds of number this language tells apart, in the order in which forms are given: `one`, `other`. */
  readonly plurals: readonly string[];
  readonly lists: ListWords;
  readonly dates: DateWords;
  /** The days of the week from Monday, short. */
  readonly days: readonly string[];
  /** Counts in words from 0 on; the rest are digits. */
  readonly numbers: readonly string[];
  readonly durations: DurationWords;
  /** Our English words for topics, paths, ways to meet and languages, in this language; in English there are none. */
  readonly labels: ReadonlyMap<string, string>;
}

/** How items become one text; blanks included, as not every language has one after its "and". */
export interface ListWords {
  /** Between items: `, `. */
  readonly comma: string;
  /** Between items that hold a comma themselves: `; `. */
  readonly semicolon: string;
  /** Before the last item: ` and `. */
  readonly and: string;
  readonly or: string;
  /** Whether "and" and "or" stand before the last item only, or before each but the first. */
  readonly joined: 'last' | 'all';
}

export interface DateWords {
  /** `{day} {month} {year}`, in the order and with the marks of the language. */
  readonly pattern: string;
  /** From January, in the form that stands in a date. */
  readonly months: readonly string[];
}

/** In a form, `#` is the number. Where there are several, they follow `plurals`. */
export interface DurationWords {
  readonly quarter: string;
  readonly half: string;
  readonly hour: string;
  readonly hourAndHalf: string;
  readonly hours: readonly string[];
  /** Whole hours and a half. */
  readonly halfHours: readonly string[];
  readonly minutes: readonly string[];
}
