import { describeWeek } from '../../pairing/rows/describe-hours.js';
import type { WeeklyHours } from '../../signups/weekly-hours.js';
import { joinAnswers } from '../words/join-answers.js';
import type { Language } from '../words/language.js';
import { sayClock } from '../words/say-clock.js';
import { sayList } from '../words/say-list.js';
import { sayTime } from '../words/say-time.js';
import type { ClockHours } from './clock-hours.js';

/** Weekly hours, and by whose clock they are told. */
export interface SaidHours {
  /** `Mon–Fri 17:00–20:00`, in Finnish `ma–pe klo 17.00–20.00`. */
  readonly hours: string;
  /** `Helsinki`; empty where no clock need be named. */
  readonly clock: string;
}

/** Hours by one clock in the words of a language. */
export function sayHours({ zone, week }: ClockHours, language: Language): SaidHours {
  return {
    hours: joinAnswers(saySpans(week, language), language.lists),
    clock: zone === null ? '' : sayClock(zone, language),
  };
}

/** `Mon–Fri 08:00–10:00 and 17:00–19:00`: days are named once for all their hours. */
function saySpans(week: WeeklyHours, language: Language): readonly string[] {
  const timesOfDays = new Map<string, string[]>();
  for (const span of describeWeek(week, language.days)) {
    const blank = span.lastIndexOf(' ');
    // Commas between days are those of pairings.csv; no name of a day holds one.
    const days = span.slice(0, blank).replaceAll(', ', language.lists.comma);
    const [from = '', to = ''] = span.slice(blank + 1).split('–');
    const times = language.times.span
      .replace('{from}', sayTime(from, language))
      .replace('{to}', sayTime(to, language));
    timesOfDays.set(days, [...(timesOfDays.get(days) ?? []), times]);
  }
  return [...timesOfDays].map(([days, times]) =>
    language.times.week.replace('{days}', days).replace('{times}', sayList(times, 'and', language)),
  );
}
