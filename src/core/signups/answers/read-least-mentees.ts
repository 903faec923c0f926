import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { writeNumbersInDigits } from './find-numbers.js';

/** The longest answer that is looked through: a condition stands near the beginning. */
const LONGEST = 300;

const AT_LEAST = [
  'at (the )?least|at a minimum|(a )?min(imum)?( of)?|(no|not) (fewer|less) than',
  'mindestens|wenigstens|minimal|nicht weniger als|au (moins|minimum)|minimum( de)?|pas moins de',
  '(al|por lo) menos|(como )?mínimo( de)?|almeno|minimo|pelo menos|no mínimo|vähintään|minst|co najmniej',
].join('|');
const OR = 'or|oder|ou|o|oppure|tai|eller|albo|lub';
const NONE = [
  '0|none|nothing|nobody|no ?one|no mentees?( at all)?|not at all',
  'keine?[nr]?|nichts|niemand(en)?|aucun[es]*|rien|personne|ningun[oa]|nadie|nada|nessun[oa]?|niente',
  'nenhum[a]?|ninguém|ei yhtään|ei ketään|ingen|inga|inget|żadn\\p{L}+',
].join('|');
/** A number, with a noun or so behind it: `2 mentees`. */
const NUMBER = '(\\d{1,3})( \\p{L}+){0,2}';

const LEAST_FIRST = phrasePattern(`(?:${AT_LEAST}) (?<seats>\\d{1,3})`);
const LEAST_LAST = /(?<= |^)(?<seats>\d{1,3})(?: \p{L}+){0,2} (?:at least|min|minimum)$/u;
const OR_NONE = phrasePattern(`${NUMBER.replace('(', '(?<seats>')} (?:${OR}) (?:${NONE})`);
const NONE_OR = phrasePattern(`(?:${NONE})( \\p{L}+){0,2} (?:${OR}) (?<seats>\\d{1,3})`);

/**
 * The number below which a mentor would rather have nobody: `at least 2`, `2 or none`, `min. three`. Null where the
 * answer sets no such condition; at least one is none either.
 */
export function readLeastMentees(text: string): number | null {
  const words = writeNumbersInDigits(foldWords(text.slice(0, LONGEST)));
  for (const pattern of [OR_NONE, NONE_OR, LEAST_FIRST, LEAST_LAST]) {
    const seats = Number(pattern.exec(words)?.groups?.['seats'] ?? 0);
    if (seats > 1) return seats;
  }
  return null;
}
