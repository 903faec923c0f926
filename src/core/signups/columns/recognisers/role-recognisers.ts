import { phrasePattern } from '../../phrase-pattern.js';
import { MENTEE_NAMES, MENTOR_NAMES } from '../../role-names.js';
import { bareYesOrNo, namedRoles, programmeRoles, roles, yesOrNo } from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

const MENTOR = `(${MENTOR_NAMES[0]})`;
const MENTEE = `(${MENTEE_NAMES[0]})`;
const OR = '(or|and|und|oder|y|o|u|et|ou|of|en|e|lub|czy|i|tai|ja|vai|eller|och|og|أو|أم)';
const AN = '((as )?(an?|einen?|eine|un|una|une|uma?|een|en|et) )?';

/** "Would you mentor more than one?", "have you been a mentor before?" ask who already has the role. */
const NOT_THE_ROLE = phrasePattern(
  'more than|several|two|multiple|another|again|before|ever|already|previously',
);

const ROLE = wholeTitle(
  '(what is )?(your )?role( \\w+){0,5}|(mentoring|programme|program|sign ?up|participant) role|(deine |ihre )?rolle|(votre )?rôle|rol|tu rol|ruolo|papel|rola|rooli|roll',
);

/** Whether a title, folded, asks for the role in so many words, whatever is answered. */
export function asksForRole(words: string): boolean {
  return ROLE.test(words);
}

/** Which role somebody signs up for, in all the ways a form can ask. */
export const roleRecognisers: readonly Recogniser[] = [
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
      `(be|become|becoming|being|join as|volunteer as|(sign|signing) up as|act as|count on you as|apply as|available as) (an? )?(${MENTOR}|${MENTEE}|mentored|coached)`,
      `(looking for|want|need|would like|like to have|find|get) (an? |my )?(${MENTOR}|${MENTEE})`,
      '(like|want|willing|able|happy) to (mentor|coach|be mentored|be coached)',
      '(interested in|open to|up for) (mentoring|coaching|tutoring)( (others|someone|somebody|people|students|mentees))?$',
      '(interested in|open to|up for) (being|getting) (mentored|coached|tutored)',
    ),
    answers: yesOrNo,
    asksOneRole: true,
    when: ({ allWords }) => !NOT_THE_ROLE.test(allWords),
  },
  {
    fields: ['role'],
    title: phrasePattern(
      `roles?|${MENTOR} ${OR} ${AN}${MENTEE}|${MENTEE} ${OR} ${AN}${MENTOR}`,
      '(participant|participation|membership|application|sign ?up|ticket) (role|type)|type of (participant|participation)',
      'take part|participat(e|ing|ion)|(sign|signing|signed) (me )?up|apply|applying|register|registering|join|joining',
      '(attending|coming|here|teilnehmen|teilnahme|participer|participar|osallistu\\w*|delta) (as|als|comme|como|som)',
      'rolle|teilnehmen|teilnahme|mitmachen|machst du mit|dabei als|rôle|participer|rol|participar|papel|função|ruolo|partecipare',
      'doe mee|meedoen|deelnemen|rola|udział|rooli|osallistu\\p{L}*|roll|delta|deltage|rolle|الدور|دورك|المشاركة',
      '役割|参加(方法|形態|区分)|立場|角色|身份|参与方式',
      `(${MENTOR_NAMES[1]}).*(${MENTEE_NAMES[1]})|(${MENTEE_NAMES[1]}).*(${MENTOR_NAMES[1]})`,
      `${MENTOR} (أم|أو|ام|او) ${MENTEE}`,
    ),
    answers: roles,
    byAnswers: true,
  },
  {
    fields: ['role'],
    title: phrasePattern(
      'interested in|i am|i want( to)?|i would like( to)?|are you|you are|(do|would) you (want|like)|(do|would) you like to|looking (for|to)|here (to|for)',
      'ich bin|ich möchte|je suis|je souhaite|soy|quiero|quieres|sou|quero|sono|vorrei|vuoi|ik ben|wil je|jestem|chcę|olen|haluan|haluatko',
      'jag är|jag vill|jeg er|jeg vil|أنا|أريد|هل تريد',
      '(ich )?suche|je cherche|busco|procuro|cerco|ik zoek|szukam|etsin|jag söker|jeg (søger|søker)|أبحث عن',
    ),
    answers: programmeRoles,
    byAnswers: true,
  },
  {
    fields: ['role'],
    title: phrasePattern('what brings you|why are you here|here today|your side|capacity'),
    answers: namedRoles,
    byAnswers: true,
  },
];
