import { partPattern, phrasePattern } from '../phrase-pattern.js';
import { MENTEE_NAMES, MENTOR_NAMES } from '../role-names.js';
import type { Side } from './column-use.js';

const MENTORS = `(?:${MENTOR_NAMES[0]})`;
const MENTEES = `(?:${MENTEE_NAMES[0]})`;
const OR = '(?:or|and|und|oder|y|o|u|et|ou|of|en|e|lub|czy|i|tai|ja|vai|eller|och|og|أو|أم)';
const AN = '(?:(?:as |als |som )?(?:an?|ein|eine|einen|un|una|une|uma?|een) )?';
const BOTH_ROLES = phrasePattern(
  `${MENTORS} ${OR} ${AN}${MENTEES}|${MENTEES} ${OR} ${AN}${MENTORS}`,
  `(?:${MENTOR_NAMES[1]}).*(?:${MENTEE_NAMES[1]})|(?:${MENTEE_NAMES[1]}).*(?:${MENTOR_NAMES[1]})`,
);

const AS =
  '(?:as|als|como|comme|come|som|jako|en tant que|if you are|if youre|if you want to be|if you would like to be|wenn du|si vous êtes|si eres)';
const IF_CHOSEN =
  'if you(?:r)? (?:\\p{L}+ ){0,4}?(?:answered|chose|selected|picked|said|ticked|checked)(?: \\p{L}+){0,3}?';

/** "Who would you like as your mentor?" asks for somebody else. */
const ABOUT_ANOTHER = phrasePattern(
  '^(?:whom?|wen|wem|vem|hvem|avec qui|qui|con quién|quién|com quem|quem|con chi|kogo|z kim|kenet|kenen)',
);

const SUBJECTS = 'skills|topics|help|expertise|background|bio|goals|interests|availability|languages';

/** What no mark does without. */
const SIGN_OF_MARK = new RegExp(`[:|–—([-]|[\\s_](?:${SUBJECTS})`, 'u');

/** Each side by its names alone, too, as few titles hold any: to get the larger patterns ready takes long. */
const SIDES = [
  {
    side: 'mentor',
    name: partPattern(...MENTOR_NAMES),
    phrase: sidePhrase(MENTORS),
    mark: sideMark(MENTORS),
  },
  {
    side: 'mentee',
    name: partPattern(...MENTEE_NAMES),
    phrase: sidePhrase(MENTEES),
    mark: sideMark(MENTEES),
  },
] as const;

/**
 * The role a title puts its question to, by its words ("As a mentor, …", "for students only") or by a mark (`Mentors:
 * …`, `… (mentee)`, `mentor_skills`); null where it names none, or both.
 */
export function readSide(text: string, words: string): Side | null {
  const named = SIDES.filter(({ name }) => name.test(words));
  if (named.length === SIDES.length && BOTH_ROLES.test(words)) return null;
  const isAsked = (phrase: RegExp): boolean => phrase.test(words) && !ABOUT_ANOTHER.test(words);
  const lower = text.toLowerCase();
  const isMarked = (mark: RegExp): boolean => SIGN_OF_MARK.test(lower) && mark.test(lower);
  const sides = named.filter(({ phrase, mark }) => isAsked(phrase) || isMarked(mark));
  return sides.length === 1 ? (sides[0]?.side ?? null) : null;
}

/** A question's words without those that say whom it asks. */
export function withoutSide(words: string): string {
  return SIDES.filter(({ name }) => name.test(words))
    .reduce((rest, { phrase }) => rest.replace(phrase, ' '), words)
    .trim();
}

function sidePhrase(names: string): RegExp {
  return phrasePattern(
    // The names stand as seldom as can be: each time they are a machinery of their own.
    `(?:${[
      `${AS} (?:(?:an?|the|un|una|une|uma|ein|eine|en|een|potential|future) )*`,
      '(?:questions? )?(?:for|für|pour|para|voor|dla|för) (?:(?:the|our|all|die|les|los|las|i) )?',
      '(?:nur|solo|alleen|tylko|vain|endast) ',
    ].join('|')})${names}`,
    `${names} (?:only|nur|section)`,
    `${IF_CHOSEN} ${names}(?: above)?`,
  );
}

/** In small letters: `mentor: …`, `mentors – …`, `mentor_skills`, `… - mentees`, `… (mentor)`, `… [for mentors only]`. */
function sideMark(names: string): RegExp {
  const before = `^[^\\p{L}]*${names}(?:\\s*[:|–—-]|[\\s_]+(?=${SUBJECTS}))`;
  const behind = `\\s[–—|-]\\s*(?:for )?${names}\\s*$`;
  const inBrackets = `[([]\\s*(?:for |as |nur |für )?(?:an? |the )?${names}(?:[:*]innen)?(?: only)?\\s*[)\\]]`;
  return new RegExp(`${before}|${behind}|${inBrackets}`, 'u');
}
