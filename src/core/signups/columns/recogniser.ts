import type { Programme } from '../../programme/programme.js';
import type { SkillList } from '../../skills/skill-list.js';
import { phrasePattern } from '../phrase-pattern.js';
import type { ColumnField } from './column-use.js';
import type { Header } from './header.js';

/** What a recogniser may look at besides the column. */
export interface RecognitionContext {
  readonly programme: Programme;
  readonly skillList: SkillList;
}

/** What most answers of a column must be. */
export interface AnswerTest {
  /** In words, for the reason given to the organiser: "e-mail addresses". Null when passing confirms nothing. */
  readonly are: string | null;
  readonly passes: (answer: string, context: RecognitionContext) => boolean;
}

/** One way to tell what a column is for: by its title's folded words, confirmed by its answers. */
export interface Recogniser {
  /** None for columns that a form adds and pairing has no use for. */
  readonly fields: readonly ColumnField[];
  /** Finds in several titles, each on a line of its own, what it finds in one alone. */
  readonly title: RegExp;
  readonly answers?: AnswerTest;
  /** The field it feeds instead where nothing else does and most answers are known skills. */
  readonly orSkills?: ColumnField;
  /** True where the title says too little: without answers that pass, the column is not recognised. */
  readonly byAnswers?: boolean;
  /** What else must hold of the title. */
  readonly when?: (header: Header) => boolean;
  /** True when each column of this kind asks for one role, and yes or no is answered. */
  readonly asksOneRole?: boolean;
}

/** A pattern for a whole title: for words too common to be looked for inside a question. */
export function wholeTitle(...titles: readonly string[]): RegExp {
  return new RegExp(`^(?:your |my )?${phrasePattern(...titles).source}$`, 'um');
}
