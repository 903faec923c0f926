import { foldWords } from '../fold-words.js';
import { phrasePattern, upToWords } from '../phrase-pattern.js';
import { MENTEE_NAMES, MENTOR_NAMES, spellOutMentees } from '../role-names.js';

/** The roles somebody signed up for. */
export interface Roles {
  readonly isMentor: boolean;
  readonly isMentee: boolean;
}

export const BOTH_ROLES: Roles = { isMentor: true, isMentee: true };

/** Longer texts are prose that may mention both roles without choosing one. */
const LONGEST = 300;

const PARTS = /[,;،、/|&+\n]/u;
const BRACKETS = /[([{（［][^)\]}）］]*[)\]}）］]/gu;

const BOTH = phrasePattern(
  'both|either|beides|beide|ambos|ambas|(las|los) dos( cosas)?|les deux|entrambi|entrambe|allebei|obie( role)?|oba|molem\\p{L}+|bada|begge|begge deler|كلاهما|الاثنين',
  '両方|どちらも|两者|都可以',
);

/*
 * Each role is often described by the other one: a mentee is "looking for a mentor", a mentor "supports mentees".
 * So phrases are read before single words, and what a phrase has explained is taken out of the text.
 */
const MENTEES = '(mentees?|others|people|students?|learners?|beginners?|newcomers?|someone|somebody)';
const SUPPORT = '(help|mentoring|mentorship|coaching|guidance|support|advice)';
const SEEKING =
  '(suche|brauche|cherche|busco|necesito|procuro|preciso de|cerco|zoek|szukam|potrzebuję|söker|søger|søker)';
const WANTING = '(möchte|hätte gern|souhaite|souhaite avoir|voudrais|voudrais avoir|quiero|quero|vorrei)';
const AN = '(einen?|eine|une?|uno|una|uma?|een|en)';
const A_MENTOR = `(${MENTOR_NAMES[0]})( (o|ou|oder|of|lub|eller) (${AN} )?(${MENTOR_NAMES[0]}))?`;
const MENTEE_PHRASES = phrasePattern(
  '(be|being|get|getting) (mentored|coached|tutored|guided|supported)',
  `(want|need|like|find|have|get|getting|receive|receiving|seek|seeking|request|look(ing)? for) (to (find|get|have|receive) )?((a|an|my|some|the) )?((?!to )\\w+ )?(mentor|coach|tutor|buddy|${SUPPORT})`,
  'from (a|an|my) (mentor|coach|buddy)|(want|like|hope|here|keen|eager|looking) to (learn|be mentored)',
  `${SEEKING} (${AN} )?${A_MENTOR}|${WANTING} ${AN} ${A_MENTOR}(?! (sein|werden))|etsin mentoria`,
  'lernen|begleitet werden|être accompagne(e|s)?|apprendre|aprender|imparare|(wil|graag) (\\p{L}+ )?leren|uczyć się|haluan oppia|(vill|vil) (lära|lære)( mig| meg)?',
  'أبحث عن (مرشد|موجه)',
  '学びたい|想学|寻找导师',
);
const MENTOR_PHRASES = phrasePattern(
  '(be|become|becoming) (a )?(mentor|coach|tutor|buddy)',
  `(want|like|happy|willing|able|love|hope|looking|keen|can|could|here) (to )?(help|mentor|coach|teach|guide|support|volunteer|share)( (a|an|some|other))?( ${MENTEES})?`,
  `(help|helping|support|supporting|mentor|mentoring|coach|coaching|guide|guiding|teach|teaching|advise|take on|find|have|looking for) ((a|an|some|other) )?${MENTEES}`,
  `(offer|offering|give|giving|provide|providing) (\\w+ ){0,2}?${SUPPORT}|pass (\\w+ )?on`,
  '(möchte|will|kann) (anderen |andere )?(helfen|unterstützen|begleiten)|(souhaite|veux|peux) (aider|accompagner)|(quiero|puedo) (ayudar|acompañar|enseñar)',
  '(quero|posso) (ajudar|apoiar|ensinar)|(vorrei|posso) aiutare|(wil|kan) (anderen )?helpen|(chcę|mogę) pomagać|haluan auttaa|(vill|kan) hjälpa|(vil|kan) (hjælpe|hjelpe)',
  '教えたい|帮助他人',
);

const MENTOR_WORDS = phrasePattern(...MENTOR_NAMES, 'teachers?|advis[eo]rs?|guides?|trainers?|helpers?');
const MENTEE_WORDS = phrasePattern(
  ...MENTEE_NAMES,
  'apprentices?|trainees?|estudiantes?|etudiante?s?|schuler(in|innen)?|estagiari[oa]s?|studenti|uczen|uczennica',
);

const NOT =
  '(not|dont|cant|cannot|wont|never|unable|no longer|nicht|keine?n?|pas|inte|ikke|nie|non|niet|geen|^(?:ei|en))';
/** "Not a mentor", "I can't be a mentor" name the role that somebody does not want. */
const NEGATED_ROLE = phrasePattern(
  `${NOT} ${upToWords(4)}(${MENTOR_NAMES[0]}|${MENTEE_NAMES[0]}|mentoring|coaching|mentored|coached)`,
);
/** "I'd love to, but can't this time" takes back whatever stands before it. */
const NOT_NOW = phrasePattern(
  '(not|dont|cant|cannot|wont|unable) (\\w+ ){0,3}?(this (time|year|round|term|season|semester)|right now|now|at the moment)',
  '(but|though|sorry) (i )?(am not able|am unable|cant|cannot)$',
);

/**
 * The roles a text names, in the words people use: `Mentor`, `coach`, "I want to help", `Mentor, Mentee`, `Both`.
 * A remark in brackets is read only where the rest says nothing. Null when it names neither, or says that somebody
 * does not want it; "Mentee, not a mentor this time" is a mentee.
 */
export function readRole(text: string): Roles | null {
  if (text.length > LONGEST) return null;
  const spelled = spellOutMentees(text);
  if (takesBack(spelled)) return null;
  const headline = spelled.replace(BRACKETS, ' ');
  return readParts(headline) ?? readParts(spelled);
}

function takesBack(text: string): boolean {
  const parts = text.split(PARTS).map(foldWords);
  return parts.some((part) => NOT_NOW.test(part) && !NEGATED_ROLE.test(part));
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
