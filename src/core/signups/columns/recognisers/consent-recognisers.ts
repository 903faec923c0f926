import { CONSENT_WORDS } from '../../consent-words.js';
import { phrasePattern } from '../../phrase-pattern.js';
import { agreements } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** Words of a promise or a permission, with a verb or without. */
const AGREEING = phrasePattern(
  ...CONSENT_WORDS,
  'agree(ment|d|s)?|accepts?|allow|permi(t|ssion)|authori[sz]e|(may|can) (we|i)|confirm',
  'stimm(e|st|en)|erlaub(e|st|en)|akzeptier(e|st|en)|dürfen wir|accept(e|es|ez)|consens|consent(ez|ons)|autoris(e|es|ez)|d accord',
  'acept(o|a|as|an)|autoriz(a|as)|de acuerdo|concord(o|a|as)|aceit(o|a|as)|accett(o|a|i|ate)',
  'akkoord|ga ermee|accepteer(t)?|akceptuj(ę|e|esz)|lupa|luvan|saammeko|saako|hyväksy(n|t|tkö|ttekö)|godkänner|accepterar|accepterer|godtar|godkender',
);

/** What says an agreement only beside what it is about: somebody may be happy to do anything. */
const WILLING = phrasePattern(
  '(you|we) (may|can)|(ok|okay|happy|fine) (with|for|to)|understand|(ok|okay|alright|all right|is (that|this|it) fine)$',
);

/** What is done with what somebody wrote. */
const SHARING = '(contact|e ?mail|reach) (me|you)|contacted|shared?|sharing|weitergabe';

/** Somebody's data. */
const DATA_NAMES: readonly string[] = [
  'data|datas|information|answers|(my|your) (\\w+ )?(details|e ?mail|profile|address|name)|contact details|gdpr|privacy',
  'daten|angaben|antworten|réponses|respuestas|respostas|risposte|antwoorden|odpowiedzi|vastau\\p{L}+|svar|datenschutz\\w*|dsgvo|données|coordonnées|rgpd|confidentialité|datos|dados|lgpd|dati|privacidad|privacidade',
  'gegevens|avg|persoonsgegevens|dan(e|ych)|rodo|tieto(ni|ja|jeni|jen)|tietosuoja\\w*|uppgifter|dataskydd|personuppgifter',
  'oplysninger|opplysninger|persondata|personvern|persondatapolitik|بياناتي|البيانات|الخصوصية',
  '個人情報|プライバシー|个人信息|隐私|數據|数据',
];

/** What a consent is about: somebody's data and who may see it. */
const DATA = phrasePattern(SHARING, ...DATA_NAMES);
const DATA_NAME = phrasePattern(...DATA_NAMES);

/** A page or a paper of one's own: nobody needs it for pairing. */
const PUBLIC_PROFILE = phrasePattern(
  'linked ?in( profile| page| url| link)?|xing( profile| profil)?|cv|résumé|curriculum vitae|lebenslauf',
);

/** People whose permission somebody else may need. */
const WHOSE_PERMISSION = phrasePattern(
  '(my|your|from( a| the)?|of( a| the)?) ((line|direct|people) )?(managers?|supervisors?|boss|employer|parents?|guardians?)',
  '(managers?|supervisors?|employers?|parents?|parental|guardians?) (s )?(agree(ment|s)?|consents?|permission)',
  'führungskraft|vorgesetzte\\p{L}*|arbeitgeber\\p{L}*|eltern|chef(s|in|fe|en|ens)?|supérieure?|employeur|responsable|jefe|jefa|empleador|padres',
  'gestor|gestora|chefia|responsabile|genitori|leidinggevende|werkgever|ouders|przełożon\\p{L}+|rodzic\\p{L}*',
  '((lähi)?esihenkilö|esimiehe|työnantaja|vanhemp\\p{L}{1,2})(n|ni|si|nne|lt[aä]\\p{L}*)|leder(en)?s?|föräldra\\p{L}*|foreldre\\p{L}*',
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
  'termes|conditions générales|condiciones|términos|condições|termos|termini|condizioni|voorwaarden|regulamin\\p{L}*|ehdo\\p{L}+|villkor\\p{L}*|vilkår\\p{L}*',
  'teilnahme\\w*|teilnehmen|participer|participar|partecipare|deelname|udziału?|osallistu\\w*|delta(ge|gande|kelse|r)?',
);

/** What somebody may refuse and still take part. */
const SIDE_ISSUE = phrasePattern(
  'code of conduct|newsletters?|marketing|mailing list|promotion(al)?|(future|other|upcoming) (events?|programmes?|programs?)|(listed|appear) in (the|our|a) (\\w+ )?directory',
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

/** Where a box says what its reader promises: in the languages that say "I". */
const FIRST_PERSON = phrasePattern('^(i|we|ich|wir|je|j|yo|eu|io|ik|ja|minä|jag|jeg|я|أنا)');

/** Whether a title asks for something that somebody may refuse and still take part. */
export function isSideIssue({ allWords }: Header): boolean {
  return SIDE_ISSUE.test(allWords) && !PRIVACY.test(allWords);
}

/** Whether a title asks for a promise or a permission of any kind. */
export function asksForAgreement({ allWords }: Header): boolean {
  return AGREEING.test(allWords) || (WILLING.test(allWords) && DATA.test(allWords));
}

/** Whether a title promises something of its reader, or is about somebody's data. */
export function soundsLikeAgreement({ allWords }: Header): boolean {
  return FIRST_PERSON.test(allWords) || DATA.test(allWords);
}

function agrees({ allWords }: Header): boolean {
  return AGREEING.test(allWords) || WILLING.test(allWords);
}

/** Whether a title asks for somebody else's permission, or for a profile that pairing has no use for. */
function isAboutOthers({ allWords }: Header): boolean {
  const asked = allWords.replace(PUBLIC_PROFILE, ' ');
  return (asked !== allWords || WHOSE_PERMISSION.test(allWords)) && !DATA_NAME.test(asked);
}

const conditions: readonly Recogniser[] = [
  {
    fields: ['consent'],
    title: wholeTitle(
      '(i|we) (agree|accept)|agreement|terms( and conditions)?|j accepte|acepto|aceito|concordo|accetto|(ik )?(ga )?akkoord|akceptuję',
      'hyväksyn|(jag|jeg) (godkänner|godkender|godtar|accepterar|accepterer)',
    ),
    answers: agreements,
  },
  { fields: ['consent'], title: PRIVACY, answers: agreements },
  { fields: ['consent'], title: DATA, when: agrees, answers: agreements },
  {
    fields: ['consent'],
    title: phrasePattern('data .*(stored|processed|used|shared|kept)', ...CONSENT_WORDS),
    answers: agreements,
  },
  {
    fields: ['consent'],
    title: TAKING_PART,
    when: (header) => agrees(header) || /\bon these terms\b/u.test(header.allWords),
    answers: agreements,
  },
  { fields: ['consent'], title: STILL_TAKING_PART, answers: agreements, byAnswers: true },
];

/** Consent to take part and to what happens with one's answers; photographs and the like are no condition. */
export const consentRecognisers: readonly Recogniser[] = [
  { fields: [], title: SIDE_ISSUE, when: isSideIssue },
  ...conditions.map((condition) => ({
    ...condition,
    when: (header: Header) => !isAboutOthers(header) && condition.when?.(header) !== false,
  })),
];
