import { describe, expect, test } from 'vitest';

import { hoursInWindow } from '../../../../src/core/rendering/hours/hours-in-window.js';
import { readHours } from '../../../../src/core/rendering/hours/read-hours.js';
import { sayHours } from '../../../../src/core/rendering/hours/say-hours.js';
import { shippedSet } from '../shipped-set.js';

const { language } = shippedSet();

/** `from to: hours clock = hours clock`, one line per period. */
function say(cell: string, menteeZone: string | null, from: string, to: string): readonly string[] {
  return hoursInWindow(readHours(cell) ?? [], menteeZone, { from, to }).map((period) => {
    const clocks = period.clocks.map((hours) => Object.values(sayHours(hours, language)).join(' ').trim());
    return `${period.from} ${period.to}: ${clocks.join(' = ')}`;
  });
}

describe('reading hours', () => {
  test('takes an empty cell for no hours and an edited one for none of ours', () => {
    expect(readHours('')).toEqual([]);
    for (const cell of [
      'evenings',
      'Mon-Fri 17:00-20:00',
      'Mon 17:00–20:00 or so',
      'Fri–Mon 17:00–20:00',
      'Mon 20:00–17:00',
    ]) {
      expect(readHours(cell)).toBeNull();
    }
    expect(readHours('Mon 17:00–18:00 (Europe/Paris); ask')).toBeNull();
  });

  test('keeps several times and days apart', () => {
    const [hours] = readHours('Mon–Wed, Fri 17:00–20:00; Sat, Sun 09:30–24:00') ?? [];
    expect(hours?.zone).toBeNull();
    expect(hours?.week).toHaveLength(6);
  });
});

describe('saying hours', () => {
  const said = (cell: string, code = 'en') =>
    (readHours(cell) ?? []).map((hours) => sayHours(hours, shippedSet({}, code).language).hours);

  test('names days once for all their hours', () => {
    expect(said('Mon–Fri 08:00–10:00; Mon–Fri 17:00–19:00; Sat 10:00–12:00')).toEqual([
      'Mon–Fri 08:00–10:00 and 17:00–19:00, Sat 10:00–12:00',
    ]);
  });

  test('writes times as the language does', () => {
    expect(said('Mon–Fri 08:00–10:00; Mon–Fri 17:30–19:00; Sat, Sun 10:00–24:00', 'fi')).toEqual([
      'ma–pe klo 8.00–10.00 ja 17.30–19.00; la, su klo 10.00–24.00',
    ]);
  });

  test('has the commas and the days of the language', () => {
    expect(said('Mon, Wed 14:00–17:00; Fri 08:00–10:00; Fri 12:00–13:00; Fri 17:00–19:00', 'ar')).toEqual([
      'الاثنين، الأربعاء من 14:00 إلى 17:00؛ الجمعة من 08:00 إلى 10:00 ومن 12:00 إلى 13:00 ومن 17:00 إلى 19:00',
    ]);
  });
});

describe('hours in a window', () => {
  const steady = 'Mon–Fri 19:00–21:00 (Europe/Helsinki); Mon–Fri 17:00–19:00 (Europe/London)';
  const unsteady = 'Mon–Fri 19:00–21:00 (Europe/Helsinki)';

  test('are on both clocks, also where only the mentor’s held in every week', () => {
    expect(say(steady, null, '2026-10-05', '2026-12-01')).toEqual([
      '2026-10-05 2026-12-01: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 17:00–19:00 London',
    ]);
    expect(say(unsteady, 'America/New_York', '2026-11-02', '2026-12-01')).toEqual([
      '2026-11-02 2026-12-01: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 12:00–14:00 New York',
    ]);
  });

  test('are told for each stretch where one clock changes before the other', () => {
    expect(say(unsteady, 'America/New_York', '2026-10-20', '2026-11-10')).toEqual([
      '2026-10-20 2026-10-24: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 12:00–14:00 New York',
      '2026-10-25 2026-10-31: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 13:00–15:00 New York',
      '2026-11-01 2026-11-10: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 12:00–14:00 New York',
    ]);
    expect(say(unsteady, '+05:30', '2026-10-20', '2026-10-31')).toEqual([
      '2026-10-20 2026-10-24: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 21:30–23:30 UTC+05:30',
      '2026-10-25 2026-10-31: Mon–Fri 19:00–21:00 Helsinki = Mon–Fri 22:30–24:00, Tue–Sat 00:00–00:30 UTC+05:30',
    ]);
  });

  test('are told on the clocks of regions too, which go by an abbreviation', () => {
    expect(say('Mon–Fri 18:00–21:00 (EET)', '+02:00', '2026-10-20', '2026-11-10')).toEqual([
      '2026-10-20 2026-10-24: Mon–Fri 18:00–21:00 Eastern European Time = Mon–Fri 17:00–20:00 UTC+02:00',
      '2026-10-25 2026-11-10: Mon–Fri 18:00–21:00 Eastern European Time = Mon–Fri 18:00–21:00 UTC+02:00',
    ]);
    expect(say('Mon–Fri 17:00–19:00 (UTC)', 'CET', '2026-11-10', '2026-11-20')).toEqual([
      '2026-11-10 2026-11-20: Mon–Fri 17:00–19:00 UTC = Mon–Fri 18:00–20:00 Central European Time',
    ]);
  });

  test('stay as they are on one clock, or where no second one is known', () => {
    expect(say('Mon 17:00–18:00', 'Europe/London', '2026-10-20', '2026-11-10')).toEqual([
      '2026-10-20 2026-11-10: Mon 17:00–18:00',
    ]);
    for (const zone of [null, 'Middle/Earth', 'evenings']) {
      expect(say(unsteady, zone, '2026-10-20', '2026-11-10')).toEqual([
        '2026-10-20 2026-11-10: Mon–Fri 19:00–21:00 Helsinki',
      ]);
    }
    expect(say('', 'Europe/London', '2026-10-20', '2026-11-10')).toEqual([]);
  });
});
