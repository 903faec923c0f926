import type { Cohort } from '../scoring/cohort.js';
import type { Profile } from '../scoring/profile.js';

/** An acceptable pair: no rule refuses it. People are indices into the market's lists. */
export interface Candidate {
  readonly mentee: number;
  readonly mentor: number;
  /** How well the mentor suits the mentee, 0 to 1000. */
  readonly menteeScore: number;
  /** How well the mentee suits the mentor, 0 to 1000. */
  readonly mentorScore: number;
  /** Where the mentor falls on the mentee's list: 1 is the best class that occurs on it; equal levels are ties. */
  readonly menteeLevel: number;
  /** Where the mentee falls on the mentor's list. */
  readonly mentorLevel: number;
}

/** Everybody who can be paired, and every pair that may be. */
export interface Market {
  readonly cohort: Cohort;
  /** In the order of their keys. */
  readonly mentees: readonly Profile[];
  /** In the order of their keys. */
  readonly mentors: readonly Profile[];
  /** In the order of mentee, then mentor. */
  readonly candidates: readonly Candidate[];
}
