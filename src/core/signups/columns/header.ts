import { foldWords } from '../fold-words.js';
import { partPattern, phrasePattern } from '../phrase-pattern.js';
import { spellOutMentees } from '../role-names.js';
import type { Side } from './column-use.js';
import { isNegated } from './is-negated.js';
import { isPast } from './is-past.js';
import { readSide, withoutSide } from './read-side.js';

/** A column's title taken apart. */
export interface Header {
  /** As written. */
  readonly text: string;
  /** As written, but for the number by which a tool told repeated titles apart. */
  readonly title: string;
  /** The question itself, folded: without numbering, remarks, examples, and the words that say whom it asks. */
  readonly words: string;
  /** The whole title, folded. */
  readonly allWords: string;
  readonly side: Side | null;
  /** The last brackets of the title, as grids have them; null when there are none. */
  readonly part: string | null;
  readonly rank: number | null;
  /** Whether the title asks for an order, or names a rank. */
  readonly ranked: boolean;
  /** Whether the title asks what or whom somebody does not want, or cannot do. */
  readonly negated: boolean;
  /** Whether the title asks what was: how many mentees somebody had before. */
  readonly past: boolean;
}

/** What a title says beyond this is no question any more, and would only cost time. */
const LONGEST = 500;

const NUMBERING = /^\s*(?:q(?:uestion)?\s*)?\d+\s*[.):-]\s*/iu;
const REMARKS = /\([^)]*\)|\[[^\]]*\]|（[^）]*）/gu;
/** What follows explains the question and would only mislead. */
const EXAMPLES = /(?:\be\.?g\.|\bi\.e\.|\bfor example\b|\bsuch as\b|\bz\. ?B\.|\bp\. ?ex\.|\n).*$/isu;
const LAST_BRACKETS = /\[([^\]]+)\]\s*$/u;
/** French and Italian run a short word into the next: `d’heures`, `l'azienda`. */
const ELISION = /(?<!\p{L})([cdjlmnst]|qu)['’](?=\p{L}{2})/giu;
const CAMEL_CASE = /^[a-z]+(?:[A-Z][a-z]*)+$/u;

const ORDINALS = [
  'first|erste[rs]?|primera?|primeiro|premier|première|prima|primo|eerste|ensimmäinen|ensisijainen|första|første',
  'second|zweite[rs]?|segund[ao]|deuxième|seconde?|second[ao]|tweede|toinen|toissijainen|andra|anden|andre',
  'third|dritte[rs]?|tercera?|terceir[ao]|troisième|terz[ao]|derde|kolmas|tredje',
  'fourth|vierte[rs]?|cuart[ao]|quart[ao]|quatrième|vierde|neljäs|fjärde|fjerde',
  'fifth|fünfte[rs]?|quint[ao]|cinquième|vijfde|viides|femte',
];
const CHOICE =
  '(choice|priority|preference|wish|option|pick|wahl|wunsch|priorität|opción|elección|opção|prioridad|choix|priorité|vœu|voeu|scelta|keuze|valinta|toive|vaihtoehto|val|valg|önskan|önskemål|prioritet)';
const RANKS = ORDINALS.map((ordinal, index) =>
  phrasePattern(
    `(${ordinal}|${index + 1} ?(st|nd|rd|th|er|ère|e|ème|a|o|ª|º|:a|:e)?) ${CHOICE}`,
    `(${CHOICE}|rank|ranking|place)( no| number)? ${index + 1}`,
  ),
);
/** What no rank does without. */
const RANKED = partPattern(CHOICE, 'rank|place');

const ORDERED = phrasePattern(
  'rank|ranked|ranking|in order( of .*)?|order of (priority|preference|importance)|most (wanted|important|urgent) first',
  'prioriti[sz]ed|nach priorität|par ordre de|por orden de|tärkeysjärjestyksessä|i prioritetsordning|حسب الأولوية',
);

/** Takes a title apart: whom it asks, which row of a grid or rank it stands for, and the bare question. */
export function readHeader(text: string): Header {
  const spaced = spaceWords(spellOutMentees(text.slice(0, LONGEST).normalize('NFKC')));
  const allWords = foldWords(spaced);
  const question = foldWords(spaced.replace(NUMBERING, '').replace(REMARKS, ' ').replace(EXAMPLES, ' '));
  const side = readSide(spaced, allWords);
  const rank = RANKED.test(allWords) ? RANKS.findIndex((pattern) => pattern.test(allWords)) : -1;
  return {
    text,
    title: text,
    words: side === null ? question || allWords : withoutSide(question),
    allWords,
    side,
    part: LAST_BRACKETS.exec(spaced)?.[1]?.trim() ?? null,
    rank: rank === -1 ? null : rank + 1,
    ranked: rank !== -1 || ORDERED.test(allWords),
    negated: isNegated(question || allWords),
    past: isPast(question || allWords),
  };
}

/** `timeZone`, `time_zone` and `time-zone` are the words "time zone". */
function spaceWords(text: string): string {
  const trimmed = text.trim().replace(ELISION, '$1 ');
  return CAMEL_CASE.test(trimmed) ? trimmed.replace(/(?=[A-Z])/gu, ' ') : trimmed;
}
