import { foldWords } from '../fold-words.js';

/** What is longer tells something of whom. */
const LONGEST = 60;

const ANYBODY = [
  'any ?(one|body|person|mentors?|mentees?|of them)|every ?(one|body)|whoever|whomever|all|either|open',
  'open to (any ?(one|body|mentor|mentee)|every ?(one|body)|all|suggestions)|no preferences?|no special preferences?',
  '(it )?(does not|doesnt) matter|(i )?(do not|dont) (mind|care)|up to you|you (decide|choose)',
  'egal|jeder|jede|wer auch immer|keine praferenz|nimporte qui|peu importe|pas de preference|cualquiera|me da igual',
  'sin preferencia|chiunque|indifferente|qualquer( um| pessoa)?|sem preferencia|kuka tahansa|kuka vain|ei valia',
  'vem som helst|spelar ingen roll|hvem som helst|maakt niet uit|iedereen',
].join('|');
const WELCOME =
  '(is|are|would be|will be) (fine|ok|okay|good|great|welcome|perfect)|works|will do|really|please|at all';
const WHOLE = new RegExp(`^(i am |im )?(${ANYBODY})( (${WELCOME}))*$`, 'u');

/** Whether an answer to whom somebody would like to be paired with leaves it open: "Anyone", "I don't mind". */
export function meansAnybody(text: string): boolean {
  return text.length <= LONGEST && WHOLE.test(foldWords(text));
}
