/** What the words for a fault are made of. */
export interface FaultTerms {
  /** "Grace Oyelaran", or "the mentee in signups.csv row 7". */
  readonly mentee: string;
  readonly mentor: string;
  /** What is concerned, joined: "score, why and track". */
  readonly concerned: string;
  /** How many mentees the mentor takes. */
  readonly seats: string;
}

interface FaultEntry {
  /** One sentence that says what differs. */
  readonly text: (terms: FaultTerms) => string;
  /** One sentence that says what to do. */
  readonly hint: string;
}

const MATCH_AGAIN = 'Run "mentorship match" again';
const TAKE_UP =
  'if the change is meant, run "mentorship match signups.csv --keep pairings.csv", which takes it up.';

/**
 * Every way in which the files of a result can differ from what `match` left, in words; docs/checking.md explains
 * each. What the record shows comes first, then the rows, then who is where.
 */
export const FAULT_WORDS = {
  'audit-missing': {
    text: () =>
      'The record of the run is missing, so nothing tells which sign-ups, settings and lottery the pairs came from.',
    hint: `Put the audit.json of the run back, name it with --audit, or ${lower(MATCH_AGAIN)}.`,
  },
  'audit-unreadable': {
    text: () => 'This is not a record as "match" writes it.',
    hint: `Put the audit.json of the run back, name it with --audit, or ${lower(MATCH_AGAIN)}.`,
  },
  'signups-changed': {
    text: () => 'The sign-ups, as they are understood now, are not those of the run.',
    hint: `Give the files that "match" read; if people joined, left or changed an answer since, ${lower(MATCH_AGAIN)} (--keep leaves pairs together that can stay).`,
  },
  'settings-changed': {
    text: ({ concerned }) =>
      concerned === ''
        ? 'The settings are not those of the run, in something that the record does not quote.'
        : `The settings are not those of the run: ${concerned}.`,
    hint: `Name the right file with --config and give the flags that "match" was given; if the settings shall hold, ${lower(MATCH_AGAIN)}.`,
  },
  'lottery-changed': {
    text: () => 'The lottery is not the one of the run.',
    hint: `Give the text that was published, under "lottery" in mentorship.yaml or with --lottery; if another one was drawn, ${lower(MATCH_AGAIN)}.`,
  },
  'past-changed': {
    text: () => 'What is known of earlier cohorts is not what the run knew.',
    hint: 'Name the same files with --history as for "match", or none if it had none.',
  },
  'audit-edited': {
    text: ({ concerned }) => `What the record says of ${concerned} is not what the pairs give.`,
    hint: `${MATCH_AGAIN}, and leave audit.json as it is written.`,
  },
  'pairs-changed': {
    text: () => 'Who is with whom is not what the run decided.',
    hint: `Put back what the faults of single rows name, or ${lower(MATCH_AGAIN)}; ${TAKE_UP}`,
  },
  'row-edited': {
    text: ({ mentor, mentee, concerned }) =>
      concerned === ''
        ? `The row of ${mentor} and ${mentee} was changed after it was written.`
        : `The row of ${mentor} and ${mentee} was changed after it was written: ${concerned}.`,
    hint: 'Put the cells back (only "start" and "note" are free), or run "mentorship match" again with the answer corrected under "people" in mentorship.yaml.',
  },
  'row-of-others': {
    text: ({ mentor, mentee, concerned }) =>
      `The row was written for ${concerned === 'mentor' ? mentor : mentee}, and now names another ${concerned}; the rest of it still speaks of the first.`,
    hint: `Put name and address back; ${TAKE_UP}`,
  },
  'row-outdated': {
    text: ({ mentor, mentee, concerned }) =>
      `The row of ${mentor} and ${mentee} no longer says what their sign-ups give: ${concerned}.`,
    hint: `Run "mentorship match signups.csv --keep pairings.csv", which writes the rows anew and leaves pairs together.`,
  },
  'person-unknown': {
    text: ({ concerned }) => `Nobody who is so called signed up as a ${concerned}.`,
    hint: `If the cell was changed, put it back; if the person left or has a new address, run "mentorship match signups.csv --keep pairings.csv".`,
  },
  'pair-twice': {
    text: ({ mentor, mentee }) => `${mentor} and ${mentee} stand in an earlier row too.`,
    hint: 'Take one of the rows out.',
  },
  'mentee-twice': {
    text: ({ mentee }) => `${mentee} has more mentors than the settings give anybody.`,
    hint: 'Take out the row that is not meant, or put the mentee back that stood there.',
  },
  'mentor-overfilled': {
    text: ({ mentor, seats }) => `${mentor} has more mentees than seats (${seats}).`,
    hint: 'Take a row out, or raise the "capacity" of this mentor under "people" in mentorship.yaml, and match again.',
  },
  'refused-by-rule': {
    text: ({ mentor, mentee, concerned }) =>
      `${mentor} and ${mentee} must not be paired, because ${concerned}.`,
    hint: `To pair them all the same, put them under "together" in mentorship.yaml; then ${lower(MATCH_AGAIN)}.`,
  },
  'not-put-together': {
    text: ({ mentor, mentee }) =>
      `${mentor} and ${mentee} are said to be put together by the organiser, and "together" in mentorship.yaml does not name them.`,
    hint: `Write them there, or put the status back; then ${lower(MATCH_AGAIN)}.`,
  },
  'fixed-pair-missing': {
    text: ({ mentor, mentee }) =>
      `"together" in mentorship.yaml puts ${mentor} and ${mentee} together, and no row does.`,
    hint: `${MATCH_AGAIN}, or take the entry out.`,
  },
  'blocking-pair': {
    text: ({ mentor, mentee }) =>
      `${mentee} and ${mentor} are not together, and both would rather have each other than what they have.`,
    hint: `${MATCH_AGAIN}; to leave it so, put the pairs that stand in the way under "together" in mentorship.yaml first.`,
  },
  'mentee-lost': {
    text: ({ mentee }) => `${mentee} is neither among the pairs nor among the people without one.`,
    hint: `Put the row back, or ${lower(MATCH_AGAIN)}.`,
  },
  'free-seat-lost': {
    text: ({ mentor }) => `${mentor} has a free seat and is not among the people without a pair.`,
    hint: `Put the row back, or ${lower(MATCH_AGAIN)}.`,
  },
  'unmatched-missing': {
    text: () => 'The list of people without a pair is missing.',
    hint: `Put the unmatched.csv of the run back, name it with --unmatched, or ${lower(MATCH_AGAIN)}.`,
  },
  'unmatched-edited': {
    text: () => 'The list of people without a pair is not as the run wrote it.',
    hint: `${MATCH_AGAIN}, which writes it anew.`,
  },
  'unmatched-unreadable': {
    text: () => 'This is not a list of people without a pair as "match" writes it.',
    hint: `Put the unmatched.csv of the run back, name it with --unmatched, or ${lower(MATCH_AGAIN)}.`,
  },
  'unmatched-unknown': {
    text: ({ concerned }) => `Nobody who is so called signed up as a ${concerned}.`,
    hint: `Put the row back as it was, or ${lower(MATCH_AGAIN)}.`,
  },
  'mentee-in-both': {
    text: ({ mentee }) => `${mentee} has a mentor and stands among the people without one.`,
    hint: `Put both files back, or ${lower(MATCH_AGAIN)}.`,
  },
  'full-mentor-in-both': {
    text: ({ mentor }) => `${mentor} stands among the people without a pair, and has no free seat.`,
    hint: `Put both files back, or ${lower(MATCH_AGAIN)}.`,
  },
} as const satisfies Readonly<Record<string, FaultEntry>>;

/** The stable name of a kind of fault. */
export type FaultCode = keyof typeof FAULT_WORDS;

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
