import { normaliseSkill } from './normalise-skill.js';

/**
 * What stands before a word, from the narrowest to the widest: a blank, hyphen or apostrophe; a sign that is written
 * without blanks, as in `A/B`; another sign between the items of a list; the end of a clause.
 */
export type WordGap = 'blank' | 'slash' | 'sign' | 'stop';

const WIDTHS: readonly WordGap[] = ['blank', 'slash', 'sign', 'stop'];

/** One word of a free text. */
export interface SentenceWord {
  /** As `normaliseSkill` writes it. */
  readonly key: string;
  /** As typed, without the signs around it. */
  readonly text: string;
  readonly gap: WordGap;
}

const LEADING_SIGNS = /^(?:[^\p{L}\p{N}.]|\.(?!\p{L}))+/u;
const TRAILING_SIGNS = /[^\p{L}\p{M}\p{N}+#]+$/u;
const CLAUSE_END = /[.!?;:…]/u;
const ABBREVIATION = /^\p{L}(?:\.\p{L})+\.$/u;
/** French words that lose their vowel before the next one: `l'anglais`, `d'apprendre`. */
const ELISION = /^(?:[ldjmnst]|qu)['’](?=\p{L})/iu;
const BETWEEN_ITEMS = /[/&,|;:→>()[\]]+|(?<=\p{L})\+(?=\p{L})/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Cuts a free text into words; signs inside a name that is known do not cut: `CI/CD`, `C++`, `Node.js`. */
export function splitSentence(text: string, isName: (key: string) => boolean): readonly SentenceWord[] {
  const words: SentenceWord[] = [];
  let gap: WordGap = 'stop';
  for (const chunk of text.replaceAll('\n', ' ; ').split(/\s+/u)) {
    const rest = chunk.replace(LEADING_SIGNS, '');
    const word = rest.replace(TRAILING_SIGNS, '');
    const signs = chunk.slice(0, chunk.length - rest.length);
    gap = wider(gap, CLAUSE_END.test(signs) ? 'stop' : gapOf(signs));
    for (const { key, text: part, gap: inner } of splitChunk(word, isName)) {
      words.push({ key, text: part, gap: wider(gap, inner) });
      gap = 'blank';
    }
    const after = rest.slice(word.length);
    const endsClause = CLAUSE_END.test(after) && !ABBREVIATION.test(rest);
    gap = wider(gap, endsClause ? 'stop' : gapOf(after));
  }
  return words;
}

function splitChunk(chunk: string, isName: (key: string) => boolean): readonly SentenceWord[] {
  const whole = readWord(chunk, 'blank');
  if (isName(whole.key)) return [whole];
  const elided = ELISION.exec(chunk)?.[0] ?? '';
  const items = chunk
    .slice(elided.length)
    .split(BETWEEN_ITEMS)
    .flatMap((item, index) => {
      const gap = index === 0 ? 'blank' : 'slash';
      const word = readWord(item, gap);
      if (isName(word.key)) return [word];
      return item.split(/[-‐–]/u).map((part, place) => readWord(part, place === 0 ? gap : 'blank'));
    });
  return [readWord(elided, 'blank'), ...items].filter(({ text }) => LETTER_OR_DIGIT.test(text));
}

function readWord(text: string, gap: WordGap): SentenceWord {
  return { key: normaliseSkill(text), text, gap };
}

function gapOf(signs: string): WordGap {
  return signs === '' ? 'blank' : 'sign';
}

function wider(one: WordGap, other: WordGap): WordGap {
  return WIDTHS.indexOf(one) < WIDTHS.indexOf(other) ? other : one;
}
