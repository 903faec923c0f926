import { dropAccents } from '../text/drop-accents.js';
import { normaliseKey } from '../text/normalise-key.js';

/** A language people work in. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
}

/*
 * Code, English name, and the other names people write: the language's own, and for common ones those of forms in
 * Dutch, Finnish, French, German, Italian, Portuguese, Russian, Spanish and Swedish. Ordered by English name.
 * Accents may be left out; no name stands for two languages.
 */
const ROWS: readonly (readonly [code: string, name: string, others: string])[] = [
  ['af', 'Afrikaans', ''],
  ['sq', 'Albanian', 'Shqip, Albanais, Albanisch, Albanés, Albanese, Albanska, Albania'],
  ['am', 'Amharic', 'Amharique, Amharisch, አማርኛ'],
  [
    'ar',
    'Arabic',
    'Árabe, Arabo, Arabisch, Arabiska, Arabia, Modern Standard Arabic, Levantine Arabic, Egyptian Arabic, Арабский, العربية, عربي, عربية, عربى, اللغة العربية',
  ],
  ['hy', 'Armenian', 'Arménien, Armenisch, Armenio, Հայերեն, Армянский'],
  ['az', 'Azerbaijani', 'Azeri, Azərbaycanca, Azərbaycan dili'],
  ['eu', 'Basque', 'Euskara, Euskera, Vasco, Baskisch'],
  ['be', 'Belarusian', 'Belarussian, Беларуская, Белорусский'],
  ['bn', 'Bengali', 'Bangla, বাংলা'],
  ['bs', 'Bosnian', 'Bosanski, Bosnisch, Bosniska, Bosnia'],
  ['bg', 'Bulgarian', 'Български, Bulgarisch, Bulgare, Búlgaro, Bulgariska, Bulgaria, Болгарский'],
  ['my', 'Burmese', 'Myanmar, မြန်မာဘာသာ, မြန်မာ'],
  ['ca', 'Catalan', 'Català, Katalanisch, Valencian, Valencià'],
  [
    'zh',
    'Chinese',
    'Mandarin, Mandarin Chinese, Chinese (Mandarin), Simplified Chinese, Putonghua, Chinois, Chinesisch, Chino, Chinês, Cinese, Chinees, Kinesiska, Kiina, Китайский, الصينية, 中文, 汉语, 漢語, 普通话, 普通話, 国语, 國語',
  ],
  ['hr', 'Croatian', 'Hrvatski, Kroatisch, Croate, Croata, Kroatiska, Kroatia'],
  [
    'cs',
    'Czech',
    'Čeština, Česky, Tchèque, Tschechisch, Checo, Tcheco, Ceco, Tsjechisch, Tjeckiska, Tšekki, Чешский',
  ],
  ['da', 'Danish', 'Dansk, Danois, Dänisch, Danés, Danese, Deens, Danska, Tanska, Датский'],
  [
    'nl',
    'Dutch',
    'Nederlands, Flemish, Vlaams, Néerlandais, Niederländisch, Neerlandés, Holandés, Olandese, Nederländska, Holländska, Hollanti, Нидерландский',
  ],
  [
    'en',
    'English',
    'British English, American English, Anglais, Englisch, Inglés, Inglese, Engels, Engelska, Engelsk, Englanti, Englannin kieli, Inglise, Angielski, Angličtina, Engleză, İngilizce, Английский, Англійська, Αγγλικά, الإنجليزية, الانجليزية, الإنكليزية, الانكليزية, إنجليزي, انجليزي, انكليزي, اللغة الإنجليزية, انگلیسی, 英语, 英語, 영어',
  ],
  ['eo', 'Esperanto', ''],
  ['et', 'Estonian', 'Eesti, Eesti keel, Estonien, Estnisch, Estonio, Estone, Estniska, Viro, Эстонский'],
  [
    'fi',
    'Finnish',
    'Suomi, Suomen kieli, Finnois, Finnisch, Finlandés, Finlandese, Fins, Finska, Finsk, Soome, Финский, الفنلندية, 芬兰语, フィンランド語',
  ],
  [
    'fr',
    'French',
    'Français, Französisch, Francés, Francese, Frans, Franska, Fransk, Ranska, Francuski, Francouzština, Franceză, Fransızca, Французский, Французька, الفرنسية, فرنسي, فرانسه, 法语, 法語, フランス語',
  ],
  ['gl', 'Galician', 'Galego, Gallego'],
  ['ka', 'Georgian', 'ქართული, Géorgien, Georgisch, Georgiano, Грузинский'],
  [
    'de',
    'German',
    'Deutsch, Allemand, Alemán, Alemão, Tedesco, Duits, Tyska, Tysk, Saksa, Saksan kieli, Niemiecki, Němčina, Germană, Almanca, Немецкий, Німецька, الألمانية, الالمانية, ألماني, الماني, آلمانی, 德语, 德語, ドイツ語',
  ],
  ['el', 'Greek', 'Ελληνικά, Grec, Griechisch, Griego, Grego, Greco, Grieks, Grekiska, Kreikka, Греческий'],
  ['gu', 'Gujarati', 'ગુજરાતી'],
  ['ha', 'Hausa', ''],
  [
    'he',
    'Hebrew',
    'עברית, Ivrit, Hébreu, Hebräisch, Hebreo, Hebraico, Ebraico, Hebreeuws, Hebreiska, Heprea, Иврит, العبرية',
  ],
  ['hi', 'Hindi', 'हिन्दी, हिंदी, Хинди'],
  [
    'hu',
    'Hungarian',
    'Magyar, Hongrois, Ungarisch, Húngaro, Ungherese, Hongaars, Ungerska, Unkari, Венгерский',
  ],
  ['is', 'Icelandic', 'Íslenska, Islandais, Isländisch, Islandés, Isländska, Islanti'],
  ['ig', 'Igbo', ''],
  ['id', 'Indonesian', 'Bahasa Indonesia, Indonésien, Indonesisch, Indonesio'],
  ['ga', 'Irish', 'Gaeilge, Irish Gaelic'],
  [
    'it',
    'Italian',
    'Italiano, Italien, Italienisch, Italiaans, Italienska, Italia, Włoski, Итальянский, الإيطالية, الايطالية, 意大利语',
  ],
  [
    'ja',
    'Japanese',
    '日本語, Japonais, Japanisch, Japonés, Giapponese, Japans, Japanska, Japani, Японский, اليابانية',
  ],
  ['kn', 'Kannada', 'ಕನ್ನಡ'],
  ['kk', 'Kazakh', 'Қазақша, Қазақ тілі, Казахский'],
  ['km', 'Khmer', 'Cambodian, ភាសាខ្មែរ, ខ្មែរ'],
  ['rw', 'Kinyarwanda', ''],
  ['ko', 'Korean', '한국어, Coréen, Koreanisch, Coreano, Koreaans, Koreanska, Корейский'],
  ['ku', 'Kurdish', 'Kurdî, Kurde, Kurdisch, Kurdo, Kurdiska, کوردی, الكردية, كردي'],
  ['lv', 'Latvian', 'Latviešu, Latviešu valoda, Letton, Lettisch, Letón, Lettiska, Latvia, Латышский'],
  [
    'lt',
    'Lithuanian',
    'Lietuvių, Lietuvių kalba, Lituanien, Litauisch, Lituano, Litauiska, Liettua, Литовский',
  ],
  ['lb', 'Luxembourgish', 'Lëtzebuergesch, Luxembourgeois, Luxemburgisch'],
  ['mk', 'Macedonian', 'Македонски, Macédonien, Mazedonisch'],
  ['ms', 'Malay', 'Bahasa Melayu, Bahasa Malaysia, Malais, Malaiisch, Malayo'],
  ['ml', 'Malayalam', 'മലയാളം'],
  ['mt', 'Maltese', 'Malti, Maltais, Maltesisch'],
  ['mr', 'Marathi', 'मराठी'],
  ['mn', 'Mongolian', 'Монгол, Монгол хэл, Монгольский'],
  ['ne', 'Nepali', 'नेपाली'],
  [
    'no',
    'Norwegian',
    'Norsk, Bokmål, Nynorsk, Norvégien, Norwegisch, Noruego, Norueguês, Norvegese, Noors, Norska, Norja, Норвежский',
  ],
  ['om', 'Oromo', 'Afaan Oromoo'],
  ['ps', 'Pashto', 'Pushto, پښتو'],
  [
    'fa',
    'Persian',
    'Farsi, Dari, Persan, Persisch, Persa, Persiano, Perzisch, Persiska, فارسی, فارسى, الفارسية, دری, Фарси, Персидский',
  ],
  [
    'pl',
    'Polish',
    'Polski, Polonais, Polnisch, Polaco, Polonês, Polacco, Pools, Polska, Puola, Польский, Польська, البولندية',
  ],
  [
    'pt',
    'Portuguese',
    'Português, Brazilian Portuguese, Portugais, Portugiesisch, Portoghese, Portugees, Portugisiska, Portugali, Португальский, البرتغالية, 葡萄牙语',
  ],
  ['pa', 'Punjabi', 'Panjabi, ਪੰਜਾਬੀ, پنجابی'],
  [
    'ro',
    'Romanian',
    'Română, Moldovan, Roumain, Rumänisch, Rumano, Romeno, Rumeno, Roemeens, Rumänska, Romania, Румынский',
  ],
  [
    'ru',
    'Russian',
    'Русский, Русский язык, Russe, Russisch, Ruso, Russo, Ryska, Russisk, Venäjä, Vene, Rosyjski, Rusă, Rusça, Російська, الروسية, روسي, 俄语, 俄語, ロシア語',
  ],
  ['sr', 'Serbian', 'Српски, Srpski, Serbe, Serbisch, Serbio, Serbo, Servisch, Serbiska, Serbia, Сербский'],
  ['si', 'Sinhala', 'Sinhalese, සිංහල'],
  [
    'sk',
    'Slovak',
    'Slovenčina, Slovensky, Slovaque, Slowakisch, Eslovaco, Slovacco, Slovakiska, Slovakki, Словацкий',
  ],
  [
    'sl',
    'Slovenian',
    'Slovene, Slovenščina, Slovensko, Slowenisch, Esloveno, Sloveno, Slovenska, Словенский',
  ],
  ['so', 'Somali', 'Soomaali, Soomaaliga, Af-Soomaali, Somalisch, Somaliska, الصومالية'],
  [
    'es',
    'Spanish',
    'Español, Castellano, Castilian, Espagnol, Spanisch, Espanhol, Spagnolo, Spaans, Spanska, Spansk, Espanja, Hiszpański, Španělština, Spaniolă, İspanyolca, Испанский, Іспанська, الإسبانية, الاسبانية, إسباني, اسباني, 西班牙语, 西班牙語, スペイン語',
  ],
  ['sw', 'Swahili', 'Kiswahili, Suaheli, Suajili, Суахили'],
  [
    'sv',
    'Swedish',
    'Svenska, Suédois, Schwedisch, Sueco, Svedese, Zweeds, Svensk, Ruotsi, Ruotsin kieli, Rootsi, Шведский, السويدية, سويدي',
  ],
  ['tl', 'Tagalog', 'Filipino, Pilipino, Wikang Filipino'],
  ['tg', 'Tajik', 'Тоҷикӣ, Таджикский'],
  ['ta', 'Tamil', 'தமிழ்'],
  ['te', 'Telugu', 'తెలుగు'],
  ['th', 'Thai', 'ไทย, ภาษาไทย, Thailändisch, Tailandés'],
  ['ti', 'Tigrinya', 'ትግርኛ'],
  [
    'tr',
    'Turkish',
    'Türkçe, Turc, Türkisch, Turco, Turks, Turkiska, Turkki, Турецкий, التركية, تركي, ترکی, 土耳其语',
  ],
  [
    'uk',
    'Ukrainian',
    'Українська, Українська мова, Ukrainien, Ukrainisch, Ucraniano, Ucraino, Oekraïens, Ukrainska, Ukraina, Украинский, الأوكرانية',
  ],
  ['ur', 'Urdu', 'اردو, الأردية, Ourdou'],
  ['uz', 'Uzbek', 'Oʻzbek, Oʻzbekcha, Oʻzbek tili, Узбекский'],
  [
    'vi',
    'Vietnamese',
    'Tiếng Việt, Vietnamien, Vietnamesisch, Vietnamita, Vietnamesiska, Vietnam, Вьетнамский',
  ],
  ['cy', 'Welsh', 'Cymraeg, Gallois, Walisisch, Galés'],
  ['xh', 'Xhosa', 'isiXhosa'],
  ['yo', 'Yoruba', ''],
  ['zu', 'Zulu', 'isiZulu'],
];

function normaliseLanguage(text: string): string {
  return dropAccents(normaliseKey(text));
}

/** Every language of the table with all its names, ordered by English name. */
export const LANGUAGES: readonly (Language & { readonly spellings: readonly string[] })[] = ROWS.map(
  ([code, name, others]) => ({ code, name, spellings: [name, ...others.split(', ').filter(Boolean)] }),
);

const byCode = new Map(LANGUAGES.map(({ code, name }): [string, Language] => [code, { code, name }]));

const byName = new Map(
  LANGUAGES.flatMap(({ code, name, spellings }) =>
    spellings.map((spelling): [string, Language] => [normaliseLanguage(spelling), { code, name }]),
  ),
);

/** The language of an ISO 639-1 code in lower case, or null. */
export function findLanguageByCode(code: string): Language | null {
  return byCode.get(code) ?? null;
}

/**
 * The language a name or code means (`Suomi`, `finnish`, `FI`), whatever case and accents; null when unknown.
 * The one code left out is `no`: in an answer it is a word.
 */
export function findLanguage(text: string): Language | null {
  const key = normaliseLanguage(text);
  const named = byName.get(key);
  if (named !== undefined) return named;
  return key === 'no' ? null : findLanguageByCode(key);
}
