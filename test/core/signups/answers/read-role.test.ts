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
  'Mentor:in',
  'Ich möchte Mentorin werden',
  'Quiero ser mentora o mentor',
  'I have been around for a while and would like to pass something on',
  'Als Mentor*in',
  'Ich möchte anderen helfen',
  'Mentore',
  'Je souhaite accompagner',
  'Mentora',
  'Quiero ayudar',
  'Tutora',
  'Mentores',
  'Quero ajudar',
  'Vorrei aiutare',
  'Ik wil anderen helpen',
  'Jako mentorka',
  'Mentorina',
  'Haluan auttaa',
  'Jag vill hjälpa',
  'Handledare',
  'Jeg vil hjelpe',
  'مرشد',
  'مرشدة',
  'メンター',
  '导师',
  'Buddy',
  'I want to be a buddy',
  'Coach ticket',
  'To give advice',
  '🌱 Mentor',
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
  'Ich möchte lernen',
  'Ich suche eine Mentorin',
  'Mentoré',
  'Mentorée',
  'Mentoré(e)',
  'Je cherche un mentor',
  'Mentorada',
  'Mentorizado',
  'Busco una mentora',
  'Busco mentora o mentor',
  'I am newer to this and would like some guidance',
  'Aprendiz',
  'Procuro um mentor',
  'Cerco un mentore',
  'Ik zoek een mentor',
  'Szukam mentora',
  'Podopieczna',
  'Mentoroitava',
  'Aktorina',
  'Etsin mentoria',
  'Jag söker en mentor',
  'Adept',
  'طالب',
  'متدربة',
  'メンティー',
  '学员',
  'Newcomer',
  'I would like a buddy',
  'Get tutored',
  'Mentee, not a mentor this time',
  'Mentee (no mentoring this year)',
])('%j is a mentee', (text) => {
  expect(readRole(text)).toEqual({ isMentor: false, isMentee: true });
});

test.each([
  'Both',
  'A bit of both',
  'Either',
  'Beides',
  'Les deux',
  'Ambos',
  'Las dos cosas',
  'Molempina',
  'Entrambi',
  'Allebei',
  'Begge',
  'Mentor:in und Mentee',
  'Mentore et mentorée',
  '両方',
  'Mentor, Mentee',
  'Mentor;Mentee;',
  'mentor and mentee',
  'Coach/Student',
  'Molemmat',
])('%j is both', (text) => {
  expect(readRole(text)).toEqual({ isMentor: true, isMentee: true });
});

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
  'Not a mentor this time',
  'Pas mentor',
  'Nie mentor',
  'En mentori',
])('%j wants no role', (text) => {
  expect(readRole(text)).toBeNull();
});

test('what is negated in one part leaves the other part its role', () => {
  expect(readRole('Mentee, not a mentor')).toEqual({ isMentor: false, isMentee: true });
  expect(readRole('Mentee (not a mentor)')).toEqual({ isMentor: false, isMentee: true });
});
