import { phrasePattern } from '../../phrase-pattern.js';
import {
  addresses,
  dates,
  notYesOrNo,
  personNames,
  programmeRoles,
  timeZones,
  tracks,
  zoneNames,
} from '../answer-tests.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';

/** A plain "name" stands in many questions, so it is looked for when nothing else was found. */
export const nameRecogniser: Recogniser = {
  fields: ['name'],
  title: phrasePattern(
    'names?|attendee|participant|applicant|(do|should) (we|people|others) call you|who are you|wie heißt du|wie heißen sie|comment (vous appelez vous|tu t appelles)',
    'nombre|nom|cómo te llamas|cómo se llama|nome|come ti chiami|naam|hoe heet je|jak (masz na imię|się nazywasz)',
    'nimi|nimesi|namn|navn|vad heter du|hvad hedder du|hva heter du|اسم|الاسم|اسمك',
    '名前|名字',
  ),
  answers: personNames,
};

/** Guesses for fields that no other column feeds; each is marked doubtful. */
export const spareRecognisers: readonly Recogniser[] = [
  {
    fields: ['teaches', 'learns'],
    title: phrasePattern(
      'skills?|technolog(y|ies)|(tech|technical) stack|stack|tools?|languages?|frameworks?|topics?|subjects?|areas?',
      'fähigkeiten|kenntnisse|kompetenzen|themen|technologien|compétences|thèmes|habilidades|competencias|conocimientos',
      'tecnologías|temas|competências|tecnologias|competenze|tecnologie|argomenti|vaardigheden|onderwerpen|umiejętności|technologie',
      'taidot|aiheet|teknologiat|färdigheter|kompetenser|kunskaper|ämnen|færdigheder|ferdigheter|emner|مهارات|المهارات|مهاراتك',
      'スキル|技能',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['timeZone'],
    title: phrasePattern(
      'location|located|office|home base|base|city|town|based|residence|live|place|wohnort|stadt|ort|ville|lieu|ciudad|lugar|cidade|città|woonplaats|stad|miasto',
      'kaupunki|paikkakunta|by|sted|bosted|المدينة|الموقع',
      '居住地|都市|城市|所在地',
    ),
    answers: timeZones,
    byAnswers: true,
  },
  {
    fields: ['name'],
    title: wholeTitle('person|member|volunteer|guest'),
    answers: personNames,
    byAnswers: true,
  },
  {
    fields: ['submittedAt'],
    title: wholeTitle('when|added|date added|time'),
    answers: dates,
    byAnswers: true,
  },
  { fields: ['timeZone'], title: /^/u, answers: zoneNames, byAnswers: true },
  { fields: ['track'], title: /^/u, answers: tracks, byAnswers: true },
  { fields: ['email'], title: /^/u, answers: addresses, byAnswers: true },
  { fields: ['role'], title: /^/u, answers: programmeRoles, byAnswers: true },
];
