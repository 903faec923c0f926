import { expect, test } from 'vitest';

import { readConsent } from '../../../../src/core/signups/answers/read-consent.js';
import { readYesNo } from '../../../../src/core/signups/answers/read-yes-no.js';

test.each([
  'Yes',
  'yes, gladly!',
  'TRUE',
  'x',
  '✓',
  'Ja',
  'Sí',
  'Oui',
  'Kyllä',
  'نعم',
  'I agree',
  'Of course',
  'Tak',
  'Sim',
  'はい',
  '是',
])('%j is a yes', (text) => {
  expect(readYesNo(text)).toBe(true);
});

test.each([
  'No',
  'no thanks',
  'FALSE',
  '0',
  'Nein',
  'ei',
  'Nej',
  'لا',
  '✗',
  'Nie',
  'Não',
  'Nee',
  'Ikke',
  'いいえ',
  '否',
  "I don't",
])('%j is a no', (text) => {
  expect(readYesNo(text)).toBe(false);
});

test.each(['Maybe', '', 'Python', 'I am not sure yet'])('%j is neither', (text) => {
  expect(readYesNo(text)).toBeNull();
});

test('a ticked consent sentence is consent, even with a "not" further on', () => {
  expect(readConsent('I agree that my answers are used for matching and not shared with others')).toBe(true);
});

test.each([
  '',
  'N/A',
  'No',
  'Maybe',
  'Perhaps later',
  'Not sure',
  'Vielleicht',
  'Tal vez',
  'Kanske',
  'En hyväksy',
  '不同意',
  'I do not agree',
  "I don't consent to this",
  'Ich stimme nicht zu',
])('%j is no consent', (text) => {
  expect(readConsent(text)).toBe(false);
});

test.each([
  'I agree',
  'Yes, I consent to the above',
  'Estoy de acuerdo en participar',
  'J’accepte',
  'Wyrażam zgodę',
  'Ik ga akkoord',
  'Hyväksyn',
  '同意する',
  'Yes, and I have read the privacy notice, which I can withdraw from later if I ask',
])('%j is consent', (text) => {
  expect(readConsent(text)).toBe(true);
});

test.each([
  'later',
  '?!? what is this',
  'ask my manager first',
  'I will confirm later',
  'To be confirmed',
  'Pending permission',
  'Once my manager has agreed',
  'Muss ich erst fragen',
  'Plus tard',
  'see below',
  'Yes, but ask my manager',
  'Yes, but please ask my manager before you share anything with anybody at all',
  'I agree, but only to the matching',
  'Yes, if my manager agrees',
  'Yes, once I have spoken to my boss',
  'Yes - pending approval',
  'Ja, aber ich muss erst fragen',
  'Oui, mais je dois demander',
  'Sí, pero con condiciones',
  'Kyllä, mutta kysyn ensin',
  'نعم، ولكن بعد موافقة مديري',
])('%j is neither consent nor a refusal', (text) => {
  expect(readConsent(text)).toBeNull();
});
