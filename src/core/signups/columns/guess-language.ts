import { foldWords } from '../fold-words.js';

/** Words that stand in most forms of a language and hardly in those of another. */
const TELLING_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fi',
    words(
      'mitä missä milloin miten montako paljonko voit voisit haluat haluaisit sinulla sinulle nimi nimesi',
      'aikaleima sähköpostiosoite sähköposti puhelinnumero ohjelmalta kuukaudessa vastauksesi vastaukseni',
    ),
  ],
  ['ar', words('ما هل متى كم أين الاسم اسمك البريد الإلكتروني لديك تريد ترغب يمكنك')],
]);

/** So many titles must bear it out: a single word may be a name. */
const ENOUGH_TITLES = 3;

/** The language that a form is written in, by its code, where letters are to be had in it; null for English and all others. */
export function guessLanguage(titles: readonly string[]): string | null {
  const all = titles.map((title) => words(title));
  for (const [code, telling] of TELLING_WORDS) {
    const count = all.filter((some) => [...some].some((word) => telling.has(word))).length;
    if (count >= ENOUGH_TITLES) return code;
  }
  return null;
}

function words(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldWords(text).split(' ')));
}
