import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { acceptedStages, criteria, kindsOfPerson, notYesOrNo } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const PARTNER = '(mentor|mentee|coach|student|tutor|partner|match|buddy)';
const LEARNERS = '(mentees?|students?|learners?)';

/** What asks for people, and not for things: with a "not" it is a question whom to keep apart. */
const SOMEBODY = phrasePattern(
  'any(one|body)|some(one|body)|whom?|people|persons?|(which|any) (mentors?|mentees?)|jemand(en|em)?|wen|wem|personen',
  'qui|quelqu un|personnes?|quién(es)?|alguien|personas?|quem|alguém|pessoas?|chi|qualcuno|persone|wie|iemand|mensen',
  'kogo|kim|ktoś|kogoś|osob\\p{L}*|osób|ke(net|nen|tä|nkä|neen)|jo(ku|tain|takuta|nkun|nkin)|henkilö\\p{L}*|vem|hvem|någon|nogen|noen|personer|شخص',
  '誰|だれ|谁|哪位|人',
);

/** What asks for things that somebody may have with others: "topics you would not discuss with anyone". */
const SOMETHING = phrasePattern(
  '^(what|when|why|how|where|was|wann|warum|que|qué|quand|cosa|wat|mitä|vad|hvad|hva)|topics?|skills?|subjects?|themen|sujets?|temas?',
);

function keepsApart({ negated, words }: Header): boolean {
  return negated && !SOMETHING.test(words);
}

const TRAITS =
  '(gender|sex|age|background|ethnicity|race|nationality|culture|country|religion|identity|geschlecht|genre|genero|genere)';
const OF = '(of|for|in|des|der|deine[rs]|ihre[rs]|du|de la|de votre|del|de tu|de su|do|da|della)';
/** What the other person should be, where the answer may be a word that says it or a yes to the title. */
const KIND_OF_PERSON = phrasePattern(
  `${PARTNER}(in)? (of|from) (a |an |the )?(\\w+ ){0,2}?${TRAITS}|${TRAITS} ${OF} (a |an |the |your |my |preferred |desired )*${PARTNER}(in|s)?`,
  `${TRAITS} (preferences?|wish(es)?|requirements?)|should (your|the|a|my) ${PARTNER} (be|come)|${PARTNER} (should|must|needs to|has to) (be|come)`,
  'only (\\w+ ){0,4}?(paired|matched|mentored|work|put together) (with|by)|(paired|matched|mentored) (with|by) (an? )?(wom[ae]n|m[ae]n|females?|males?|people (of|from|who)|some(one|body) (of|from|who))',
);

/** Whether a title asks what the other person should be. */
export function asksForKindOfPerson({ allWords, negated }: Header): boolean {
  return !negated && KIND_OF_PERSON.test(allWords);
}

/** Whom somebody should be put together with, whom not, and what counts in it. */
export const partnerRecognisers: readonly Recogniser[] = [
  {
    fields: ['matters'],
    title: phrasePattern(
      'matters?|(most|more) important|counts most|what counts|priorit(y|ies)|weighs?|when (we )?match(ing)?|am wichtigsten|le plus important|más importante',
      'più importante|belangrijkst|najważniejsz\\p{L}+|tärkeintä|viktigast|vigtigst|viktigst',
    ),
    answers: criteria,
    when: ({ rank }) => rank === null,
  },
  {
    fields: ['avoid'],
    title: phrasePattern(
      'avoid|rather not|too (well|close)|not (be |to be )?(match(ed)?|pair(ed)?|put together|work|meet)|not (want|like) to (be|work)|keep you apart',
      '(uncomfortable|unsafe|awkward)( \\w+){0,4} (with|meeting|near)|conflicts? of interest|(dont|do not) want to (be|work|meet)',
      'vermeiden|ne pas (être|travailler)|nicht (zusammen\\p{L}*|gematcht|arbeiten)|éviter|ne (souhaitez|voulez|veux) pas|evitar|no (quieres|quisieras|deseas) (trabajar|coincidir)',
      'não (quer|gostaria de) (trabalhar|ser)|evitare|non (vorresti|vuoi) (lavorare|essere)|vermijden|niet (samen\\p{L}*|gekoppeld)|unikać|nie chc\\p{L}+ (pracować|współpracować)',
      'välttää|et halua (työskennellä|tavata)|undvika|inte (vill )?(matchas|jobba|arbeta)|undgå|unngå|ikke (vil )?(matches|arbejde|arbeide)',
      '避けたい|組みたくない|不想|避免',
    ),
  },
  { fields: ['avoid'], title: wholeTitle('not with') },
  { fields: ['avoid'], title: SOMEBODY, when: keepsApart, answers: notYesOrNo },
  {
    fields: ['takes'],
    title: phrasePattern(
      `(levels?|stages?|experience)( \\w+){0,4} ${LEARNERS}|${LEARNERS} (\\w+ ){0,2}(levels?|stages?)`,
      '(which|what) (levels?|stages?)( \\w+){0,4} (mentor|take|work with|support|accept|teach|help)',
      '(rather|comfortable|happy|prefer|willing) (to )?(mentor|coach|teach|tutor|work with|mentoring|coaching|teaching|tutoring|working with)',
    ),
    answers: acceptedStages,
  },
  {
    fields: ['takes'],
    title: phrasePattern(
      'whom? (would|do|could|can|will) you (\\w+ )?(like|want|prefer|love|wish|hope) to (mentor|coach|teach|tutor|support|help)',
    ),
    answers: acceptedStages,
    byAnswers: true,
  },
  {
    fields: ['seeks'],
    title: phrasePattern(
      `look(ing)? for in (an?|your|the) ${PARTNER}|(kind|type|sort) of (mentor|mentee|person|coach|buddy)|(ideal|dream|perfect) ${PARTNER}`,
      `(preferences?|wishes|requirements?|criteria) (for|about|regarding|on) (an? |your |the )?(person|${PARTNER})`,
      '(mentor|mentee|match|matching|pairing) (preferences?|requirements?|criteria|wishes)|(match|mentor|mentee) (must|should) (have|be)|click with|(qualities|traits) .*(mentor|mentee|coach|match|partner)',
      '(prefer|like|want) (\\w+ ){0,3}?(mentor|mentee|match)s? (to be|who|from)|preferred (mentor|mentee) (gender|age|background|industry|profile|traits?|qualities|characteristics|type|experience)|same gender',
      'was für (eine|einen|ein) (mentor|mentorin|mentee|person)|quel(le)? (type|genre) de mentor|qué tipo de (mentora?|persona)|que tipo de (mentora?|pessoa)',
      'che tipo di (mentor|persona)|wat voor (mentor|persoon)|jakiego mentora|millais(en|ta) mentori(n|a)|vilken typ av mentor|hvilken type mentor',
      'どのようなメンター|什么样的(导师|人)',
    ),
    answers: notYesOrNo,
  },
  { fields: ['seeks'], title: KIND_OF_PERSON, answers: kindsOfPerson },
  {
    fields: ['requests'],
    title: phrasePattern(
      `(mentor|mentee|person|someone|somebody) ${upToWords(3)}in mind|(some|any)(one|body) (\\w+ )?you(d| would| want| wish| hope)? ${upToWords(3)}(as|to be) (your|a|an|my) ${PARTNER}|which (mentor|mentee)s? (would|do|should)`,
      '(paired|matched|put together) with|who would you (like|love|choose)',
      `name (${upToWords(3)})?(mentors|mentees|people)|wish ?list of (mentors|mentees|people)|already (agreed|arranged|chosen|found|spoken) .*(mentor|mentee)|(mentors?|mentees?) you (would|d) (like|love)`,
      '(requested|named|specific|particular|favou?rite) (mentor|mentee|person)|(preferred|desired) (mentors?|mentees?)$',
      '((first|second|third) preference|choice) (of|for) (a |your )?(mentor|mentee)|(mentor|mentee) (request|choice)|request(ed)? a (mentor|mentee)',
      'wunschmentor(in)?|wunschmentee|wen wünsch(s?t|en)|mit wem (möchtest|würdest)|mentor souhaité|avec qui (souhait|aimer|voud)\\p{L}+|mentor deseado|con quién (te gustaría|quieres)',
      'com quem (você )?(gostaria|quer)|con chi (vorresti|ti piacerebbe)|met wie (wil|zou)|z kim chc\\p{L}+|toivottu mentori|kenet (haluaisit|haluat|toivot)|kenen kanssa',
      'önskad mentor|vem (vill|önskar) du|hvem (vil|ønsker) du|希望するメンター|希望的导师',
    ),
    // "I would only like to be paired with women" is answered by yes or no, and names nobody.
    when: (header) => !asksForKindOfPerson(header),
  },
  { fields: ['requests'], title: wholeTitle('((i )?would )?(love|like|keen|hope) to (meet|work with)') },
  {
    fields: ['track'],
    title: phrasePattern(
      'tracks?|streams?|strands?|which (programme|program|cohort)|(programme|program) (choice|strand|track)|filière|itinerario|trilha|percorso scelto|ścieżka|spår',
    ),
  },
];
