import { findLanguage, LANGUAGES } from '../../programme/language-names.js';
import { indexWords } from '../../text/index-words.js';
import { foldWords } from '../fold-words.js';

/*
 * Languages that no letter is written in and that have no two letters of their own, and further words for those that do:
 * dialects, and the cases in which Finnish speaks of them.
 */
const FURTHER: readonly (readonly [name: string, others: string])[] = [
  [
    'Sign language',
    'Sign, Signing, Teckenspråk, Tegnspråk, Langue des signes, Lengua de signos, Lengua de señas, Język migowy, لغة الإشارة',
  ],
  ['American Sign Language', 'ASL'],
  ['British Sign Language', 'BSL'],
  ['Irish Sign Language', ''],
  ['Australian Sign Language', 'Auslan'],
  [
    'Finnish Sign Language',
    'FinSL, Viittomakieli, Viittomakieltä, Suomalainen viittomakieli, Suomalaista viittomakieltä',
  ],
  ['Finland-Swedish Sign Language', 'Suomenruotsalainen viittomakieli, Finlandssvenskt teckenspråk'],
  ['Swedish Sign Language', 'Svenskt teckenspråk, STS'],
  ['Norwegian Sign Language', 'Norsk tegnspråk'],
  ['Danish Sign Language', 'Dansk tegnsprog'],
  ['German Sign Language', 'DGS, Gebärdensprache, Deutsche Gebärdensprache'],
  ['French Sign Language', 'LSF, Langue des signes française'],
  ['Spanish Sign Language', 'LSE, Lengua de signos española'],
  ['Italian Sign Language', 'LIS, Lingua dei segni'],
  ['Dutch Sign Language', 'NGT, Nederlandse Gebarentaal'],
  ['International Sign', ''],
  ['Cantonese', 'Guangdonghua, Kantonesisch, Cantonais, 廣東話, 广东话, 粵語, 粤语'],
  ['Hokkien', 'Taiwanese, Min Nan, 台語'],
  ['Latin', 'Latina, Latein'],
  ['Northern Sami', 'Sami, Sámi, Saami, Saame, Saamea, Davvisámegiella'],
  ['Yiddish', 'Jiddisch'],
  ['Twi', 'Akan'],
  ['Wolof', ''],
  ['Lingala', ''],
  ['Luganda', ''],
  ['Shona', ''],
  ['Oromo', 'Afaan Oromo'],
  ['Tatar', ''],
  ['Uyghur', 'Uighur'],
  ['Tibetan', ''],
  ['Haitian Creole', 'Kreyòl'],
  ['Quechua', ''],
  ['Guarani', 'Guaraní'],
  ['Māori', 'Te Reo, Te Reo Māori'],
  ['Aramaic', 'Assyrian, Syriac, Suret'],
  ['Romani', 'Romanes'],
  ['Frisian', 'Frysk'],
  ['Kurdish', 'Kurmanji, Kurmancî, Sorani, Bahdini, Kurdia, Kurdiksi'],
  ['Persian', 'Persiaa, Persiaksi, Darin kieli, Daria'],
  ['Arabic', 'Levantine, Shami, Darija, Fusha, MSA, Arabiaa, Arabiaksi'],
  ['German', 'Swiss German, Schweizerdeutsch, Schwiizerdütsch, Saksaa, Saksaksi'],
  ['English', 'Englantia, Englanniksi, Anglais courant, Anglish'],
  ['Finnish', 'Suomea, Suomeksi, Suomen'],
  ['Swedish', 'Ruotsia, Ruotsiksi, Svenska språket'],
  ['Russian', 'Venäjää, Venäjäksi'],
  ['Estonian', 'Viroa, Viroksi'],
  ['French', 'Ranskaa, Ranskaksi'],
  ['Spanish', 'Espanjaa, Espanjaksi'],
  ['Ukrainian', 'Ukrainaa, Ukrainaksi, Українською'],
  ['Somali', 'Somalia, Somalin kieli'],
  ['Chinese', 'Kiinaa, Kiinaksi'],
];

const byWords: ReadonlyMap<string, string> = new Map(
  FURTHER.flatMap(([name, others]) =>
    [name, ...others.split(', ')].map((word) => [foldWords(word), name] as const),
  ).filter(([word]) => word !== ''),
);

const findSpelling = indexWords([
  ...LANGUAGES.flatMap(({ spellings }) => spellings),
  ...FURTHER.map(([name]) => name),
]);

/** The English name of the language that a misspelt word was probably meant to name, or null. */
export function suggestLanguage(word: string): string | null {
  const spelling = findSpelling(word);
  return spelling === null ? null : nameLanguage(spelling);
}

/** The English name of the language that a text means, among all that people name; null when it is none. */
export function nameLanguage(text: string): string | null {
  return findLanguage(text)?.name ?? byWords.get(foldWords(text)) ?? null;
}
