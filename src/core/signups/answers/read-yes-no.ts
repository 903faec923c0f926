import { foldWords } from '../fold-words.js';

const TICKS = /[✓✔☑✅]/u;
const CROSSES = /[✗✘❌☒]/u;

/** Words that open a yes or a no, as `foldWords` leaves them. */
const YES_WORDS = new Set(
  [
    'yes y yep yeah yup sure ok okay true x 1 checked ticked selected absolutely definitely certainly gladly',
    'agree agreed accept accepted ja klar gerne oui si claro kylla joo jo javisst sim certo tak pewnie natuurlijk',
    'نعم ايوه اجل はい 是 是的 可以 愿意',
  ].flatMap((words) => words.split(' ')),
);
const NO_WORDS = new Set(
  [
    'no n nope not never false 0 unchecked disagree decline declined refuse',
    'nein nicht non ei nej nee niet inte ikke nao nie لا كلا いいえ 否 不 不是 不可以 不愿意',
  ].flatMap((words) => words.split(' ')),
);

/** Whole answers: they begin with neither, or with a word that begins other texts too. */
const YES_ANSWERS = new Set(
  [
    'i agree|i consent|i accept|i do|i am|i would|of course|opt in|opted in',
    'ano|áno|igen|da|taip|jah|jā|evet|ναι|да|так|כן|हाँ|ya|có|예|네',
  ].flatMap((answers) => answers.split('|').map(foldWords)),
);
const NO_ANSWERS = new Set(
  [
    'i do not|i dont|i disagree|i am not|im not|i would not|i wouldnt|opt out|opted out',
    'ne|nem|nu|nē|hayır|όχι|нет|не|ні|לא|नहीं|tidak|không|아니오|아니요',
  ].flatMap((answers) => answers.split('|').map(foldWords)),
);

/**
 * A yes or a no in the usual languages, by its first word: `Yes, gladly` is true. `Maybe` and free text are null.
 * The ticks and crosses of spreadsheets count, and `x`, `1`, `TRUE`.
 */
export function readYesNo(text: string): boolean | null {
  if (CROSSES.test(text)) return false;
  if (TICKS.test(text)) return true;
  const words = foldWords(text);
  if (YES_ANSWERS.has(words)) return true;
  if (NO_ANSWERS.has(words)) return false;
  const [first = ''] = words.split(' ', 1);
  if (YES_WORDS.has(first)) return true;
  if (NO_WORDS.has(first)) return false;
  return null;
}
