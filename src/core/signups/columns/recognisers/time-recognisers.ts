import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { MENTEE_NAMES } from '../../role-names.js';
import { bareNumbers, formats, hours, languages, numbers, times } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const TAKERS = `(${MENTEE_NAMES[0]}|people|persons|participants|others)`;

/** "How many mentees do you already have?" asks for seats that are taken. */
const TAKEN = phrasePattern(
  `(already|currently) (have|mentor(ing)?|coach(ing)?|support(ing)?)|have (already|now|currently|at the moment|right now)|${TAKERS} (do|did) you have$`,
);

/** People around somebody at work or at home: "How many people are on your team?" */
const OF_OTHERS = phrasePattern(
  `(on|in|at|of) (your|the|my) ${upToWords(1)}(team|company|organi[sz]ation|department|family|household|office|unit|class)`,
  '(do|did|have) you (\\w+ )?(manage|managed|lead|led|supervise|supervised|employ|line manage)|report(s|ing)? to you',
);

/** Time that goes elsewhere: "How many hours a week do you work?" */
const OF_LIFE = phrasePattern(
  'do you (currently |usually |normally |already )?(work|study|code|program|practi[sc]e|learn|sleep|travel|commute|spend (at|on) (work|studies|your))',
  '(working|contract(ed)?|office|teaching|study) hours|hours (of|at) (work|study|your job)',
);

/** How much time, how many seats, when and how somebody can meet. */
export const timeRecognisers: readonly Recogniser[] = [
  {
    fields: ['minutesPerMonth'],
    title: phrasePattern(
      'how (much|many) (time|hours|minutes)|(hours|minutes|time)( \\w+){0,5} (per|a|each|every|in a) (week|month)|how often and how long|how long .*(week|month)',
      'time (commitment|available|budget)|(monthly|weekly) (time|hours)',
      'zeitaufwand|zeitbudget|wie viel zeit|wie viele stunden|stunden (pro|im|in der)',
      'combien (de temps|d heures)|heures par|disponibilité mensuelle|cuánto tiempo|cuántas horas|horas (por|al|a la)|quanto tempo|quantas horas|horas por',
      'quante ore|ore (al|a|alla)|hoeveel (uur|uren|tijd)|(uur|uren) per|ile (godzin|czasu)|godzin (w|na|miesięcznie|tygodniowo)',
      'paljonko aikaa|kuinka paljon aikaa|(montako|kuinka monta) tuntia|tuntia (kuukaudessa|viikossa)|hur mycket tid|hur många timmar',
      'hvor (meget|mye) tid|hvor mange timer|timer (om|i|per)|كم من الوقت|كم ساعة',
      '何時間|多少(个)?小时|几(个)?小时|多少时间',
    ),
    answers: times,
    when: ({ words }) => !OF_LIFE.test(words),
  },
  {
    fields: ['capacity'],
    title: phrasePattern(
      `how (many|much) ${upToWords(2)}${TAKERS}|how many .*(mentor|take on|support|coach|spots|places|slots|seats)|capacity|seats`,
      `(number|amount|maximum|max)( number)?( of)? (${TAKERS})|(mentee|student) (limit|count|number|places)`,
      `wie viele ${upToWords(1)}(mentees?|personen|menschen|lernende)|(anzahl|maximale zahl) (der )?mentees|kapazität|combien de (mentees?|personnes|filleuls)|capacité`,
      '(a )?cuánt[oa]s (mentorad[oa]s|mentees?|personas|aprendices)|capacidad|quant[oa]s (mentorad[oa]s|mentees?|pessoas|alunos)|capacidade',
      'quant[ie] (mentee|persone|allievi)|hoeveel (mentees|mensen|personen)|aantal mentees|il(u|e) (mentee|osób|podopiecznych)',
      '(kuinka (monta|monen|monelle)|montako) (mentoroitavaa|aktoria|ihmistä|henkilöä|opiskelijaa)|kuinka (monen|monelle)',
      '(hur många|antal) (adepter|mentees|personer)|(hvor mange|antal|antall) (mentees|adepter|personer)|كم عدد|عدد المتدربين|كم متدرب\\p{L}*',
      '何(人|名)|几(名|位|个)(学员|人)|多少(名|位|个)?(学员|人)',
    ),
    answers: numbers,
    when: ({ words }) => !TAKEN.test(words) && !OF_OTHERS.test(words),
  },
  {
    fields: ['capacity'],
    title: wholeTitle('room for|slots|places|spots'),
    answers: bareNumbers,
    byAnswers: true,
  },
  {
    fields: ['timeZone'],
    title: phrasePattern(
      'time ?zones?|tz|utc offset|zeitzone|fuseau( horaire)?|zona horaria|huso horario|fuso (horário|orario)|tijdzone|strefa czasowa',
      'aikavyöhyke(esi)?|tidszon|tidssone|tidszone|المنطقة الزمنية',
      'タイムゾーン|时区|時區',
    ),
  },
  {
    fields: ['availability'],
    title: phrasePattern(
      'availab(le|ility|ilities)|when (are|can|could|would|do) you|when is|free (time|slots|hours)|office hours',
      '(days?|times?|hours|slots?)( \\w+){0,4} (work|works|suit|suits|best|free|convenient)|(on )?(which|what) (days|times|evenings|mornings|afternoons|weekdays)|(your|a typical) week|slots',
      '(preferred|best|good|possible|suitable|usual) (meeting |call )?(days?|times?|hours|time ?slots?|slots)',
      'verfügbar(keit)?|wann (hast|haben|kannst|können|passt)|disponibilités?|disponible|quand|disponibilidad( horaria)?|cuándo',
      'disponibilidade|quando (pode|você pode|sei|puoi)|disponibilità|beschikbaar(heid)?|wanneer (kun|ben|heb|kan|past)|dostępność|kiedy (możesz|masz|jesteś)',
      'saatavuus|käytettävissä|milloin|tillgänglig(het)?|när (kan|har|är|passar)|tilgængelig(hed)?|tilgjengelig(het)?|(når|hvornår) (har|kan|er|passer)',
      'متى|أوقات الفراغ|التوفر',
      '都合の(よ|良|い)い?(日|時間)|参加可能|可用时间|什么时候|空闲时间',
    ),
    answers: hours,
  },
  {
    fields: ['formats'],
    title: phrasePattern(
      'formats?|meets? (by|via|over)|prefers|how (would|do|should|could|can) (you|we|the two of you) (.* )?(meet|communicate|talk|keep in touch|stay in touch|work together)',
      '(kind|type|way|mode|style)s? of (meeting|contact|communicat(ion|ing)|mentoring|session)s?|(on ?line|remote(ly)?|virtual(ly)?) .*(in person|face to face)|(way|mode|means)s? (of|to) (meet|talk|contact|communicate)',
      '(meeting|communication|mentoring|session|contact) (formats?|types?|styles?|preferences?|channels?|modes?|methods?)',
      'treffformat|wie möchte(st|t|n) (du|ihr|sie) (dich|euch|sich)|comment (souhaitez|aimeriez) vous (échanger|vous rencontrer)|modalités?|modalidad(es)?',
      'cómo (te gustaría|quieres) (reunirte|comunicarte)|formato|come (vorresti|preferisci) incontr\\p{L}+|hoe wil je (afspreken|contact)|forma (spotkań|kontaktu)',
      'tapaamismuoto|tapaamistapa|mötesform|møteform|mødeform|hvordan vil du (mødes|møtes)',
    ),
    answers: formats,
  },
  {
    fields: ['languages'],
    title: phrasePattern(
      'languages?|(mother|native) tongue|fluent in|sprachen?|muttersprache|langues?|idiomas?|lenguas?|línguas?|lingu[ae]|talen|taal|język(i|ami|ach|u)?',
      'kiel(et|itaito|iä|tä|ellä|illä)|språk|sprog|لغات|اللغات|لغة|اللغة',
      '言語|言葉|语言|語言',
    ),
    answers: languages,
  },
];
