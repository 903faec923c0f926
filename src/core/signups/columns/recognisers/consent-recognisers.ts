import { phrasePattern } from '../../phrase-pattern.js';
import { agreements } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** Words of a promise or a permission, with a verb or without. */
const AGREEING = phrasePattern(
  'agree(ment|d|s)?|accepts?|consents?|allow|permi(t|ssion)|authori[sz]e|(may|can) (we|i)|(you|we) (may|can)|(ok|okay|happy|fine) (with|for|to)|confirm|understand',
  'einverstanden|einverständnis|stimme|einwilligung|zustimmung|erlaube|akzeptiere|dürfen wir',
  'accepte|consens|consentement|autorise|d accord|acepto|autorizo|consiento|consentimiento|de acuerdo',
  'concordo|aceito|autorizo|consinto|consentimento|acconsento|accetto|autorizzo|consenso',
  'akkoord|toestemming|ga ermee|zgod[aęy]|wyrażam|zgadzam|akceptuję',
  'suostun|suostumus|lupa|luvan|hyväksyn|samtycke(r)?|godkänner|samtykke(r)?|accepterer|godtar|godkender|أوافق|موافقة|الموافقة',
  '同意|承諾|承认',
);

/** What a consent is about: somebody's data and who may see it. */
const DATA = phrasePattern(
  'data|datas|information|answers|(my|your) (\\w+ )?(details|e ?mail|profile|address|name)|contact details|gdpr|privacy|shared?|sharing',
  'daten|angaben|antworten|réponses|respuestas|respostas|risposte|antwoorden|odpowiedzi|vastau\\p{L}+|svar|datenschutz\\w*|dsgvo|weitergabe|données|coordonnées|rgpd|confidentialité|datos|dados|lgpd|dati|privacidad|privacidade',
  'gegevens|avg|persoonsgegevens|dan(e|ych)|rodo|tieto(ni|ja|jeni|jen)|tietosuoja\\w*|uppgifter|dataskydd|personuppgifter',
  'oplysninger|opplysninger|persondata|personvern|persondatapolitik|بياناتي|البيانات|الخصوصية',
  '個人情報|プライバシー|个人信息|隐私|數據|数据',
);

/** Titles about nothing but somebody's data. */
const PRIVACY = phrasePattern(
  'gdpr|privacy( policy| notice| statement)?|data (protection|processing|sharing|policy)( \\w+)?|datenschutz\\w*|dsgvo|rgpd|lgpd|rodo',
  'protection des données|protección de datos|proteção de dados|protezione dei dati|gegevensbescherming',
  'tietosuoja\\w*|dataskydd|personvern|persondatapolitik|سياسة الخصوصية',
  '個人情報|プライバシーポリシー|隐私政策',
);

/** What a consent is also about: taking part, and on which terms. */
const TAKING_PART = phrasePattern(
  'tak(e|ing) part|participat(e|ing|ion)|terms|conditions|matched|matching|pair(ed|ing)|introduc(e|ed|tion)|the above|this form|use of',
  'teilnahme\\w*|teilnehmen|participer|participar|partecipare|deelname|udziału?|osallistu\\w*|delta(ge|gande|kelse|r)?',
);

/** What somebody may refuse and still take part. */
const SIDE_ISSUE = phrasePattern(
  'code of conduct|newsletters?|marketing|mailing list|promotion(al)?|(future|other|upcoming) (events?|programmes?|programs?)',
  'photos?|photo ?graph(s|ed|y|ing)?|pictures?|images?|film(ed|ing)?|video (recording|footage)|record(ed|ing|ings)|social media|publicity|testimonials?|website|blog|publish(ed)?',
  'verhaltenskodex|foto(s|aufnahmen|graf\\w*)?|bild(er)?|filmaufnahmen|code de conduite|droit à l image|código de conduct?a|fotografías?|imagen',
  'imagem|codice di condotta|fotografie|immagini|gedragscode|zdjęcia|zdjęć|wizerunku|kuv(ia|at|attavaksi|ata)|valokuv\\w*|uppförandekod|billeder|bilder',
  '写真|照片|メルマガ|订阅',
);

function isSideIssue({ allWords }: Header): boolean {
  return SIDE_ISSUE.test(allWords) && !PRIVACY.test(allWords);
}

/** Whether a title asks for a promise or a permission of any kind. */
export function asksForAgreement({ allWords }: Header): boolean {
  return AGREEING.test(allWords) || SIDE_ISSUE.test(allWords);
}

/** Consent to take part and to what happens with one's answers; photographs and the like are no condition. */
export const consentRecognisers: readonly Recogniser[] = [
  { fields: [], title: SIDE_ISSUE, when: isSideIssue },
  {
    fields: ['consent'],
    title: wholeTitle(
      'consents?( form| given)?|i (agree|consent|accept)|agreement|terms( and conditions)?|(einwilligung|zustimmung)(serklärung)?',
      'consentement|consentimiento|consentimento|consenso|toestemming|zgoda|suostumus|samtycke|samtykke|موافقة|الموافقة',
      '同意|同意事項',
    ),
    answers: agreements,
  },
  { fields: ['consent'], title: PRIVACY, answers: agreements },
  { fields: ['consent'], title: DATA, when: ({ allWords }) => AGREEING.test(allWords), answers: agreements },
  {
    fields: ['consent'],
    title: phrasePattern(
      'data .*(stored|processed|used|shared|kept)|(consents?|consentement|einwilligung|samtycke|samtykke)',
    ),
    answers: agreements,
  },
  {
    fields: ['consent'],
    title: TAKING_PART,
    when: ({ allWords }) => AGREEING.test(allWords) || /\bon these terms\b/u.test(allWords),
    answers: agreements,
  },
];
