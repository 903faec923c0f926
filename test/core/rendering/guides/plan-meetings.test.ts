import { describe, expect, test } from 'vitest';

import { planMeetings } from '../../../../src/core/rendering/guides/plan-meetings.js';

const COUNTS = [1, 2, 3, 4, 5, 6];

/** The subjects of each meeting by their number in the full programme. */
function planned(count: number, set: 'career-change' | 'skills'): readonly string[] {
  const all = planMeetings(6, set).flatMap(({ subjects }) => subjects);
  return planMeetings(count, set).map(({ subjects }) =>
    subjects.map((name) => all.indexOf(name) + 1).join('+'),
  );
}

describe('fewer meetings', () => {
  test('fold the late subjects of a change of career first', () => {
    expect(planned(6, 'career-change')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(planned(5, 'career-change')).toEqual(['1', '2', '3', '4+5', '6']);
    expect(planned(4, 'career-change')).toEqual(['1', '2', '3', '4+5+6']);
    expect(planned(3, 'career-change')).toEqual(['1', '2+3', '4+5+6']);
    expect(planned(2, 'career-change')).toEqual(['1+2+3', '4+5+6']);
    expect(planned(1, 'career-change')).toEqual(['1+2+3+4+5+6']);
  });

  test('let who learns a skill begin with their hands', () => {
    expect(planned(5, 'skills')).toEqual(['1+2', '3', '4', '5', '6']);
    expect(planned(4, 'skills')).toEqual(['1+2', '3', '4+5', '6']);
    expect(planned(3, 'skills')).toEqual(['1+2', '3+4', '5+6']);
    expect(planned(2, 'skills')).toEqual(['1+2+3', '4+5+6']);
  });

  test.each(['career-change', 'skills'] as const)('drop no subject of %s', (set) => {
    for (const count of COUNTS) {
      expect(planned(count, set)).toHaveLength(count);
      expect(planned(count, set).join('+')).toBe('1+2+3+4+5+6');
    }
  });
});
