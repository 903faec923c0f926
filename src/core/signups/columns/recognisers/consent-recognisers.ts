import { CONSENT_WORDS } from '../../consent-words.js';
import { phrasePattern } from '../../phrase-pattern.js';
import { agreements } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** Words of a promise or a permission, with a verb or without. */
const AGREEING = phrasePattern(
  ...CONSENT_WORDS,
  'agree(ment|d|s)?|accepts?|allow|permi(t|ssion)|authori[sz]e|(may|can) (we|i)|(you|we) (may|can)|(ok|okay|happy|fine) (with|for|to)|confirm|understand',
  'stimme|erlaube|akzeptiere|dürfen wir|accepte|consens|autorise|d accord|acepto|de acuerdo|concordo|aceito|accetto',
  'akkoord|ga ermee|akceptuję|lupa|luvan|hyväksyn|godkänner|accepterer|godtar|godkender',
);

/** What a consent is about: somebody's data and who may see it. */
const DATA = phrasePattern(
  'data|datas|information|answers|(my|your) (\\w+ )?(details|e ?mail|profile|address|name)|contact details|(contact|e ?mail|reach) (me|you)|contacted|gdpr|privacy|shared?|sharing',
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
  'focen\\p{L}*|fotk\\p{L}*|nuotrauk\\p{L}*|fénykép\\p{L}*|fotoğraf\\p{L}*|фото\\p{L}*|рассылк\\p{L}*',
  '写真|照片|メルマガ|订阅',
);

/** Whether somebody takes part after all. */
const STILL_TAKING_PART = phrasePattern(
  'still .*(take part|participate|join|interested|available|in)|(want|wish|like|able|going|willing) to (take part|participate|join)( in (the|this|our) (\\w+ ){0,2}(programme|program|scheme|cohort|round))?$',
);

/** Whether a title asks for something that somebody may refuse and still take part. */
export function isSideIssue({ allWords }: Header): boolean {
  return SIDE_ISSUE.test(allWords) && !PRIVACY.test(allWords);
}

/** Whether a title asks for a promise or a permission of any kind. */
export function asksForAgreement({ allWords }: Header): boolean {
  return AGREEING.test(allWords);
}

/** Consent to take part and to what happens with one's answers; photographs and the like are no condition. */
export const consentRecognisers: readonly Recogniser[] = [
  { fields: [], title: SIDE_ISSUE, when: isSideIssue },
  {
    fields: ['consent'],
    title: wholeTitle(
      '(i|we) (agree|accept)|agreement|terms( and conditions)?|j accepte|acepto|aceito|concordo|accetto|(ik )?(ga )?akkoord|akceptuję',
      'hyväksyn|(jag|jeg) (godkänner|godkender|godtar|accepterar|accepterer)',
    ),
    answers: agreements,
  },
  { fields: ['consent'], title: PRIVACY, answers: agreements },
  { fields: ['consent'], title: DATA, when: ({ allWords }) => AGREEING.test(allWords), answers: agreements },
  {
    fields: ['consent'],
    title: phrasePattern('data .*(stored|processed|used|shared|kept)', ...CONSENT_WORDS),
    answers: agreements,
  },
  {
    fields: ['consent'],
    title: TAKING_PART,
    when: ({ allWords }) => AGREEING.test(allWords) || /\bon these terms\b/u.test(allWords),
    answers: agreements,
  },
  { fields: ['consent'], title: STILL_TAKING_PART, answers: agreements, byAnswers: true },
];
