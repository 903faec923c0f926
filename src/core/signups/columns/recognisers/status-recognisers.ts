import { phrasePattern, upToWords } from '../../phrase-pattern.js';
import { comings, namedStatuses } from '../answer-tests.js';
import type { Header } from '../header.js';
import { readStatusQuestion } from '../read-status-question.js';
import { type Recogniser, wholeTitle } from '../recogniser.js';
import { isSideIssue } from './consent-recognisers.js';

const ANY_TITLE = /^.+$/mu;

/** States of life, work and memberships, which have "active" and "expired" too. */
const OF_LIFE = phrasePattern(
  'employment|employed|work(ing)?|job|career|professional|marital|civil|family|relationship|student|studies|immigration|visa|residen(t|ce|cy)|citizenship|migration|health|vaccination|disability|veteran|project|company|member(ship)?|subscription|account|insurance|licen[cs]e|contract',
);

const STATE = wholeTitle(
  `${upToWords(2)}(status|state|result|decision)( (of|der|des|de|van) .*)?`,
  'zustand|statut|estado|situação|stato|tila|tilanne|stan|الحالة',
  '状態|ステータス|状态|审核结果',
);

/** Whether a title asks for a state, such as "Application status". */
export function asksForState({ words, allWords }: Header): boolean {
  return (STATE.test(words) || STATE.test(allWords)) && !OF_LIFE.test(allWords);
}

/** Who has a place, who waits for one, and who does not take part any more. */
export const statusRecognisers: readonly Recogniser[] = [
  {
    fields: ['status'],
    title: ANY_TITLE,
    when: (header) => readStatusQuestion(header) === 'leaves' && !isSideIssue(header),
    byAnswers: true,
  },
  {
    fields: ['status'],
    title: ANY_TITLE,
    when: (header) => readStatusQuestion(header) === 'comes',
    answers: comings,
    byAnswers: true,
  },
  { fields: ['status'], title: STATE, when: asksForState, answers: namedStatuses },
];
