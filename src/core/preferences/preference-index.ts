import type { BackgroundColumns } from './compile/compile-background.js';
import type { ClockColumns } from './compile/compile-clocks.js';
import type { GoalColumns } from './compile/compile-goals.js';
import type { MeansColumns } from './compile/compile-means.js';
import type { RefusalColumns } from './compile/compile-refusals.js';
import type { SkillColumns } from './compile/compile-skills.js';
import type { StandingColumns } from './compile/compile-standings.js';
import type { ViewColumns } from './compile/compile-views.js';

/**
 * People compiled to numbers: plain data, the large parts in shared memory, so that a thread gets it without a copy.
 * Its answers equal those of `isAcceptable`, `scoreSides` and `createStandings`, which are the definition. What is
 * inside is the affair of the functions beside it; others hand it on.
 */
export interface PreferenceIndex {
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** By slot the number of the mentor, and the other way round: inside, mentors of one clock stand together. */
  readonly mentorAt: Int32Array;
  readonly slotOf: Int32Array;
  readonly clocks: ClockColumns;
  readonly skills: SkillColumns;
  readonly goals: GoalColumns;
  readonly background: BackgroundColumns;
  readonly means: MeansColumns;
  readonly views: ViewColumns;
  readonly refusals: RefusalColumns;
  readonly standings: StandingColumns;
  readonly commonGround: boolean;
  /** The least score on the mentee's side, 0 to 1000. */
  readonly leastScore: number;
}
