import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';

import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { readWaitingPeople } from '../../../../src/core/rendering/letters/read-waiting-people.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { shippedSet } from '../shipped-set.js';
import { codebar, fullPair, writeLetters } from './letter-run.js';

const LIST = [
  'role,name,email,reason,remedy',
  'mentee,Zsófia Bálint,zsofia.balint@example.com,"No mentor offers anything that this person asked for.",canary',
  'mentor,Mikael Lindqvist,mikael.lindqvist@example.com,canary,canary',
  'mentor,Amina Yusuf,Amina.Yusuf@example.org,1 of 2 seats free: canary,canary',
  '',
].join('\r\n');

const readList = (text: string) =>
  readWaitingPeople(readTable(Buffer.from(text), 'unmatched.csv'), [fullPair]);

const write = (programme = codebar) =>
  writeLetters([fullPair], programme, shippedSet(), { waiting: readList(LIST).people });

/** What such a letter must never say or promise. */
const FORBIDDEN =
  /canary|suit|match|seat|full\b|wanted|reject|unfortunately|declin|next (?:round|time)|will be|soon|waiting list|track|score/i;

describe('people without a partner', () => {
  it('are those of the list who are in no pair in this role', () => {
    const { people, diagnostics } = readList(LIST);
    expect(diagnostics).toEqual([]);
    expect(people.map(({ role, name, place }) => [role, name, place.row, place.column?.title])).toEqual([
      ['mentee', 'Zsófia Bálint', 2, 'email'],
      ['mentor', 'Mikael Lindqvist', 3, 'email'],
    ]);
  });

  it('are found whatever a spreadsheet made of the list', () => {
    const saved = LIST.replaceAll(',', ';').replace('role;name;email', ' Role ;Name;EMAIL');
    expect(readList(saved).people).toHaveLength(2);
  });

  it('are no guess: another role or another file is an error', () => {
    expect(readList('role,name,email\nboth,A,a@example.org\n').diagnostics.map(({ code }) => code)).toEqual([
      'unmatched-role',
    ]);
    expect(readList('name,email\nA,a@example.org\n').diagnostics.map(({ code }) => code)).toEqual([
      'not-unmatched',
    ]);
  });

  it('without an address stop everything, with the place', async () => {
    const { people } = readList(LIST.replace('zsofia.balint@example.com', ''));
    const { files, diagnostics } = await writeLetters([fullPair], codebar, shippedSet(), { waiting: people });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, place }) => [code, place?.file, place?.row])).toEqual([
      ['letter-address', 'unmatched.csv', 2],
    ]);
  });
});

describe('the letter to somebody without a partner', () => {
  it('goes to that person alone, beside the introductions', async () => {
    const { file } = await write();
    const mail = await PostalMime.parse(file(/^zsofia-balint-.*\.eml/));
    expect(mail.to?.map(({ address }) => address)).toEqual(['zsofia.balint@example.com']);
    expect(mail.replyTo).toBeUndefined();
    expect(mail.subject).toBe('Your sign-up for codebar Helsinki');
    expect(file(/^amina-yusuf-grace-oyelaran-.*\.txt/)).toContain('Dear Amina Yusuf and Grace Oyelaran,');
  });

  it('names three things to do meanwhile, and where to write', async () => {
    const { file } = await write();
    for (const text of [file(/^zsofia.*\.txt/), file(/^mikael.*\.txt/)]) {
      for (const thing of ['Open source', 'Public forums and communities', 'Events']) {
        expect(text).toMatch(new RegExp(`\\n\\n${thing}\\n• `));
      }
      expect(text).toContain('please write to aino@example.org.\n');
    }
  });

  it('says neither why, nor who else there was, nor what is not in the settings', async () => {
    for (const programme of [codebar, defaultProgramme, { ...codebar, contact: 'Ask at the desk.' }]) {
      const { file } = await write(programme);
      expect(file(/^zsofia.*\.txt/)).not.toMatch(FORBIDDEN);
      expect(file(/^mikael.*\.txt/)).not.toMatch(FORBIDDEN);
      expect(file(/^zsofia.*\.txt/)).not.toMatch(/undefined|null| {2}|[,.;:]{2}| [,.;:]/);
    }
  });

  it('has a place of its own on the page of all letters, and says in the table what it is', async () => {
    const { file } = await write();
    const page = file('index.html');
    expect(page.indexOf('To people without a partner')).toBeGreaterThan(page.indexOf('Introductions'));
    expect(page).toContain('Letters to send: 3');
    expect(file('index.csv')).toContain(
      '\r\nzsofia.balint@example.com,unmatched-mentee,,,Zsófia Bálint,zsofia.balint@example.com,',
    );
  });
});
