/** What a guide says besides its heading, to any pair. */
export interface GuideTexts {
  readonly prepare: { readonly mentee: readonly string[]; readonly mentor: readonly string[] };
  readonly questions: {
    readonly both: readonly string[];
    /** What the mentee may ask. */
    readonly mentee: readonly string[];
    /** What the mentor may ask. */
    readonly mentor: readonly string[];
  };
  /** Things to do side by side. */
  readonly together: readonly string[];
  /** What to write down before parting. */
  readonly agree: readonly string[];
  readonly advice: {
    readonly mentee: string;
    readonly mentor: string;
    readonly firstTimeMentor: string;
  };
  /** A suggested running order of an hour. */
  readonly hour: readonly { readonly minutes: number; readonly what: string }[];
}

/** What a guide says about one meeting. */
export interface MeetingTexts extends GuideTexts {
  readonly title: string;
  readonly purpose: string;
}

/** What a set of guides says about each meeting of a programme, of whatever length; found by its subjects. */
export type GuideContents = ReadonlyMap<string, MeetingTexts>;

/** The key of a meeting in the contents of its set. */
export function subjectsKey(subjects: readonly string[]): string {
  return subjects.join(', ');
}
