import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import type { Roles } from './read-role.js';

/** Longer cells are typed. */
const LONGEST = 80;

const NEITHER = phrasePattern(
  'neither|nor|none|no interest|not interested|not for me|weder|keines|ni lun ni lautre|ninguno',
);
const BOTH = phrasePattern('both|beides|les deux|ambos|molemmat|båda');
const LEARNS = phrasePattern(
  '(want|need|like|love|looking for|get|seek|would appreciate) (some |to get |to have )?(help|support|a mentor|mentoring|coaching)',
  '(to )?(learn|learning|study|improve|develop|get better|practi[cs]e|be taught|be mentored)( (it|this|that|more|about))*',
  'lernen|apprendre|aprender|oppia|lära mig|aprendo|lerne',
);
const TEACHES = phrasePattern(
  'teach|teaching|mentor|mentoring|coach|coaching|help|explain|offer|support|share',
  'lehren|beibringen|unterrichten|lehre|enseigner|enseñar|opettaa|lära ut|undervisa',
);
const NEGATED = phrasePattern('not|no|cant|cannot|dont|nicht|kein|pas|ei|inte');

/**
 * Whether a cell says that somebody can teach what its column stands for, or wants to learn it: "I can teach this",
 * "Want to learn", "teach / learn", "Neither". Null when it says nothing of the kind.
 */
export function readAbility(cell: string): Roles | null {
  if (cell.length > LONGEST) return null;
  const words = foldWords(cell);
  if (NEITHER.test(words)) return { isMentor: false, isMentee: false };
  if (BOTH.test(words)) return { isMentor: true, isMentee: true };
  const isMentee = LEARNS.test(words);
  const isMentor = TEACHES.test(isMentee ? words.replace(LEARNS, ' ') : words);
  if (!isMentor && !isMentee) return null;
  return NEGATED.test(words) ? { isMentor: false, isMentee: false } : { isMentor, isMentee };
}
