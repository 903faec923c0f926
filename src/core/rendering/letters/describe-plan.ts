import type { Programme } from '../../programme/programme.js';
import { countMeetings } from '../count-meetings.js';
import { addMonths, readDay, writeDay } from '../words/calendar-day.js';
import type { LetterContext } from './letter-context.js';

/**
 * When the pair begins, how often they meet, and until when the first word is due: the start, if that leaves more than
 * `silenceDays` from `today`, else those days. Dates that are no dates count as none.
 */
export function describePlan(
  start: string,
  today: string,
  programme: Programme,
): Pick<LetterContext, 'plan' | 'firstWord'> {
  const { months, silenceDays, firstWord } = programme;
  const meetings = countMeetings(programme);
  const firstDay = readDay(start);
  const letterDay = readDay(today);
  const waits = firstDay !== null && letterDay !== null && firstDay > letterDay + silenceDays;
  return {
    firstWord: { byMentor: firstWord === 'mentor', until: waits ? start : '', days: silenceDays },
    plan: {
      meetings,
      months,
      single: meetings === 1,
      monthly: meetings === months && meetings > 1,
      start: firstDay === null ? '' : start,
      end: firstDay === null ? '' : writeDay(addMonths(firstDay, months)),
    },
  };
}
