import { buildPhraseFinder } from '../../build-phrase-finder.js';
import { readDays, withoutDays } from './read-days.js';

/** Words that turn the days and times beside them into their opposite, or take some of them out. */
const EXCEPTION = buildPhraseFinder(
  'not|no|none|never|except(ing|ions?)?|excluding|besides|but|apart from|other than|unless|without|cannot|unable',
  '(ca|do|does|wo|is|are|could|have)nt|unavailable|busy|ei|en (voi|pääse|ehdi|ole)|paitsi|ilman|inte|ej|aldrig',
  'utom|utan|ikke|unntatt|undtagen|nicht|nie|niemals|kein(e[nmrs]?)?|außer|ausser|ohne|non|pas|jamais|sauf|sans',
  'nunca|excepto|exceto|salvo|menos|sin|sem|nao|mai|tranne|eccetto|niet|geen|behalve|nigdy|oprocz|bez|кроме|لا|ليس|لست|عدا|إلا',
);

/** Words that may stand between an exception and its days without changing it. */
const FILLERS = buildPhraseFinder(
  'on|the|do|does|make|i|im|am|is|it|available|free|possible|please|any|every|all|days?|thanks|really|unfortunately|for me',
  'am|an|den|die|der|leider|le|les|la|au|de|des|du|el|los|las|en|puedo|dispo(nible)?|o|os|as|na|nos|posso|il|di|op|kan|w|i po',
  'voi|paase|ehdi|ole|paivina|pa|om|kan|jag|vi|по|в|في|أيام|يوم|ال',
);

/** An exception in an answer. */
export interface ExcludedDays {
  /** The text before it. */
  readonly before: string;
  /** The days that it takes out, Monday 0; null when it says more than that. */
  readonly days: readonly number[] | null;
}

/** The days that a text (lower case, no accents or apostrophes) takes out: "not Mondays". Null where it takes out nothing. */
export function readExcludedDays(text: string): ExcludedDays | null {
  const exception = EXCEPTION.exec(text);
  if (exception === null) return null;
  const before = text.slice(0, exception.index);
  const scope = text.slice(exception.index);
  const days = readDays(scope).found;
  const rest = [EXCEPTION, FILLERS].reduce(
    (left, phrases) => phrases.takeOut(left),
    withoutDays(scope).replace(
      /(?<!\p{L})(?:and|or|und|oder|et|ou|y|ja|tai|och|eller|nor|i|e)(?!\p{L})/gu,
      ' ',
    ),
  );
  const isWhole = days.length > 0 && !/[\p{L}\p{N}\n]/u.test(rest.trim());
  return { before, days: isWhole ? days : null };
}
