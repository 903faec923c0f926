// Written by hand from the answers alone, before the program had matched anybody: the yardstick of its golden output.
import type { ExpectedPair, ExpectedPerson, Yardstick } from './expected-pair.js';

const mustPair: readonly ExpectedPair[] = [
  {
    mentee: 'emilia.virta@example.org',
    mentor: 'ingrid.solheim@example.com',
    reason: 'Fixed by the organiser (`together`), though a trainee of the academy would come first.',
  },
  {
    mentee: 'noora.hamalainen@example.com',
    mentor: 'ritva.salonen@example.com',
    reason: 'Java, Spring and SQL: Ritva teaches all three and changed career herself.',
  },
  {
    mentee: 'sami.aalto@example.com',
    mentor: 'ritva.salonen@example.com',
    reason:
      'Java and SQL and a change of career, and of the academy; the third trainee who wants Java reports to her.',
  },
  {
    mentee: 'eetu.laaksonen@example.com',
    mentor: 'kwame.mensah@example.com',
    reason: 'The only other mentor with Java; interviews and a first job fit too.',
  },
  {
    mentee: 'bilal.chaudhry@example.com',
    mentor: 'kwame.mensah@example.com',
    reason: 'Kotlin and Swift, interviews, a first job, self-taught: Kwame alone teaches both.',
  },
  {
    mentee: 'otto.nyman@example.com',
    mentor: 'maryam.hosseini@example.com',
    reason: 'The one security mentor, and the academy goes first.',
  },
  {
    mentee: 'zhang.wei@example.com',
    mentor: 'sanna.heikkila@example.com',
    reason: 'Sanna alone teaches machine learning, has two seats, and two trainees whom she suits in full.',
  },
  {
    mentee: 'lotta.gronroos@example.com',
    mentor: 'sanna.heikkila@example.com',
    reason: 'The other trainee whom Sanna suits in full: Python and SQL.',
  },
  {
    mentee: 'ida.sundstrom@example.com',
    mentor: 'pavel.novak@example.com',
    reason: 'JavaScript, React and a portfolio: Pavel alone teaches these.',
  },
  {
    mentee: 'roope.lindgren@example.com',
    mentor: 'pavel.novak@example.com',
    reason: 'React and a portfolio; of the academy, and the designer’s seat is given away.',
  },
  {
    mentee: 'aleksi.rautio@example.com',
    mentor: 'jonas.bergqvist@example.com',
    reason: 'Docker and Terraform: Jonas alone teaches them.',
  },
  {
    mentee: 'gustav.ek@example.net',
    mentor: 'jonas.bergqvist@example.com',
    reason:
      'Docker and Kubernetes: the second seat is free for him, because the trainee who wants it is kept apart.',
  },
  {
    mentee: 'henri.saarela@example.org',
    mentor: 'antti.kallio@example.com',
    reason: 'C and C++, and the only advanced mentee, whom Antti asks for.',
  },
  {
    mentee: 'linnea.dahl@example.net',
    mentor: 'teresa.almeida@example.com',
    reason: 'The only one who wants test automation with the only one who teaches it.',
  },
];

const mustNotPair: readonly ExpectedPair[] = [
  {
    mentee: 'eetu.laaksonen@example.com',
    mentor: 'ritva.salonen@example.com',
    reason: 'Java and Spring fit, but she is his manager.',
  },
  {
    mentee: 'milla.forsman@example.org',
    mentor: 'ritva.salonen@example.com',
    reason: 'Fits in full, but both seats go to the academy first.',
  },
  {
    mentee: 'milla.forsman@example.org',
    mentor: 'kwame.mensah@example.com',
    reason: 'Java fits, but she asked not to be paired with him.',
  },
  {
    mentee: 'claire.dubois@example.org',
    mentor: 'maryam.hosseini@example.com',
    reason: 'Fits better than the trainee, but the academy goes first.',
  },
  {
    mentee: 'mateo.rossi@example.net',
    mentor: 'pavel.novak@example.com',
    reason: 'Fits in full, but both seats go to the academy first.',
  },
  {
    mentee: 'hassan.karimi@example.net',
    mentor: 'pavel.novak@example.com',
    reason: 'JavaScript and React fit, but they have no language in common.',
  },
  {
    mentee: 'jere.pulkkinen@example.com',
    mentor: 'jonas.bergqvist@example.com',
    reason: 'Docker and Kubernetes fit, but the organiser keeps them apart.',
  },
  {
    mentee: 'ronja.kivela@example.com',
    mentor: 'antti.kallio@example.com',
    reason: 'C++ fits, but he takes advanced people only and she begins.',
  },
  {
    mentee: 'roope.lindgren@example.com',
    mentor: 'ingrid.solheim@example.com',
    reason: 'Her one seat was given before (`together`).',
  },
  {
    mentee: 'tiina.rask@example.org',
    mentor: 'dora.szabo@example.com',
    reason: 'Nothing in common but a free seat.',
  },
];

const mustStayWithout: readonly ExpectedPerson[] = [
  { person: 'tiina.rask@example.org', reason: 'Nobody teaches SAP ABAP, and she asks for nothing else.' },
  {
    person: 'hassan.karimi@example.net',
    reason:
      'Every mentor with Persian or Finnish has her or his seats taken by somebody who fits or goes first.',
  },
];

const mustHaveAMentor: readonly ExpectedPerson[] = mustPair.map(({ mentee, reason }) => ({
  person: mentee,
  reason,
}));

export const academy: Yardstick = { mustPair, mustNotPair, mustStayWithout, mustHaveAMentor };
