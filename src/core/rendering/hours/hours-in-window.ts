import { shiftHours } from '../../scoring/common-hours.js';
import { offsetOfZone } from '../../scoring/offset-of-zone.js';
import { remember } from '../../text/remember.js';
import type { MeetingWindow } from '../guides/meeting-window.js';
import { readDay, writeDay } from '../words/calendar-day.js';
import type { ClockHours } from './clock-hours.js';
import { isKnownClock } from './is-known-clock.js';

/** Days, both included, throughout which hours in common stand the same on both clocks. */
export interface HoursPeriod extends MeetingWindow {
  /** The mentor's clock first; one entry where one clock does for both. */
  readonly clocks: readonly ClockHours[];
}

/** The same zones come up for every pair, the same days too. */
const isKnown = remember(isKnownClock);
const offsetOn = remember((zone: string) => remember((day: number) => offsetOfZone(zone, writeDay(day))));

/**
 * What the hours of a pair are on each clock within a window: one period, or several where one of the clocks changes
 * and the other does not. The mentor's clock leads, because hours that hold in all weeks hold by it. Hours on no known
 * clock, or without a second one, stay as they are.
 */
export function hoursInWindow(
  hours: readonly ClockHours[],
  menteeZone: string | null,
  window: MeetingWindow,
): readonly HoursPeriod[] {
  const [mentors, mentees] = hours;
  const zone = mentees?.zone ?? menteeZone;
  if (!mentors?.zone || !zone || !isKnown(mentors.zone) || !isKnown(zone)) {
    return hours.length === 0 ? [] : [{ ...window, clocks: hours }];
  }
  const { week } = mentors;
  return findSteadyDays(zone, mentors.zone, window).map(({ ahead, ...days }) => ({
    ...days,
    clocks: [mentors, { zone, week: shiftHours(week, ahead) }],
  }));
}

/** The stretches of a window in which one clock is ahead of the other by the same minutes. */
function findSteadyDays(
  zone: string,
  otherZone: string,
  window: MeetingWindow,
): readonly (MeetingWindow & { readonly ahead: number })[] {
  const [first, last] = [readDay(window.from) ?? 0, readDay(window.to) ?? -1];
  const stretches: { from: string; to: string; ahead: number }[] = [];
  for (let day = first; day <= last; day += 1) {
    const ahead = offsetOn(zone)(day) - offsetOn(otherZone)(day);
    const stretch = stretches.at(-1);
    if (stretch?.ahead === ahead) stretch.to = writeDay(day);
    else stretches.push({ from: writeDay(day), to: writeDay(day), ahead });
  }
  return stretches;
}
