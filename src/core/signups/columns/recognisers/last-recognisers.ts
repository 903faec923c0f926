import { phrasePattern } from '../../phrase-pattern.js';
import { addresses, notYesOrNo, programmeRoles, timeZones, tracks } from '../answer-tests.js';
import type { Recogniser } from '../recogniser.js';

/** A plain "name" stands in many questions, so it is looked for when nothing else was found. */
export const nameRecogniser: Recogniser = {
  fields: ['name'],
  title: phrasePattern(
    'names?|attendee|participant|what should we call you|who are you|nombre|nom|nimi|nimesi|namn|اسم|الاسم|اسمك',
  ),
  answers: notYesOrNo,
};

/** Guesses for fields that no other column feeds; each is marked doubtful. */
export const spareRecognisers: readonly Recogniser[] = [
  {
    fields: ['teaches', 'learns'],
    title: phrasePattern(
      'skills?|technolog(y|ies)|(tech|technical) stack|stack|tools?|languages?|frameworks?|topics?|subjects?|areas?',
      'fähigkeiten|kenntnisse|kompetenzen|themen|technologien|compétences|thèmes|habilidades|competencias|conocimientos',
      'tecnologías|temas|taidot|aiheet|teknologiat|färdigheter|kompetenser|kunskaper|ämnen|مهارات|المهارات|مهاراتك',
    ),
    answers: notYesOrNo,
  },
  {
    fields: ['timeZone'],
    title: phrasePattern(
      'location|located|city|town|based|residence|live|place|wohnort|stadt|ort|ville|lieu|ciudad|lugar|kaupunki|paikkakunta',
      'stad|المدينة|الموقع',
    ),
    answers: timeZones,
    byAnswers: true,
  },
  { fields: ['track'], title: /^/u, answers: tracks, byAnswers: true },
  { fields: ['email'], title: /^/u, answers: addresses, byAnswers: true },
  { fields: ['role'], title: /^/u, answers: programmeRoles, byAnswers: true },
];
