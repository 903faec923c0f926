import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';

/** The roles somebody signed up for. */
export interface Roles {
  readonly isMentor: boolean;
  readonly isMentee: boolean;
}

export const BOTH_ROLES: Roles = { isMentor: true, isMentee: true };

/** Longer texts are prose that may mention both roles without choosing one. */
const LONGEST = 300;

const PARTS = /[,;،/|&+\n]/u;
const BRACKETS = /[([{（［][^)\]}）］]*[)\]}）］]/gu;

const BOTH = phrasePattern(
  'both',
  'either',
  'beides',
  'ambos',
  'les deux',
  'molemmat',
  'bada',
  'كلاهما',
  'الاثنين',
);

/*
 * Each role is often described by the other one: a mentee is "looking for a mentor", a mentor "supports mentees".
 * So phrases are read before single words, and what a phrase has explained is taken out of the text.
 */
const MENTEES = '(mentees?|others|people|students?|learners?|beginners?|someone)';
const SUPPORT = '(help|mentoring|mentorship|coaching|guidance|support|advice)';
const MENTEE_PHRASES = phrasePattern(
  '(be|being|get|getting) (mentored|coached|tutored|guided|supported)',
  `(want|need|like|find|have|get|getting|receive|receiving|seek|seeking|request|look(ing)? for) (to (find|get|have|receive) )?((a|an|my|some|the) )?((?!to )\\w+ )?(mentor|coach|tutor|${SUPPORT})`,
  'from (a|an|my) (mentor|coach)',
  '(want|like|hope|here|keen|eager|looking) to (learn|be mentored)',
);
const MENTOR_PHRASES = phrasePattern(
  '(be|become|becoming) (a )?(mentor|coach|tutor)',
  `(want|like|happy|willing|able|love|hope|looking|keen|can|could|here) (to )?(help|mentor|coach|teach|guide|support|volunteer|share)( (a|an|some|other))?( ${MENTEES})?`,
  `(help|helping|support|supporting|mentor|mentoring|coach|coaching|guide|guiding|teach|teaching|advise|take on|find|have|looking for) ((a|an|some|other) )?${MENTEES}`,
  `(offer|offering|give|giving|provide|providing) (\\w+ ){0,2}?${SUPPORT}`,
);

const MENTOR_WORDS = phrasePattern(
  'mentors?|coach(es)?|tutors?|teachers?|advis[eo]rs?|guides?|trainers?|helpers?',
  'mentorin|coachin|mentorinnen|mentora|mentori|tutora|ohjaaja|valmentaja|handledare|mentorer',
  'مرشد|موجه|مرشدة',
);
const MENTEE_WORDS = phrasePattern(
  'mentees?|students?|learners?|apprentices?|proteges?|trainees?|tutees?',
  'mentorad[oa]|mentoree?|aktori|mentoroitava|opiskelija|estudiante|aprendiz|etudiante?|schuler(in)?|lernende[rn]?|adept',
  'متدرب|متدربة|متعلم|متعلمة|طالب|طالبة',
);

/** "Not a mentor", "I can't be a mentor" name the role that somebody does not want. */
const NEGATED_ROLE = phrasePattern(
  '(not|dont|cant|cannot|wont|never|unable|no longer|nicht|keine?|pas|inte|ei) (\\w+ ){0,4}?(mentor(s|ing|ed)?|mentees?|coach(es|ing|ed)?|mentorin|mentori)',
);
/** "I'd love to, but can't this time" takes back whatever stands before it. */
const NOT_NOW = phrasePattern(
  '(not|dont|cant|cannot|wont|unable) (\\w+ ){0,3}?(this (time|year|round|term|season|semester)|right now|now|at the moment)',
  '(but|though|sorry) (i )?(am not able|am unable|cant|cannot)$',
);

/**
 * The roles a text names, in the words people use: `Mentor`, `coach`, "I want to help", `Mentor, Mentee`, `Both`.
 * A remark in brackets is read only where the rest says nothing. Null when it names neither,
 * or says that somebody does not want it.
 */
export function readRole(text: string): Roles | null {
  if (text.length > LONGEST || NOT_NOW.test(foldWords(text))) return null;
  const headline = text.replace(BRACKETS, ' ');
  return readParts(headline) ?? readParts(text);
}

function readParts(text: string): Roles | null {
  const roles = text.split(PARTS).flatMap((part) => readWords(foldWords(part)) ?? []);
  if (roles.length === 0) return null;
  return {
    isMentor: roles.some(({ isMentor }) => isMentor),
    isMentee: roles.some(({ isMentee }) => isMentee),
  };
}

function readWords(words: string): Roles | null {
  if (NEGATED_ROLE.test(words)) return null;
  if (BOTH.test(words)) return BOTH_ROLES;
  const mentee = takeOut(words, MENTEE_PHRASES);
  const mentor = takeOut(mentee.rest, MENTOR_PHRASES);
  const isMentor = mentor.found || MENTOR_WORDS.test(mentor.rest);
  const isMentee = mentee.found || MENTEE_WORDS.test(mentor.rest);
  return isMentor || isMentee ? { isMentor, isMentee } : null;
}

function takeOut(words: string, pattern: RegExp): { readonly found: boolean; readonly rest: string } {
  const found = pattern.test(words);
  return { found, rest: found ? words.replace(pattern, ' ') : words };
}
