/** A pair an organiser would insist on, or refuse, by address; `reason` is what they would say. */
export interface ExpectedPair {
  readonly mentee: string;
  readonly mentor: string;
  readonly reason: string;
}

/** What an organiser would expect of one person, by address. */
export interface ExpectedPerson {
  readonly person: string;
  readonly reason: string;
}

/** What an organiser would expect of one example. */
export interface Yardstick {
  readonly mustPair: readonly ExpectedPair[];
  readonly mustNotPair: readonly ExpectedPair[];
  readonly mustStayWithout: readonly ExpectedPerson[];
  readonly mustHaveAMentor: readonly ExpectedPerson[];
}
