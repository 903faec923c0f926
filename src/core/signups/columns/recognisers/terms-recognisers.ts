import { phrasePattern } from '../../phrase-pattern.js';
import {
  acceptedStages,
  bareYesOrNo,
  criteria,
  formats,
  hours,
  languages,
  numbers,
  programmeRoles,
  roles,
  times,
  yesOrNo,
} from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const MENTOR = '(mentors?|coach(es)?|tutors?)';
const MENTEE = '(mentees?|students?|learners?)';
const OR = '(or|and|und|oder|y|o|et|ou|tai|ja|vai|eller|och|أو)';

/** "Would you mentor more than one?", "have you been a mentor before?" ask who already has the role. */
const NOT_THE_ROLE = phrasePattern('more than|several|another|again|before|ever|already|previously');

/** On which terms somebody takes part: role, time, place, formats, and whom to be or not to be put together with. */
export const termsRecognisers: readonly Recogniser[] = [
  {
    fields: ['role'],
    title: wholeTitle(`${MENTOR}|${MENTEE}`),
    answers: yesOrNo,
    asksOneRole: true,
  },
  {
    fields: ['role'],
    title: wholeTitle('(are you|i am|im|is) (an? )?(mentor|mentee|coach)'),
    answers: bareYesOrNo,
    byAnswers: true,
    asksOneRole: true,
  },
  {
    fields: ['role'],
    title: phrasePattern(
      `(be|become|becoming|being|join as|volunteer as|(sign|signing) up as|act as|apply as|available as) (an? )?(${MENTOR}|${MENTEE}|mentored|coached)`,
      `(looking for|want|need|would like|like to have|find|get) (an? |my )?(${MENTOR}|${MENTEE})`,
      '(like|want|willing|able|happy) to (mentor|coach|be mentored|be coached)',
    ),
    answers: yesOrNo,
    asksOneRole: true,
    when: ({ allWords }) => !NOT_THE_ROLE.test(allWords),
  },
  {
    fields: ['role'],
    title: phrasePattern(
      `roles?|rolle|rol|rôle|rooli|roll|${MENTOR} ${OR} ((as )?an? )?${MENTEE}|${MENTEE} ${OR} ((as )?an? )?${MENTOR}`,
      '(participant|participation|membership|application|sign ?up|role) type|type of (participant|participation)',
      'take part|participat(e|ing|ion)|(sign|signing|signed) up|apply|applying|register|registering|join|joining',
      '(attending|coming|here|teilnehmen|teilnahme|participer|participar|osallistu\\w*|delta) (as|als|comme|como|som)',
      'teilnehmen|participer|participar|osallistu\\w*|delta|الدور|دورك',
    ),
    answers: roles,
    byAnswers: true,
  },
  {
    fields: ['role'],
    title: phrasePattern(
      'interested in|i am|i want( to)?|i would like( to)?|are you|you are|would you like to|looking (for|to)|here (to|for)',
      'ich bin|ich möchte|je suis|je souhaite|soy|quiero|olen|haluan|jag är|jag vill|أنا',
    ),
    answers: programmeRoles,
    byAnswers: true,
  },
  {
    fields: ['minutesPerMonth'],
    title: phrasePattern(
      'how (much time|many hours|many minutes)|(hours|minutes|time)( \\w+){0,5} (per|a|each|every) (week|month)',
      'time commitment|time available|monthly (time|hours)|weekly (time|hours)|zeitaufwand|wie viel zeit|stunden pro',
      'combien de temps|heures par|cuánto tiempo|horas (por|al)|paljonko aikaa|kuinka paljon aikaa|hur mycket tid',
      'كم من الوقت|كم ساعة',
    ),
    answers: times,
  },
  {
    fields: ['capacity'],
    title: phrasePattern(
      `how many (${MENTEE}|people|persons|participants)|how many .*(mentor|take on|support|coach)|capacity|seats`,
      `(number|amount|maximum|max)( number)?( of)? (${MENTEE}|people)|more than one mentee`,
      'wie viele (mentees?|personen|lernende)|kapazität|combien de (mentorés?|mentees?|personnes)|capacité',
      'cuánt[oa]s (mentorad[oa]s|mentees?|personas|aprendices)|capacidad|kuinka (monta|monen|monelle)|montako',
      'hur många (adepter|mentees|personer)|antal (adepter|mentees)|كم عدد|عدد المتدربين',
    ),
    answers: numbers,
  },
  {
    fields: ['avoid'],
    title: phrasePattern(
      'avoid|rather not|not (be |to be )?(matched|paired|put together|work)|not (want|like) to (be|work)',
      'conflicts? of interest|dont want to|do not want to|vermeiden|nicht zusammen|éviter|evitar|välttää|undvika',
    ),
  },
  { fields: ['avoid'], title: wholeTitle('not with') },
  {
    fields: ['requests'],
    title: phrasePattern(
      '(mentor|mentee|person|someone|somebody) in mind|(paired|matched) with|who would you like',
      '(requested|named|specific|particular|favou?rite) (mentor|mentee|person)|(preferred|desired) (mentors?|mentees?)$',
      '((first|second|third) preference|choice) (of|for) (a |your )?(mentor|mentee)|(mentor|mentee) (request|choice)|request(ed)? a (mentor|mentee)',
      'wunschmentor(in)?|wunschmentee|mentor souhaité|mentor deseado|toivottu mentori|önskad mentor',
    ),
  },
  {
    fields: ['timeZone'],
    title: phrasePattern(
      'time ?zones?|utc offset|zeitzone|fuseau( horaire)?|zona horaria|huso horario|aikavyöhyke|tidszon|المنطقة الزمنية',
    ),
  },
  {
    fields: ['availability'],
    title: phrasePattern(
      'availab(le|ility|ilities)|when (are|can|could|would|do) you|when is|free (time|slots|hours)|office hours',
      '(days?|times?|hours|slots?)( \\w+){0,4} (work|works|suit|suits|best|free|convenient)|what (days|times)',
      '(preferred|best|good|possible|suitable|usual) (meeting )?(days?|times?|hours|time ?slots?|slots)',
      'verfügbar(keit)?|wann (hast|haben|kannst|können|passt)|disponibilités?|disponible|quand|disponibilidad|cuándo',
      'saatavuus|käytettävissä|milloin|tillgänglig(het)?|när (kan|har|är|passar)|متى|أوقات الفراغ|التوفر',
    ),
    answers: hours,
  },
  {
    fields: ['formats'],
    title: phrasePattern(
      'formats?|meets? (by|via|over)|prefers|how (would|do|should) you .*(meet|communicate|talk|keep in touch|work together)',
      '(kind|type|way|mode|style)s? of (meeting|contact|communication|mentoring|session)s?',
      '(meeting|communication|mentoring|session|contact) (formats?|types?|styles?|preferences?|channels?|modes?)',
      'treffformat|modalidad(es)?|modalités?|tapaamismuoto|tapaamistapa|mötesform',
    ),
    answers: formats,
  },
  {
    fields: ['languages'],
    title: phrasePattern(
      'languages?|sprachen?|langues?|idiomas?|lenguas?|kiel(et|itaito|iä)|språk|لغات|اللغات|لغة',
    ),
    answers: languages,
  },
  { fields: ['track'], title: phrasePattern('tracks?|streams?|which programme|programme choice') },
  {
    fields: ['takes'],
    title: phrasePattern(
      `(levels?|stages?|experience)( \\w+){0,4} ${MENTEE}|${MENTEE} (levels?|stages?)`,
      '(which|what) (levels?|stages?)( \\w+){0,4} (mentor|take|work with|support|accept|teach|help)',
    ),
    answers: acceptedStages,
  },
  {
    fields: ['matters'],
    title: phrasePattern('matters?|most important|counts most|what counts|priorit(y|ies)|am wichtigsten'),
    answers: criteria,
    when: ({ rank }) => rank === null,
  },
];
