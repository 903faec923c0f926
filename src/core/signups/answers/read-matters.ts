import { foldWords } from '../fold-words.js';
import type { CriterionId } from '../person.js';
import { phrasePattern } from '../phrase-pattern.js';

const CRITERIA: readonly (readonly [criterion: CriterionId, words: RegExp])[] = [
  [
    'skills',
    phrasePattern('skills?|technolog(y|ies)|technical|knowledge|expertise|fahigkeiten|habilidades|taidot'),
  ],
  ['goals', phrasePattern('goals?|aims?|objectives?|topics?|interests?|ziele|objetivos|tavoitteet|mal')],
  [
    'background',
    phrasePattern(
      'backgrounds?|experiences?|paths?|career|industry|identity|culture|story|hintergrund|tausta|bakgrund',
    ),
  ],
  [
    'logistics',
    phrasePattern(
      'logistics|time|times|time ?zones?|schedules?|availability|hours|location|formats?|zeit|aika|tid',
    ),
  ],
];

/** The criteria that the answers name, in the order of the list; what names none is left out. */
export function readMatters(answers: readonly string[]): readonly CriterionId[] {
  const texts = answers.map(foldWords);
  return CRITERIA.flatMap(([criterion, words]) =>
    texts.some((text) => words.test(text)) ? [criterion] : [],
  );
}
