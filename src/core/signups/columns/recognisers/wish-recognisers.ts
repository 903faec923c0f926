import { phrasePattern } from '../../phrase-pattern.js';
import { notYesOrNo, stages, years } from '../answer-tests.js';
import type { Header } from '../header.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const HELP = '(help|support|guidance|advice)';
const GIVING = '(can|could|able|confident|willing|happy|comfortable|offer|like to|want to|prepared|love to)';
/** "What can I help with", but not "what can a mentor help you with". */
const NOT_YOU = '(?! (you|me|us)(?!\\p{L}))';

const HELP_WANTED = phrasePattern(
  `(like|want|need|looking for|seeking|hope for|get|receive) (\\w+ ){0,3}?${HELP}|${HELP} (do you |would you |you )?(need|want|would like|like)`,
  `(mentor|coach|we) (to )?(help|support|advise) you|${HELP} you|topics? (\\w+ ){0,2}?(want|would like|wish|discuss|talk about)`,
  '(like|want) to (discuss|talk about|work on|focus on)',
);

const HELP_OFFERED = phrasePattern(
  `${GIVING} (\\w+ ){0,6}?(help|support|advise|guide)${NOT_YOU}|${HELP} .*(offer|provide|give)|(offer|provide|give) .*${HELP}`,
  'topics? (you )?(can|could|offer)|(mentoring|coaching) (topics|areas)|helps with|wobei kannst|unterstützen',
  'en quoi (pouvez|peux)|en qué puedes ayudar|voit auttaa|kan du hjälpa|hjälpa till|كيف يمكنك المساعدة',
);

const SKILLS = phrasePattern(
  'skills?|technolog(y|ies)|tools?|languages?|frameworks?|subjects?|fähigkeiten|compétences',
);

/** "Which skills could you help with" asks for skills; "what could you help with" may ask for more. */
function asksForSkills({ words }: Header): boolean {
  return SKILLS.test(words);
}

/** What somebody offers, wants and brings along. */
export const wishRecognisers: readonly Recogniser[] = [
  {
    fields: ['seeks'],
    title: phrasePattern(
      'look(ing)? for in (an?|your|the) (mentor|mentee|coach)|(kind|type|sort) of (mentor|mentee|person)|ideal (mentor|mentee)',
      '(preferences?|wishes|requirements?|criteria) (for|about|regarding|on) (an? |your |the )?(mentor|mentee|partner|match)',
      '(mentor|mentee|match|matching|pairing) (preferences?|requirements?|criteria|wishes)',
      '(prefer|like|want) (\\w+ ){0,3}?(mentor|mentee|match)s? (to be|who|from)|preferred (mentor|mentee) \\w+',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['identity'],
    title: phrasePattern(
      'gender|how do you identify|identify (as|with|yourself)|identity|ethnicity|race|under ?represented|minority',
      'geschlecht|genre|género|sukupuoli|kön|الجنس',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['culture'],
    title: phrasePattern(
      'cultur(e|al)|countr(y|ies)(?! (of residence|do you live|you live|are you based))|nationalit(y|ies)|where are you (originally )?from|region|heritage|herkunft|land',
      'nationalité|pays|nacionalidad|país|maa|kulttuuri|ursprung|بلد|الدولة|الجنسية',
    ),
  },
  { fields: ['learns'], title: HELP_WANTED, when: asksForSkills },
  { fields: ['goals'], title: HELP_WANTED, orSkills: 'learns' },
  { fields: ['teaches'], title: HELP_OFFERED, when: asksForSkills },
  { fields: ['helpsWith'], title: HELP_OFFERED, orSkills: 'teaches' },
  {
    fields: ['teaches'],
    title: phrasePattern(
      `${GIVING} (\\w+ ){0,6}?(teach|mentor|coach|tutor|instruct|help|support|cover|share (your )?(knowledge|skills|expertise|experience))${NOT_YOU}`,
      `(skills?|topics?|technologies|areas|subjects) (\\w+ ){0,4}?(offer|offered|teach|taught)`,
      `teach(es|ing)?${NOT_YOU}|expertise|expert in|strengths|speciality|skills you (have|offer|bring)|what can you offer`,
      'unterrichten|beibringen|lehren|weitergeben|vermitteln|enseigner|transmettre|enseñar|opettaa|osaaminen',
      'lära ut|undervisa|تعليم|تدرس|تدريس',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['goals'],
    title: phrasePattern(
      'goals?|achieve|accomplish|(hope|want|expect|like|looking) to (\\w+ )?(get|gain|take) (\\w+ ){0,3}?(from|out of|away)',
      'hope to (get|gain)|get out of|motivat(es?|ion|ions)|why (do|are|would|did) you|why you (want|would)|what (brings|attracts) you',
      'expectations?|expect|aims?|objectives?|aspirations?|ambitions?|ziele?|erwartungen|motivation|warum',
      'objectifs?|attentes|pourquoi|objetivos?|metas?|expectativas|por qué|tavoite|tavoitteet|tavoitteesi|miksi',
      'mål|förväntningar|varför|هدف|أهداف|أهدافك|لماذا',
    ),
  },
  {
    fields: ['learns'],
    title: phrasePattern(
      '(would like|want|wish|hope|looking|love|interested|keen|need|plan|trying|aim) (\\w+ ){0,6}?(learn|learning|develop|improve|grow|get better|study|practi[cs]e|mentored|mentoring)',
      'to learn|learn(s|ing)?|skills? (\\w+ ){0,4}?(want|wanted|need|needed|improve|develop|learn)|mentored (in|on)|tutorial',
      'lernen|apprendre|aprender|oppia|oppimis\\w*|lära( dig| sig)?|تعلم|تتعلم|تعلمه',
    ),
  },
  {
    fields: ['learns'],
    title: /./u,
    answers: notYesOrNo,
    when: ({ rank, part, words }) => rank !== null && (part !== null || words.split(' ').length <= 4),
  },
  {
    fields: ['stage'],
    title: phrasePattern(
      '(your|current|own|experience|skill|knowledge|coding|programming) (level|stage)|level of (experience|knowledge|skills?|coding)',
      'how (experienced|advanced)|beginner|level|stage|experience|erfahrungsstufe|niveau|nivel|taso|nivå|مستوى|المستوى',
    ),
    answers: stages,
  },
  {
    fields: ['seniority'],
    title: phrasePattern(
      'years? (of|in) (\\w+ ){0,3}?(experience|industry|tech|work\\w*|profession\\w*)|years?|how long|seniority|experience',
      'berufsjahre|berufserfahrung|jahre|années d expérience|ans d expérience|años( de experiencia)?|vuo(tta|sia)|työkokemus',
      'års? erfarenhet|hur länge|سنوات الخبرة',
    ),
    answers: years,
  },
  {
    fields: ['background'],
    title: phrasePattern(
      'backgrounds?|about (you|yourself|me)|introduc(e|tion)( yourself)?|bio(graphy)?|(your|career|professional) (story|path|journey|history)',
      'über (dich|sich)|hintergrund|werdegang|lebenslauf|parcours|présente[zr]?|sobre ti|trayectoria|tausta(si)?|itsestäsi',
      'bakgrund|om dig|خلفية|خلفيتك|نبذة',
    ),
  },
  { fields: ['background'], title: wholeTitle('about') },
  {
    fields: ['jobTitle'],
    title: phrasePattern(
      'job ?titles?|(current|present|your|job|professional) (role|position|job|title|occupation|profession)|occupation|profession',
      'what do you do|designation|beruf|position|jobtitel|stellenbezeichnung|poste|métier|fonction|puesto|cargo|ocupación|profesión',
      'ammatti|tehtävänimike|työnimike|yrke|befattning|titel|المسمى الوظيفي|الوظيفة|المهنة',
    ),
    answers: notYesOrNo,
  },
  { fields: ['jobTitle'], title: wholeTitle('title|role|job') },
  {
    fields: ['organisation'],
    title: phrasePattern(
      'compan(y|ies)|organi[sz]ation|employer|workplace|where do you work|department|business unit|affiliation|institution|universit(y|ies)|school',
      'firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|organización|yritys|työnantaja|organisaatio',
      'företag|arbetsgivare|الشركة|جهة العمل|المؤسسة',
    ),
  },
  { fields: ['organisation'], title: wholeTitle('unit|team') },
  {
    fields: ['background'],
    title: phrasePattern(
      'experiences?|career|industry|education|studies|field of (work|study)|erfahrung|ausbildung|branche|expérience|formation',
      'experiencia|formación|kokemus|koulutus|erfarenhet|utbildning|خبرة|الخبرة',
    ),
    answers: notYesOrNo,
  },
];
