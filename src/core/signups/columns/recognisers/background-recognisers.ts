import { phrasePattern } from '../../phrase-pattern.js';
import { notYesOrNo, stages, years } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** Who somebody is, in their own eyes: asked before skills, for the words stand in few other questions. */
export const identityRecognisers: readonly Recogniser[] = [
  {
    fields: ['identity'],
    title: phrasePattern(
      'gender|how do you identify|identify (as|with|yourself)|identity|ethnicity|race|under ?represented|minority',
      'geschlecht|genre|género|gênero|genere|geslacht|płeć|sukupuoli|kön|køn|kjønn|الجنس',
      '性別|性别',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['culture'],
    title: phrasePattern(
      'cultur(e|al)|countr(y|ies)(?! (of residence|do you live|you live|are you based))|nationalit(y|ies)|where are you (originally )?from|region|communit(y|ies)|heritage',
      'herkunft|land|nationalité|pays|nacionalidad|país|nacionalidade|paese|nazionalità|nationaliteit|narodowość|kraj',
      'maa|kansalaisuus|kulttuuri|ursprung|nationalitet|بلد|الدولة|الجنسية',
      '国籍|出身|国家',
    ),
  },
];

/** "Your next career step" asks what somebody wants, not where they come from. */
const FUTURE = phrasePattern('wish(es)?|want|hope|next|future|would you|plans?');

/** What somebody brings along: level, years, path, work. */
export const backgroundRecognisers: readonly Recogniser[] = [
  {
    fields: ['stage'],
    title: phrasePattern(
      '(your|current|own|experience|skill|knowledge|coding|programming) (level|stage)|level of (experience|knowledge|skills?|coding)',
      'how (experienced|advanced)|how much (\\w+ )?(experience|have you)|beginner|level|stage|experience|where (are you|you are) (on|in) your',
      'erfahrungsstufe|niveau|nivel|nível|livello|poziom|taso|nivå|مستوى|المستوى',
      'レベル|经验水平|水平',
    ),
    answers: stages,
  },
  {
    fields: ['seniority'],
    title: phrasePattern(
      'years? (of|in) (\\w+ ){0,3}?(experience|industry|tech|work\\w*|profession\\w*)|(?<!(last|this|next|per|each|every) )years?|how long (have|has)|seniority|experience',
      'berufsjahre|berufserfahrung|jahre|années d expérience|ans d expérience|(nombre d )?années|años( de experiencia)?|anos( de experiência)?',
      'anni( di esperienza)?|jaren( (werk)?ervaring)?|lata( doświadczenia)?|lat doświadczenia|staż pracy|vuo(tta|sia|sina)|työkokemus( vuosina)?',
      'års? erfarenhet|antal år|hur länge|års? erfaring|hvor længe|hvor lenge|سنوات الخبرة|عدد سنوات',
      '経験年数|工作年限|年经验',
    ),
    answers: years,
  },
  {
    fields: ['background'],
    title: phrasePattern(
      'backgrounds?|about (you|yourself|me)|introduc(e|tion) yourself|introduction|bio(graphy)?|(your|career|professional) (story|path|journey|history)',
      'who you are|how did you (get|come) (to )?(here|where)|where you are now|(did|do) you study|(field|area) of study|know about you|(?<!year of (your|the|my) )degree|graduat(ion|ed)',
      'über (dich|sich)|hintergrund|werdegang|lebenslauf|studien(fach|gang)|parcours|présente[zr]?( vous)?|sobre (ti|tí|você|si)|trayectoria|trajetória',
      '(di|su) te|percorso|presentati|over jezelf|achtergrond|loopbaan|o sobie|doświadczenie zawodowe|wykształcenie',
      'tausta(si)?|itsestäsi|bakgrund|om dig( själv| selv)?|om deg( selv)?|baggrund|bakgrunn|خلفية|خلفيتك|نبذة|عن نفسك',
      '自己紹介|経歴|自我介绍|个人简介|背景',
    ),
    answers: notYesOrNo,
  },
  { fields: ['background'], title: wholeTitle('about|majors?|profile( text)?') },
  {
    fields: ['jobTitle'],
    title: phrasePattern(
      'job ?titles?|(current|present|your|job|professional) (role|position|job|title|occupation|profession)|occupation|profession',
      'what do you do|designation|(line|kind) of work|beruf(lich)?|position|jobtitel|stellenbezeichnung|poste|métier|fonction|puesto|cargo|ocupación|ocupação|profesión|profissão',
      '(di che )?cosa ti occupi|ruolo (professionale|attuale|lavorativo)|professione|mansione|functie|beroep|stanowisko|zawód|ammatti|tehtävänimike|työnimike|mitä teet (työksesi|ammatiksesi|nyt)',
      'yrke|yrkestitel|befattning|titel|stilling|stillingsbetegnelse|jobtitel|jobbtittel|المسمى الوظيفي|الوظيفة|المهنة',
      '職業|職種|役職|职位|职业|職稱',
    ),
    answers: notYesOrNo,
  },
  { fields: ['jobTitle'], title: wholeTitle('title|role|job|(current|present) job|title function|function') },
  {
    fields: ['organisation'],
    title: phrasePattern(
      'compan(y|ies)|firm|organi[sz]ation|employer|workplace|where do you work|(who|whom) do you work for|work for|department|business unit|affiliation|institution|universit(y|ies)|school',
      'firma|unternehmen|arbeitgeber|wo arbeite(st|n|t)|où travaille(z vous|s tu)|dónde trabajas?|onde (você )?trabalha|dove lavori|waar werk je|gdzie pracujesz|missä (työskentelet|olet töissä)|hochschule|entreprise|société|employeur|université|empresa|organización|organização|universidad|universidade',
      'azienda|società|datore di lavoro|università|bedrijf|werkgever|organisatie|organizacja|pracodawca|yritys|työnantaja|organisaatio',
      'var (jobbar|arbetar) du|hvor (arbejder|jobber|arbeider) du|företag|arbetsgivare|virksomhed|bedrift|arbejdsgiver|arbeidsgiver|الشركة|جهة العمل|المؤسسة|الجامعة',
      '会社(名)?|勤務先|所属|公司|单位|学校',
    ),
    answers: notYesOrNo,
  },
  { fields: ['organisation'], title: wholeTitle('unit|team') },
  {
    fields: ['background'],
    title: phrasePattern(
      'experiences?|career|industry|sector|disciplines?|education|studies|(field|line) of work|erfahrung|ausbildung|branche|expérience|formation|secteur',
      'experiencia|formación|sector|experiência|formação|setor|esperienza|formazione|settore|ervaring|opleiding|branża|doświadczenie',
      'kokemus|koulutus|toimiala|erfarenhet|utbildning|bransch|erfaring|uddannelse|utdanning|bransje|خبرة|الخبرة',
      '業界|学歴|行业|专业',
    ),
    answers: notYesOrNo,
    when: ({ allWords }) => !FUTURE.test(allWords),
  },
];
