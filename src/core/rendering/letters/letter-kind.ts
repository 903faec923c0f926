/** To both of a pair, or to each alone. */
export const INTRODUCTIONS = ['introduction', 'introduction-to-mentor', 'introduction-to-mentee'] as const;
/** To people without a partner. */
export const WAITING = ['unmatched-mentor', 'unmatched-mentee'] as const;

export type IntroductionKind = (typeof INTRODUCTIONS)[number];
export type WaitingKind = (typeof WAITING)[number];

/** A letter's kind is the name of its template. */
export type LetterKind = IntroductionKind | WaitingKind;
