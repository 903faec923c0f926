import type { ChoiceCounts } from './counts/count-choices.js';
import type { ClockCounts } from './counts/count-clocks.js';
import type { Headline } from './counts/count-headline.js';
import type { PointsBin } from './counts/count-points.js';
import type { SeatCounts } from './counts/count-seats.js';
import type { SkillBalance } from './counts/count-skills.js';
import type { Certainty } from './counts/describe-certainty.js';
import type { LevelMap } from './counts/levels/level-map.js';
import type { PairList } from './counts/list-pairs.js';
import type { RecruitmentList } from './counts/list-recruitments.js';
import type { WaitingLists } from './counts/list-waiting.js';

/** Everything that a report says, counted and in words; nobody's answers but what is shown. */
export interface Report {
  /** Blank where the programme has no name. */
  readonly programme: string;
  /** Whether people are numbered instead of named, and nothing stands in words of their own. */
  readonly isRedacted: boolean;
  /** When the cohort begins, YYYY-MM-DD, or blank. */
  readonly start: string;
  readonly headline: Headline;
  readonly points: readonly PointsBin[];
  readonly choices: ChoiceCounts;
  readonly pairs: PairList;
  readonly waiting: WaitingLists;
  readonly skills: SkillBalance;
  readonly recruitments: RecruitmentList;
  readonly seats: SeatCounts;
  readonly levels: LevelMap;
  readonly clocks: ClockCounts;
  readonly certainty: Certainty;
}
