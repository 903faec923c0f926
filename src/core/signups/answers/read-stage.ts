import { foldWords } from '../fold-words.js';
import type { Stage } from '../person.js';
import { phrasePattern } from '../phrase-pattern.js';

const STAGES: readonly (readonly [stage: Stage, words: RegExp])[] = [
  [
    'beginner',
    phrasePattern(
      'beginners?|beginning|novices?|newbies?|new to|no (prior )?experience|none|just start(ed|ing)|starting out|entry level|junior|basics?|complete beginner|a little|a bit|none yet|nothing yet|student|early career|anfanger(in)?|einsteiger(in)?|debutant(e|s)?|principiantes?|aloittelijat?|nyborjare|مبتدئ|مبتدئة',
    ),
  ],
  [
    'intermediate',
    phrasePattern(
      'intermediate|some (experience|knowledge)|mid ?(level|career)|mid|middle|medium|fortgeschritten|moyen|intermediaire|intermedi[oa]|keskitaso|medel|متوسط|متوسطة',
    ),
  ],
  [
    'advanced',
    phrasePattern(
      'advanced|experts?|senior|experienced|very experienced|proficient|weit fortgeschritten|avance|avanzad[oa]|edistynyt|avancerad|متقدم|متقدمة',
    ),
  ],
];
const ANY = phrasePattern(
  'any|all|every|everyone|anyone|any level|all levels|alle|tous|todos|kaikki|alla|الكل',
);

/** The stage an answer names ("I'm a complete beginner"), the first where it names several; null when none. */
export function readStage(text: string): Stage | null {
  return readStages(text)[0] ?? null;
}

/**
 * The stages a mentor accepts, in a fixed order; empty when any is welcome, null when an answer names none.
 */
export function readAcceptedStages(answers: readonly string[]): readonly Stage[] | null {
  const named = answers.map(readStages);
  if (answers.some((answer) => ANY.test(foldWords(answer)))) return [];
  if (named.some((stages) => stages.length === 0)) return null;
  const accepted = new Set(named.flat());
  return STAGES.map(([stage]) => stage).filter((stage) => accepted.has(stage));
}

function readStages(text: string): readonly Stage[] {
  const words = foldWords(text);
  return STAGES.flatMap(([stage, pattern]) => (pattern.test(words) ? [stage] : []));
}
