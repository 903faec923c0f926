import { describe, expect, test } from 'vitest';

import { readRoleUnder } from '../../../../src/core/signups/answers/read-role-under.js';

const MENTOR = { isMentor: true, isMentee: false };
const MENTEE = { isMentor: false, isMentee: true };

describe('who looks for a mentee is a mentor', () => {
  test.each([
    ['I am looking for a', 'mentee'],
    ['I am looking for a', 'A mentee'],
    ['I’m looking for a…', 'Mentee'],
    ['What are you looking for?', 'Mentees'],
    ['Are you looking for a mentor or a mentee?', 'Mentee'],
    ['I would like to have a', 'mentee'],
    ['I want a...', 'mentee'],
    ['I want', 'a mentee'],
    ['I would like to be paired with', 'a mentee'],
    ['Ich suche', 'eine Mentee'],
    ['Je cherche', 'un mentoré'],
    ['Busco', 'alumna'],
  ])('%s: %s', (title, answer) => {
    expect(readRoleUnder(title, answer)).toEqual(MENTOR);
  });
});

describe('who looks for a mentor is a mentee', () => {
  test.each([
    ['I am looking for a', 'mentor'],
    ['Are you looking for a mentor or a mentee?', 'a mentor'],
    ['What are you looking for?', 'I am looking for a mentor'],
    ['I need', 'Mentor'],
    ['Ich suche', 'einen Mentor'],
    ['Etsin', 'mentori'],
  ])('%s: %s', (title, answer) => {
    expect(readRoleUnder(title, answer)).toEqual(MENTEE);
  });
});

describe('a title that asks for the role takes the answer as it stands', () => {
  test.each([
    ['Role', 'Mentee', MENTEE],
    ['I am a', 'mentor', MENTOR],
    ['I want to be a', 'mentor', MENTOR],
    ['I would like to be a mentor or a mentee', 'Mentee', MENTEE],
    ['I want', 'Mentor', MENTOR],
    ['Which role are you looking for?', 'Mentor', MENTOR],
    ['What are you looking for?', 'To be a mentor', MENTOR],
    ['What are you looking for?', 'To mentor somebody', MENTOR],
    ['What are you looking for?', 'Someone to mentor me', readRoleUnder('Role', 'Someone to mentor me')],
    ['I am looking for a', 'Both', { isMentor: true, isMentee: true }],
    ['I am looking for a', 'Nobody', null],
  ])('%s: %s', (title, answer, roles) => {
    expect(readRoleUnder(title, answer)).toEqual(roles);
  });
});
