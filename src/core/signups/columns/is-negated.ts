import { phrasePattern, upToWords } from '../phrase-pattern.js';

const NEGATED = phrasePattern(
  `(would|do|did|should|are|am|is) (you |i |we )?(not|never|rather not|prefer not)( to)? (be |feel )?${upToWords(1)}(like|want|wish|prefer|willing|able|happy|interested|comfortable|keen|mentor|teach|learn|help|coach|discuss|talk|cover|meet|work|match(ed)?|pair(ed)?)`,
  `(?<!(that|which|if) you )(dont|wont|wouldnt|cannot|cant|not) (be |feel )?(like|want|wish|willing|able|happy|interested|comfortable|keen)`,
  `(rather|prefer|like) not (to )?(be )?(mentor|teach|learn|help|coach|discuss|talk|cover|meet|work|match(ed)?|pair(ed)?)|you (cannot|cant|wont) (mentor|teach|help|coach|discuss|talk|cover|meet|work)`,
  `nicht ${upToWords(3)}(mentor\\p{L}*|unterrichten|beibringen|helfen|lernen|unterstützen|arbeiten|treffen|zusammen\\p{L}*|besprechen|möcht\\p{L}*|woll\\p{L}*)`,
  `ne (souhait|voul|veu|pouv|peu|voudr|aimer|préfér)\\p{L}+ ${upToWords(1)}pas`,
  'no (quieres|quiere|quisieras|deseas|te gustaría|puedes|prefieres)|não (quer|gostaria|pode|deseja)|non (vuoi|vorresti|vorrebbe|vuole|puoi|desideri)',
  `niet ${upToWords(3)}(wil|wilt|willen|kan|kunt|leren|helpen|werken|begeleiden)|(wil|wilt|kan|kunt) (je |u )niet|nie (chcesz|chce|możesz|chciał\\p{L}+)`,
  '(et|ette|en|ei) (halua|haluaisi|halut\\p{L}+|tahdo|voi|osaa)',
  `(vill|vil|kan|ønsker|önskar) (du |ni |dere |i )?(inte|ikke)|لا (تريد|ترغب|تود)`,
  'たくない|できない|不想|不愿|不希望',
);

/**
 * Whether a question, folded by `foldWords`, asks what or whom somebody does not want, or cannot do: "Which topics would
 * you NOT like to mentor on?" A "not" must stand close before what is refused: "skills you do not have yet" is none.
 */
export function isNegated(question: string): boolean {
  return NEGATED.test(question);
}
