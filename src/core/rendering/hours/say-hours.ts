import { describeWeek } from '../../pairing/rows/describe-hours.js';
import { joinAnswers } from '../words/join-answers.js';
import type { Language } from '../words/language.js';
import { sayClock } from '../words/say-clock.js';
import type { ClockHours } from './clock-hours.js';

/** Weekly hours, and by whose clock they are told. */
export interface SaidHours {
  /** `Mon–Fri 17:00–20:00` */
  readonly hours: string;
  /** `Helsinki`; empty where no clock need be named. */
  readonly clock: string;
}

/** Hours by one clock in the words of a language. */
export function sayHours({ zone, week }: ClockHours, language: Language): SaidHours {
  const { days, lists } = language;
  // Commas between days are those of pairings.csv; no name of a day holds one.
  const spans = describeWeek(week, days).map((span) => span.replaceAll(', ', lists.comma));
  return {
    hours: joinAnswers(spans, lists),
    clock: zone === null ? '' : sayClock(zone, language),
  };
}
