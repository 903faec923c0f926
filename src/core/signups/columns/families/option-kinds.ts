import { findLanguage } from '../../../programme/language-names.js';
import { namesHours } from '../../answers/hours/read-availability.js';
import { readFormats } from '../../answers/read-formats.js';
import { readRole } from '../../answers/read-role.js';
import { readStage } from '../../answers/read-stage.js';
import { foldWords } from '../../fold-words.js';
import type { ColumnField } from '../column-use.js';
import type { RecognitionContext } from '../recogniser.js';

/** What the options of a question can be, where the file does not hold the question itself. */
export interface OptionKind {
  /** In words, for the organiser. */
  readonly are: string;
  /** What such a question is for; of two, each row answers the one of its role. */
  readonly fields: readonly ColumnField[];
  readonly holds: (option: string, context: RecognitionContext) => boolean;
}

/** A role, a level or a way to meet is named in a few words; more of them say something else. */
const FEW_WORDS = 6;

function isShort(option: string): boolean {
  return foldWords(option).split(' ').length <= FEW_WORDS;
}

/** From the surest to the vaguest: the first that an option fits is its kind. */
export const optionKinds: readonly OptionKind[] = [
  {
    are: 'languages people speak',
    fields: ['languages'],
    holds: (option) => foldWords(option).length > 2 && findLanguage(option) !== null,
  },
  {
    are: 'known skills',
    fields: ['teaches', 'learns'],
    holds: (option, { skillList }) => skillList.knows(option),
  },
  {
    are: 'days or times',
    fields: ['availability'],
    holds: (option) => isShort(option) && namesHours(option),
  },
  {
    are: 'roles',
    fields: ['role'],
    holds: (option) => isShort(option) && readRole(option) !== null,
  },
  {
    are: 'levels of experience',
    fields: ['stage', 'takes'],
    holds: (option) => isShort(option) && readStage(option) !== null,
  },
  {
    are: 'ways to meet',
    fields: ['formats'],
    holds: (option) => isShort(option) && readFormats([option]) !== null,
  },
];

/** What an option is; null when nothing tells. */
export function kindOf(option: string, context: RecognitionContext): OptionKind | null {
  return optionKinds.find(({ holds }) => holds(option, context)) ?? null;
}

/** What more than half of the options are, and whether all are; null when no kind has more than half. */
export function kindOfMost(
  options: readonly string[],
  context: RecognitionContext,
): { readonly kind: OptionKind; readonly all: boolean } | null {
  const kinds = options.map((option) => kindOf(option, context));
  const found = optionKinds
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .find(({ count }) => count * 2 > options.length);
  return found === undefined ? null : { kind: found.kind, all: found.count === options.length };
}
