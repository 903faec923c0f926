import { expect, test } from 'vitest';

import { readRole } from '../../../../src/core/signups/answers/read-role.js';

test.each([
  'Mentor',
  'mentors',
  'Coach',
  'Tutor',
  'I want to help',
  "I'd like to help others",
  'I want to be a mentor',
  'Become a mentor',
  'Mentor (I want to provide coaching and support)',
  'Offer mentoring',
  'Looking for a mentee',
  'I can support students',
  'Mentorin',
  'مرشد',
])('%j is a mentor', (text) => {
  expect(readRole(text)).toEqual({ isMentor: true, isMentee: false });
});

test.each([
  'Mentee',
  'Student',
  'learner',
  'I want to learn',
  'Looking for a mentor',
  'I need help',
  'I would like to find a mentor',
  'Mentee (I want to get coaching from a mentor)',
  'Be mentored',
  'I want a mentor',
  'Lernende',
  'طالب',
])('%j is a mentee', (text) => {
  expect(readRole(text)).toEqual({ isMentor: false, isMentee: true });
});

test.each(['Both', 'Mentor, Mentee', 'Mentor;Mentee;', 'mentor and mentee', 'Coach/Student', 'Molemmat'])(
  '%j is both',
  (text) => {
    expect(readRole(text)).toEqual({ isMentor: true, isMentee: true });
  },
);

test.each(['', 'Banana', 'Not sure', 'Data engineer', 'Yes'])('%j is no role', (text) => {
  expect(readRole(text)).toBeNull();
});

test.each([
  'Not a mentor',
  "I can't be a mentor",
  "I don't want to mentor anybody",
  "I'd love to be a mentor but can't this time",
  "I'd love to be a mentor, but I can't",
  'Mentor (not this year)',
  'Kein Mentor',
])('%j wants no role', (text) => {
  expect(readRole(text)).toBeNull();
});

test('what is negated in one part leaves the other part its role', () => {
  expect(readRole('Mentee, not a mentor')).toEqual({ isMentor: false, isMentee: true });
  expect(readRole('Mentee (not a mentor)')).toEqual({ isMentor: false, isMentee: true });
});
