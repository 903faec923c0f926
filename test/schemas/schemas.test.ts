import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { writeManifest } from '../../src/cli/writing/manifest.js';
import { buildMatchDocument } from '../../src/core/pairing/documents/match-document.js';
import { buildAudit, writeAudit } from '../../src/core/pairing/documents/write-audit.js';
import { writeUnmatched } from '../../src/core/pairing/documents/write-unmatched.js';
import type { PairedCohort } from '../../src/core/pairing/paired-cohort.js';
import { buildPairingRow } from '../../src/core/pairing/rows/build-pairing-row.js';
import { PAIRING_COLUMNS } from '../../src/core/pairing/rows/pairing-row.js';
import { writePairings } from '../../src/core/pairing/rows/write-pairings.js';
import { SHARED_ANSWERS } from '../../src/core/programme/programme.js';
import type { Person } from '../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../cast.js';
import { pair } from '../core/pairing/pair.js';
import { skillFamilies } from '../core/scoring/skill-families.js';
import { makeFolder, runMentorship, SIGNUPS } from '../e2e/run-mentorship.js';
import { pairExample } from './read-example.js';
import { findFaults, type Schema, schemas, withOneKeyMore } from './schema.js';

interface Outputs {
  readonly cohort: PairedCohort;
  readonly people: readonly Person[];
}

function auditOf({ cohort, people }: Outputs) {
  const rows = rowsOf({ cohort, people });
  const output = {
    pairings: writePairings(rows, { excel: false }),
    unmatched: writeUnmatched(cohort.unmatched, { excel: false }),
  };
  return buildAudit(cohort, people, output, '0.1.0');
}

function rowsOf({ cohort }: Outputs) {
  return cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
}

function documentOf(outputs: Outputs) {
  return buildMatchDocument(outputs.cohort, outputs.people, auditOf(outputs));
}

async function pairCast(): Promise<Outputs> {
  const hours = [{ start: 1020, end: 1200 }];
  const everything = {
    availability: hours,
    formats: ['chat', 'calls'] as const,
    minutesPerMonth: 90,
    seniorityYears: 4.5,
    identity: ['woman'],
    culture: ['Somalia'],
    seeks: [{ wanted: 'a woman', must: false }],
    requests: ['Amina Yusuf'],
    avoid: ['Nobody'],
    matters: ['skills'] as const,
    organisation: 'Aapa Oy',
  };
  const people = [
    { ...amina, ...everything, takes: ['beginner', 'intermediate'] as const },
    { ...grace, ...everything, stage: 'beginner' as const, learnsRanked: true },
    { ...tomas, capacity: 1 },
    omar,
    mentee('Ida Kos', { learns: [skill('Vue')], email: null }),
    mentee('Jon Kos', { learns: [skill('Cobol')] }),
    mentor('Vesa Manninen', { isMentee: true, teaches: [skill('Vue')], learns: [skill('Rust')] }),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const together = [{ mentee: 'Jon Kos', mentor: 'Tomás Herrera' }];
  return {
    people,
    cohort: await pair(people, { together, tracks: ['Academy'] }, skillFamilies(['Vue', 'JavaScript'])),
  };
}

const cohorts: readonly (readonly [string, Outputs])[] = [
  ['the cast', await pairCast()],
  ['nobody', { people: [], cohort: await pair([]) }],
  ['examples/academy', await pairExample('academy')],
  ['examples/codebar-helsinki', await pairExample('codebar-helsinki')],
];

describe('schemas', () => {
  test.each([...schemas])(
    '%s: names itself without any host, and describes every property in a line',
    (name, schema) => {
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).toBe(`urn:mentorship:${name}:1`);
      for (const { path, property } of findProperties(schema)) {
        expect(property['description'], path).toMatch(/^[A-Z0-9][^\n]+\.$/);
      }
    },
  );

  test('pairings has the columns in their order', () => {
    const properties = schemas.get('pairings')?.['properties'] ?? {};
    expect(Object.keys(properties)).toEqual(PAIRING_COLUMNS);
  });

  test('audit knows every answer that can be shared', () => {
    expect(JSON.stringify(schemas.get('audit'))).toContain(JSON.stringify({ enum: SHARED_ANSWERS }));
  });
});

describe.each(cohorts)('the outputs of %s', (_name, outputs) => {
  test('audit.json fits its schema, and no object in it takes another key', () => {
    expect(findFaults('audit', JSON.parse(writeAudit(auditOf(outputs))))).toEqual([]);
    for (const changed of withOneKeyMore(auditOf(outputs))) {
      expect(findFaults('audit', changed)).not.toEqual([]);
    }
  });

  test('match --json fits its schema', () => {
    expect(findFaults('match', documentOf(outputs))).toEqual([]);
  });

  test('each row of pairings.csv fits its schema, and takes no other column', () => {
    expect(rowsOf(outputs)).toHaveLength(outputs.cohort.pairings.length);
    for (const row of rowsOf(outputs)) {
      expect(findFaults('pairings', row)).toEqual([]);
      expect(findFaults('pairings', { ...row, sent: '' })).not.toEqual([]);
    }
  });
});

test('every kind of evidence that match --json can hold is among these outputs', () => {
  const documents = JSON.stringify(cohorts.map(([, outputs]) => documentOf(outputs)));
  const kinds = JSON.stringify(schemas.get('match')).match(/"const":"[a-z-]+"/g) ?? [];
  expect(kinds).toHaveLength(9);
  for (const kind of kinds) expect(documents).toContain(kind.replace('const', 'kind'));
});

test('no object of match --json takes another key', async () => {
  const document: unknown = JSON.parse(JSON.stringify(documentOf(await pairCast())));
  const changes = withOneKeyMore(document);
  expect(changes.length).toBeGreaterThan(50);
  for (const changed of changes) expect(findFaults('match', changed)).not.toEqual([]);
});

test('every key is told: without any of its keys no document fits', async () => {
  const documents = [
    ['audit', auditOf(await pairCast())],
    ['match', documentOf(await pairCast())],
    ...rowsOf(await pairCast()).map((row) => ['pairings', row] as const),
  ] as const;
  for (const [name, document] of documents) {
    for (const key of Object.keys(document)) {
      expect(findFaults(name, { ...document, [key]: undefined }), key).not.toEqual([]);
    }
  }
});

describe('manifest.json', () => {
  const files = [
    { path: 'agendas/1.md', content: 'First meeting' },
    { path: 'index.csv', content: '' },
    { path: 'letter.eml', content: 'Dear both', date: '2026-09-25T12:00:00Z' },
  ];
  const manifest: { files: unknown[] } = JSON.parse(
    String(writeManifest(files, new Map([['old.txt', { hash: '0'.repeat(64), date: null }]])).content),
  );

  test('fits its schema, also without any file', () => {
    expect(manifest.files).toHaveLength(4);
    expect(findFaults('manifest', manifest)).toEqual([]);
    expect(findFaults('manifest', JSON.parse(String(writeManifest([], new Map()).content)))).toEqual([]);
  });

  test.each([
    ['another key', { ...manifest, more: 1 }],
    ['a path without a hash', { ...manifest, files: [['index.csv']] }],
    [
      'something behind the hash that is no date',
      { ...manifest, files: [['index.csv', '0'.repeat(64), 'x']] },
    ],
    ['another format', { ...manifest, format: 'mentorship-manifest/2' }],
  ])('takes no %s', (_case, changed) => {
    expect(findFaults('manifest', changed)).not.toEqual([]);
  });
});

describe('check --json', () => {
  const example = (path: string): Uint8Array => readFileSync(resolve('examples', path));

  test.each([
    ['the cast', { 'signups.csv': SIGNUPS }, ['signups.csv']],
    [
      'examples/academy',
      {
        'mentorship.yaml': example('academy/mentorship.yaml'),
        'mentors.csv': example('academy/mentors.csv'),
        'mentees.csv': example('academy/mentees.csv'),
      },
      ['mentors.csv', 'mentees.csv'],
    ],
    [
      'examples/codebar-helsinki',
      { 'signups.csv': example('codebar-helsinki/signups.csv') },
      ['signups.csv'],
    ],
    ['a file that is no table', { 'signups.csv': 'Name,Role\r\n"Amina' }, ['signups.csv']],
    ['settings that are wrong', { 'mentorship.yaml': 'mentrs: 3', 'signups.csv': SIGNUPS }, ['signups.csv']],
  ])('of %s fits its schema, and no object in it takes another key', async (_name, files, args) => {
    const { stdout } = await runMentorship(makeFolder(files), ['check', ...args, '--json']);
    const document: unknown = JSON.parse(stdout);
    expect(findFaults('check', document)).toEqual([]);
    const changes = withOneKeyMore(document);
    for (const changed of changes.slice(0, 300)) expect(findFaults('check', changed)).not.toEqual([]);
  });
});

interface FoundProperty {
  readonly path: string;
  readonly property: Schema;
}

/** Every property that a schema describes, wherever in it. */
function findProperties(schema: unknown, path = ''): readonly FoundProperty[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && !Array.isArray(schema) ? Object.entries(Object(schema.properties)) : [];
  return [
    ...own.map(([key, property]) => ({ path: `${path}/${key}`, property: Object(property) as Schema })),
    ...Object.entries(schema).flatMap(([key, part]) => findProperties(part, `${path}/${key}`)),
  ];
}
