/** A language that letters and guides are written in: what their own sentences leave to be said. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** The kinds of number this language tells apart, in the order in which forms are given: `one`, `other`. */
  readonly plurals: readonly string[];
  readonly lists: ListWords;
  readonly dates: DateWords;
  readonly times: TimeWords;
  /** The days of the week from Monday, short. */
  readonly days: readonly string[];
  /** Counts in words from 0 on; the rest are digits. */
  readonly numbers: readonly string[];
  readonly durations: DurationWords;
  /** Our English words for topics, paths, ways to meet and languages, in this language; in English there are none. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Before the last item, or before each but the first; blanks included, as not every language has one after its "and". */
export interface Conjunctions {
  readonly and: string;
  readonly or: string;
}

/** How items become one text: `and` is ` and `. */
export interface ListWords extends Conjunctions {
  /** Between items: `, `. */
  readonly comma: string;
  /** Between items that hold a comma themselves: `; `. */
  readonly semicolon: string;
  /** Whether "and" and "or" stand before the last item only, or before each but the first. */
  readonly joined: 'last' | 'all';
  /** Before the last item, blanks and marks included, where an item holds an "and" or "or" of its own: `, and `. */
  readonly clear: Conjunctions;
  /** Before the last item where semicolons stand between the others: `; and `. */
  readonly afterSemicolons: Conjunctions;
}

export interface DateWords {
  /** `{day} {month} {year}`, in the order and with the marks of the language. */
  readonly pattern: string;
  /** From January, in the form that stands in a date. */
  readonly months: readonly string[];
}

export interface TimeWords {
  /** `HH:mm`, or `H.mm` where hours below ten have no zero before them (the letters of Unicode CLDR). */
  readonly clock: string;
  /** `{from}–{to}`, or words where a dash between figures can be read from either end. */
  readonly span: string;
  /** `{days} {times}`: hours that come back each week. */
  readonly week: string;
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
