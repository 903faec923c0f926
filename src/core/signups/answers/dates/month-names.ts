import { foldWords } from '../../fold-words.js';

/*
 * The months as dates are written in the usual languages, in the form that follows a day ("syyskuuta", "września"),
 * and the short forms that do not begin like the English ones. Accents may be left out. `mar` is March everywhere:
 * no form writes the Finnish November so short.
 */
const MONTHS: readonly string[] = [
  'jan january januar januari janvier janv jänner jän ene enero janeiro gennaio gen stycznia stycznia tammikuuta tammikuu tammi января янв січня يناير',
  'feb february februar februari février févr fév febrero fevereiro fev febbraio lutego lut helmikuuta helmikuu helmi февраля фев лютого فبراير',
  'mar march märz mär mrz mars marzo março maart mrt marca maaliskuuta maaliskuu maalis марта мар березня مارس',
  'apr april avril avr abril abr aprile kwietnia kwi huhtikuuta huhtikuu huhti апреля апр квітня أبريل ابريل',
  'may mai mayo maio maggio mag mei maj maja toukokuuta toukokuu touko мая травня مايو',
  'jun june juni juin junio junho giugno giu czerwca cze kesäkuuta kesäkuu kesä июня июн червня يونيو',
  'jul july juli juillet juil julio julho luglio lug lipca lip heinäkuuta heinäkuu heinä июля июл липня يوليو',
  'aug august augusti augustus août aou agosto ago sierpnia sie elokuuta elokuu elo августа авг серпня أغسطس اغسطس',
  'sep sept september septembre septiembre setiembre setembro set settembre września wrz syyskuuta syyskuu syys сентября сен вересня سبتمبر',
  'oct october okt oktober octobre octubre outubro out ottobre ott października paź lokakuuta lokakuu loka октября окт жовтня أكتوبر اكتوبر',
  'nov november novembre noviembre novembro listopada lis marraskuuta marraskuu marras ноября ноя листопада نوفمبر',
  'dec december dez dezember décembre déc dic diciembre dezembro dicembre grudnia gru joulukuuta joulukuu joulu декабря дек грудня ديسمبر',
];

const numbers: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [foldWords(name), index + 1] as const)),
);

/** The number of the month that a word names, from 1; null for any other word. */
export function findMonth(word: string): number | null {
  return numbers.get(foldWords(word)) ?? null;
}
