import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { namedThings, wordsOfTheirOwn } from '../answer-tests.js';
import type { Header } from '../header.js';
import type { Recogniser } from '../recogniser.js';

/** A verb, not a noun: "help", but not "the help of"; "mentor", but not "your mentor". */
const VERB = '(?<!(?:the|a|an|of|some|any|my|your|our|their|more|use|need|from|with|by) )';
const HELP = '(help|support|guidance|advice)';
const GIVING =
  '(can|could|able|confident|willing|happy|comfortable|offer|like to|want to|prepared|love to|glad to|qualified to|know well enough to|good at)';
/** Whom somebody teaches, unless the next sentence begins there: "What can you teach? You need not …" */
const YOU = 'you(?! (do|dont|can|will|need|may|might|should|are|have)(?!\\p{L}))';
/** "What can I help with", but not "what can a mentor help you with". */
const NOT_YOU = `(?! (${YOU}|me|us)(?!\\p{L}))`;
const WISHING =
  '(would like|want|wish|hope|hoping|looking|love|interested|keen|eager|need|plan|trying|aim|curious)';

const HELP_WANTED = phrasePattern(
  `(like|want|need|looking for|seek|seeking|hope for|get|receive|use) (\\w+ ){0,3}?${HELP}|${HELP} (do you |would you |you )?(need|want|would like|like)`,
  `(mentor|coach|we) (to )?(help|support|advise) you|${HELP} you|topics? (\\w+ ){0,2}?(want|would like|wish|discuss|talk about)`,
  '(like|want) to (discuss|talk about|work on|focus on)|for which you need',
  '(brauchst|wünschst|benötigst|hättest) (\\p{L}+ ){0,3}?(hilfe|unterstützung|rat)|(hilfe|unterstützung) (brauchst|wünschst|benötigst)',
  '(être|soit|aimeri(ez|ons|ais)) (\\p{L}+ )?(accompagne|aide|conseille)(\\p{L}| )*|besoin d (aide|accompagnement)|(necesitas|quieres|gustaría recibir) (ayuda|apoyo)',
  '(precisa|gostaria) de (ajuda|apoio)|bisogno di (aiuto|supporto)|hulp nodig|(potrzebujesz|oczekujesz) (pomocy|wsparcia)',
  '(tarvitset|haluat|kaipaat) (apua|tukea)|behöver du (hjälp|stöd)|(brug for|behov for|trenger du) (hjælp|hjelp)|تحتاج (\\p{L}+ )?مساعدة',
  '相談したい|サポートが必要|需要.{0,6}帮助',
);

const HELP_OFFERED = phrasePattern(
  `${GIVING} (\\w+ ){0,6}?${VERB}(help|helping|support|supporting|advise|advising|guide)${NOT_YOU}|${HELP} .*(offer|provide|give)|(offer|provide|give) .*${HELP}`,
  'topics? (you )?(can|could|offer)|(mentoring|coaching) (topics|areas)|helps with|(happy|able|willing) to (talk about|discuss|answer)|(enjoy|like) (advising|talking|discussing)',
  'questions .*(bring|ask|come) .*you|questions .*be asked',
  '(could|can|able to|glad to|happy to) (you )?(give|lend) (someone |somebody |others )?a hand|(could|can|glad to|be glad to) (you )?talk about',
  'wobei kannst|unterstützen|conseiller|echar una mano|en quoi (pouvez|peux)|(pouvez vous|peux tu) (accompagner|aider)|(en qué|temas en los que) puedes ayudar|puedes (ayudar|apoyar)',
  '(pode|consegue) (ajudar|apoiar)|puoi (aiutare|supportare)|(kun|kan) je (\\p{L}+ ){0,2}?(helpen|ondersteunen)|możesz (pomóc|wesprzeć)',
  'voi(t|sit) (auttaa|tukea)|kan du (hjälpa|stötta|hjælpe|hjelpe)|hjälpa till|كيف يمكنك المساعدة|يمكنك المساعدة',
  '支援できる|サポートできる|相談に乗れる|(可以|能)帮助',
);

const SKILLS = phrasePattern(
  'skills?|technolog(y|ies)|tools?|languages?|frameworks?|subjects?|fähigkeiten|kenntnisse|compétences|competencias|habilidades',
  'competências|competenze|vaardigheden|umiejętności|taidot|kompetenser|færdigheder|ferdigheter',
);
const BEYOND_SKILLS = phrasePattern('beyond|besides|other than|apart from|aside from|outside');

/** "Which skills could you help with" asks for skills; "what could you help with" may ask for more. */
function asksForSkills({ words }: Header): boolean {
  return SKILLS.test(words) && !BEYOND_SKILLS.test(words);
}

/** What somebody wants to learn and to reach, and what somebody offers. */
export const skillRecognisers: readonly Recogniser[] = [
  {
    fields: ['learns'],
    title: phrasePattern(
      `(teach|show) ${YOU}|mentor to (have|know)|should (your|a|the) mentor (have|know)|(get|become|be|getting) better at|kn(o|e)w more about|curious about|(need|want|like|would like) (\\w+ )?(tutoring|coaching|mentoring) (in|on)|(feel )?(you )?lack|gaps?|find (difficult|hard)|skills to build|learning list`,
      '(development|learning|growth) (areas?|needs?|interests?|topics?)|areas? (for|of) (development|improvement|growth)|(should|could) .*strengthen',
      'nachhilfe|recibir (mentoría|apoyo|ayuda)|receber (mentoria|apoio)|ricevere (supporto|aiuto)|bijles|korepetycj\\p{L}+',
    ),
    answers: namedThings,
  },
  { fields: ['learns'], title: HELP_WANTED, answers: wordsOfTheirOwn, when: asksForSkills },
  {
    fields: ['goals'],
    title: phrasePattern(
      '(like|want|hope|wish|hoping) to (achieve|accomplish|reach)|(a|be|feel like) success|success look|make this .*worthwhile|worthwhile|make a difference (for|to) you|(keeping|holding|stopping) you|outcomes?|(see yourself|want to be) .*years?|aiming for|challenges?',
      '(want|like|hope|hoping) .*(out of|come of|leave with|come away)|worth your|hop(e|ing) for|(be|look) different|(need|use|like) a hand|after (this|the) (programme|program)|what made you|i would like to have',
      'où (aimeriez|souhaitez|voulez) vous en être|wo möchte(st|n) (du|sie) .*stehen|dónde te gustaría estar',
    ),
    answers: wordsOfTheirOwn,
  },
  { fields: ['goals'], title: HELP_WANTED, answers: wordsOfTheirOwn, orSkills: 'learns' },
  { fields: ['teaches'], title: HELP_OFFERED, answers: wordsOfTheirOwn, when: asksForSkills },
  { fields: ['helpsWith'], title: HELP_OFFERED, answers: wordsOfTheirOwn, orSkills: 'teaches' },
  {
    fields: ['teaches'],
    title: phrasePattern(
      `${GIVING} (\\w+ ){0,6}?${VERB}(teach|mentor|coach|tutor|instruct|help|support|cover|pass on|pass along|show|give to|walk|share (your )?(knowledge|skills|expertise|experience)|(teach|mentor|coach|tutor|help)ing)${NOT_YOU}`,
      `(skills?|topics?|technologies|areas|subjects|knowledges?) (\\w+ ){0,4}?(offer|offered|teach|taught|share|give)|superpowers?|pass on|others (could|can) (benefit|learn)|(show|to) others|learn from (you|me)|(solid|good|deep|strong) knowledge`,
      `teach(es|ing)?${NOT_YOU}|expertise|expert in|strengths|speciality|skills you (have|offer|bring)|what can you offer|good at`,
      'unterrichten|beibringen|lehren|weitergeben|vermitteln|fachgebiete?|kennst du dich|kennen sie sich|enseigner|transmettre|partager|enseñar|compartir|dominas?',
      'ensinar|compartilhar|partilhar|insegnare|condividere|overbrengen|overdragen|anderen leren|nauczyć (innych|kogoś)|uczyć innych|przekazać|dzielić się',
      'opettaa|osaaminen|osaamisesi|lära ut|undervisa|lære (bort|fra dig|andre)|undervise|تعليم(ها|ه)?|تدرس|تدريس',
      '教え(られる|たい|る|て)|指導でき|(可以|能|会)教|教授|擅长',
    ),
    answers: namedThings,
  },
  {
    fields: ['goals'],
    title: phrasePattern(
      'goals?|achiev(e|ed|ements?)|accomplish(ed)?|(hope|want|expect|like|looking) to (\\w+ )?(get|gain|take) (\\w+ ){0,3}?(from|out of|away)',
      'hope to (get|gain)|get out of|motivat(es?|ion|ions)|why (do|are|would|did) you|why you (want|would)|what (brings|attracts) you',
      'expectations?|expect|aims?|objectives?|targets?|aspirations?|ambitions?|reasons? (for|why)',
      `ziele?|erwartungen|erwartest|motivation|warum|erhoff\\p{L}+|erreichen|soll sich|objectifs?|attentes|attend(ez|s)|pourquoi`,
      'objetivos?|metas?|expectativas|esperas?|por qué|lograr|alcançar|obiettivi|aspettative|aspetti|perché|raggiungere',
      'doel(en)?|verwachting(en)?|hoop je|bereiken|waarom|cel(e|ów)?|oczekiwania|oczekujesz|dlaczego|osiągnąć',
      `tavoite|tavoitteet|tavoitteesi|toivot|odotukset|miksi|(dina|ditt|era|mina|dine|vilka) (${upToWords(2)})?mål|målene?|mål (med|för|for)`,
      'förväntningar|hoppas|få ut av|varför|forventninger|håber|håper|hvorfor|هدف|أهداف|أهدافك|الأهداف|الهدف|لماذا',
      '目標|期待|志望動機|参加理由|目标|目標|期望|动机',
    ),
    answers: wordsOfTheirOwn,
  },
  {
    fields: ['learns'],
    title: phrasePattern(
      `${WISHING} (\\w+ ){0,6}?(learn|learning|develop|improve|grow|get better|pick up|study|practi[cs]e|mentored|mentoring)`,
      'to learn|learn(s|ing)?|skills? (\\w+ ){0,4}?(want|wanted|need|needed|improve|develop|learn)|mentored (in|on)|tutorial|(work|focus) on',
      'lernen|weiterentwickeln|verbessern|vertiefen|apprendre|développer|acquérir|aprender|desarrollar|mejorar|desenvolver|melhorar',
      'imparare|sviluppare|migliorare|leren|ontwikkelen|verbeteren|(nauczyć|uczyć) się|się nauczyć|rozwinąć|rozwijać',
      'oppia|oppimis\\w*|kehittää|kehittyä|lära( dig| sig)?|utveckla|lære|udvikle|utvikle|forbedre|تعلم|تتعلم|تعلمه|تطوير',
      '学びたい|学習したい|習得|伸ばしたい|学习|想学|提升|提高',
    ),
    answers: wordsOfTheirOwn,
  },
  {
    fields: ['learns'],
    title: /./u,
    answers: namedThings,
    when: ({ rank, part, words }) => rank !== null && (part !== null || words.split(' ').length <= 4),
  },
];
