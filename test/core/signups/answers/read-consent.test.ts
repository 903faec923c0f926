import { expect, test } from 'vitest';

import { read, sheet } from '../sheet.js';

const TITLES = ['Consentement', 'RGPD', 'J’accepte que mes données soient partagées'];
const ANSWERS = [
  ['J’accepte', 'Je refuse'],
  ["J'accepte", ''],
  ['Oui, j’accepte', 'Je n’accepte pas'],
  ['Je suis d’accord', 'Je ne suis pas d’accord'],
] as const;

test.each(TITLES.flatMap((title) => ANSWERS.map(([yes, no]) => [title, yes, no] as const)))(
  '%j with %j takes in, with %j leaves out',
  (title, yes, no) => {
    const rows = [
      ['Ama', 'Mentor', 'Python', '', yes],
      ['Ida', 'Mentee', '', 'Python', yes],
      ['Lev', 'Mentee', '', 'Python', no],
    ];
    const { people } = read(sheet(['Nom', 'Rôle', 'Teaches', 'Learns', title], rows));
    expect(people.map(({ name }) => name)).toEqual(['Ama', 'Ida']);
  },
);
