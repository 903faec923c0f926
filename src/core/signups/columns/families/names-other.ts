import { foldWords } from '../../fold-words.js';

/** `Other (please specify)` and the like; a longer title asks something of its own. */
const LONGEST = 60;
const OTHER =
  /^(?:others?|any other|something else|if other|andere[rs]?|anderes|sonstiges|autres?|otr[oa]s?|outr[oa]s?|altro|muu|muita|annat|ovrigt|أخرى)(?: (?:please|bitte|specify|answers?|option|options|describe|angeben|preciser|especificar|mika|what|which|not listed|text|write in|entry|open ended|and|skills?))*$/u;

/** Whether a title or cell stands for what the options of a question leave out. */
export function namesOther(text: string): boolean {
  return text.length <= LONGEST && OTHER.test(foldWords(text));
}
