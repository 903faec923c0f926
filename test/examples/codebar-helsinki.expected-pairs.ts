// Written by hand from the answers alone, before the program had matched anybody: the yardstick of its golden output.
import type { ExpectedPair, ExpectedPerson, Yardstick } from './expected-pair.js';

const mustPair: readonly ExpectedPair[] = [
  {
    mentee: 'grace.oyelaran@example.org',
    mentor: 'amina.yusuf@example.org',
    reason:
      'Amina teaches all Grace wants (Python, SQL), was a teacher herself, helps with changing career and interviews.',
  },
  {
    mentee: 'marta.kowalczyk@example.com',
    mentor: 'tomas.herrera@example.org',
    reason: 'CSS, TypeScript, React and a portfolio: word for word what Tomás offers; he is a designer too.',
  },
  {
    mentee: 'omar.haddad@example.org',
    mentor: 'tomas.herrera@example.org',
    reason:
      'The only React mentor with Omar’s evenings; helps with portfolios; self-taught like him. ' +
      'Others who want React want more besides, and no portfolio.',
  },
  {
    mentee: 'helena.salo@example.org',
    mentor: 'siiri.korhonen@example.org',
    reason: 'React and testing, interviews, and back from parental leave: Siiri went the same way.',
  },
  {
    mentee: 'leena.poysti@example.com',
    mentor: 'jaan.tamm@example.net',
    reason:
      'Leena wants Rust and nothing else; Jaan is the only one who teaches it, and helps with open source.',
  },
  {
    mentee: 'layla.mansour@example.net',
    mentor: 'khaled.nasser@example.com',
    reason: 'She speaks Arabic only; Khaled teaches exactly her three skills in Arabic, with two seats.',
  },
  {
    mentee: 'pirkko.nieminen@example.com',
    mentor: 'ilkka.rantanen@example.org',
    reason:
      'She speaks Finnish only and wants SQL and Power BI; Ilkka alone teaches both, and kept books too.',
  },
  {
    mentee: 'joao.lima@example.net',
    mentor: 'ana.souza@example.net',
    reason: 'He speaks Portuguese only; Ana alone does too, teaches all he wants, and is free when he is.',
  },
  {
    mentee: 'vesa.manninen@example.org',
    mentor: 'mikael.lindqvist@example.com',
    reason:
      'Python and machine learning: Mikael alone teaches both, and the other who wants both avoids him.',
  },
  {
    mentee: 'chen.jing@example.com',
    mentor: 'katariina.virtanen@example.org',
    reason:
      'Java and Kotlin, a change of career and a first job: Katariina alone teaches Kotlin, with two seats.',
  },
  {
    mentee: 'ville.koskinen@example.org',
    mentor: 'katariina.virtanen@example.org',
    reason: 'The other of the two who want Kotlin, with the same goals.',
  },
  {
    mentee: 'oksana.melnyk@example.net',
    mentor: 'olha.kravchenko@example.com',
    reason: 'From accounts to testing, Java and testing, Tallinn: the way Olha went.',
  },
  {
    mentee: 'fatima.alsayed@example.net',
    mentor: 'yasmin.darwish@example.org',
    reason: 'Two people want UX design alone and want a portfolio; Yasmin alone teaches it, with two seats.',
  },
  {
    mentee: 'elin.nyberg@example.com',
    mentor: 'yasmin.darwish@example.org',
    reason: 'The other of the two who want UX design.',
  },
  {
    mentee: 'lukas.weber@example.net',
    mentor: 'aoife.obrien@example.net',
    reason: 'Product management is all he wants; Aoife alone teaches it and changed career herself.',
  },
  {
    mentee: 'chinedu.balogun@example.org',
    mentor: 'ngozi.eze@example.com',
    reason: 'JavaScript, Node.js, working abroad from Lagos and being paid for it: Ngozi does just that.',
  },
];

const mustNotPair: readonly ExpectedPair[] = [
  {
    mentee: 'sofia.bergstrom@example.org',
    mentor: 'mikael.lindqvist@example.com',
    reason: 'The best fit on paper, but she asked not to be paired with him.',
  },
  {
    mentee: 'rami.nasser@example.com',
    mentor: 'khaled.nasser@example.com',
    reason: 'All three skills and Arabic fit, but Khaled asked not to be paired with Rami.',
  },
  {
    mentee: 'vesa.manninen@example.org',
    mentor: 'vesa.manninen@example.org',
    reason: 'Teaches Python and wants Python: nobody is their own mentor.',
  },
  {
    mentee: 'layla.mansour@example.net',
    mentor: 'ngozi.eze@example.com',
    reason: 'All three skills fit, but they have no language in common.',
  },
  {
    mentee: 'joao.lima@example.net',
    mentor: 'olha.kravchenko@example.com',
    reason: 'Testing fits, but they have no language in common.',
  },
  {
    mentee: 'nadia.rahman@example.org',
    mentor: 'ilkka.rantanen@example.org',
    reason: 'Two accountants and SQL, but she speaks no Finnish or Swedish and he no English.',
  },
  {
    mentee: 'timo.vaisanen@example.com',
    mentor: 'ana.souza@example.net',
    reason:
      'JavaScript and testing fit, but his weekend mornings in Helsinki never meet her evenings in São Paulo.',
  },
  {
    mentee: 'anni.lehtonen@example.org',
    mentor: 'khaled.nasser@example.com',
    reason: 'All three skills fit, but she is free on weekends only and he on weekdays only.',
  },
  {
    mentee: 'rasmus.holm@example.com',
    mentor: 'jaan.tamm@example.net',
    reason: 'The other who wants Rust also wants what others teach; the one seat belongs to Leena.',
  },
  {
    mentee: 'petri.laakso@example.com',
    mentor: 'jaan.tamm@example.net',
    reason: 'He did not agree that his answers are shared, so he is in no pair.',
  },
  {
    mentee: 'joonas.makela@example.org',
    mentor: 'tomas.herrera@example.org',
    reason: 'He asked for React in his first answer and took it back in the second.',
  },
  {
    mentee: 'nadia.rahman@example.org',
    mentor: 'amina.yusuf@example.org',
    reason: 'Both skills fit, but Amina’s one seat does more for the teacher who wants to change career.',
  },
];

const mustStayWithout: readonly ExpectedPerson[] = [
  {
    person: 'zsofia.balint@example.com',
    reason: 'Nobody teaches Unity or Blender, and nothing else she wrote asks for anybody’s help.',
  },
  {
    person: 'lucia.fernandez@example.com',
    reason: 'Named nothing to match on: the organiser has to ask first.',
  },
  { person: 'petri.laakso@example.com', reason: 'Did not agree that his answers are shared.' },
];

const mustHaveAMentor: readonly ExpectedPerson[] = [
  ...mustPair.map(({ mentee, reason }) => ({ person: mentee, reason })),
  {
    person: 'nadia.rahman@example.org',
    reason:
      'Priya teaches both skills and has two seats; only Joonas wants the same, and Mikael and Vesa teach Python.',
  },
];

export const codebarHelsinki: Yardstick = { mustPair, mustNotPair, mustStayWithout, mustHaveAMentor };
