import { normaliseKey } from '../../text/normalise-key.js';

const LONGEST = 40;

/** Marks that say nothing, and the errors of spreadsheets. */
const MARKS = '[\\s\\-–—―_.…/\\\\?!*"\'`~,;:|()[\\]#]*';
const NOT_APPLICABLE = '#?(?:n ?/ ?a|n\\. ?a\\.?|not applicable|k\\. ?a\\.)(?: ?[(\\-–—].*)?\\.?';
const SHEET_ERROR = '#(?:n/a|ref!|value!|name\\?|null!|num!|div/0!)';
/** In one, as every cell is asked. */
const MARK = new RegExp(`^(?:${MARKS}|${NOT_APPLICABLE}|${SHEET_ERROR})$`, 'u');
const EDGED = /^[\s([]|[\s.!)\]]$/u;
const AROUND = /^[\s([]+|[\s.!)\]]+$/gu;

/** What people write, in the usual languages, to say that they write nothing. */
const BLANK_ANSWERS: ReadonlySet<string> = new Set([
  ...'na none nil null undefined nothing blank empty tbd tba'.split(' '),
  ...'not answered|no answer|no response|no comment|none at the moment|none yet|nothing yet|not yet'.split(
    '|',
  ),
  ...'nothing special|nothing in particular|none really|not really'.split('|'),
  ...'prefer not to say|prefer not to answer|rather not say|no preference'.split('|'),
  ...'keine|keiner|keins|keine angabe|keine angaben|entfällt|nichts|leer|aucun|aucune|néant|rien|sans objet'.split(
    '|',
  ),
  ...'pas encore|ninguno|ninguna|ningún|nada|no aplica|sin respuesta|nenhum|nenhuma|não se aplica|nessuno'.split(
    '|',
  ),
  ...'nessuna|niente|nulla|geen|niets|nvt|n.v.t|brak|nic|nie dotyczy|ingen|inga|inget|ingenting|ei mitään'.split(
    '|',
  ),
  ...'ei mikään|ei ketään|ei ole|en halua sanoa|en tiedä|нет ответа|ничего|لا شيء|لا يوجد|なし|特になし|无|沒有|没有'.split(
    '|',
  ),
]);

/** Whether a cell says nothing: empty, a dash, `N/A`, `none`, "prefer not to say". */
export function isBlankAnswer(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST) return text.trim() === '';
  const key = normaliseKey(text);
  if (MARK.test(key) || BLANK_ANSWERS.has(key)) return true;
  return EDGED.test(key) && BLANK_ANSWERS.has(key.replace(AROUND, ''));
}

/** Whether a cell holds nothing but a mark: empty, a dash, `N/A`; a word may be somebody's name. */
export function isBlankMark(text: string): boolean {
  return text.length > LONGEST ? text.trim() === '' : MARK.test(normaliseKey(text));
}
