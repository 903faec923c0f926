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
  return {
    hours: joinAnswers(describeWeek(week, language.days), language.lists),
    clock: zone === null ? '' : sayClock(zone, language),
  };
}
