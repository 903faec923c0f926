import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

import { writeCohort } from '../letters-safety/cohort.js';
import { hostileCohort, settingsOf } from '../letters-safety/hostile-cohort.js';
import { needTool } from './need-tool.js';

const JUDGE = fileURLToPath(new URL('judge-drafts.py', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mentorship-drafts-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What Python's strict policy finds wrong, by the draft's path. */
function judge(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  needTool('python3');
  const { status, stdout, stderr } = spawnSync('python3', [JUDGE], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return new Map(Object.entries(JSON.parse(stdout)));
}

const draftsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.eml'))
    .map((path) => join(folder, path));

function faultless(paths: readonly string[]): void {
  const found = judge(paths);
  expect(found.size).toBe(paths.length);
  expect([...found].filter(([, faults]) => faults.length > 0)).toEqual([]);
}

describe('Python finds nothing wrong', () => {
  test.each(['academy', 'codebar-helsinki'])('with the drafts of the example %s', (example) => {
    const drafts = draftsIn(join(EXAMPLES, example, 'expected'));
    expect(drafts.length).toBeGreaterThan(10);
    faultless(drafts);
  });

  test('with drafts about people who write whatever could break a mail', async () => {
    const { files } = await writeCohort(
      hostileCohort,
      settingsOf('=?utf-8?b?QmNjOg==?= "Ann"\r\nBcc: x@example.com'),
    );
    for (const [path, content] of Object.entries(files).filter(([path]) => path.endsWith('.eml'))) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), content);
    }
    const drafts = draftsIn(scratch);
    expect(drafts.length).toBeGreaterThan(hostileCohort.length);
    faultless(drafts);
  });
});

test('the judge does find what is wrong', () => {
  const path = join(scratch, 'wrong');
  writeFileSync(path, 'From: nobody\r\nTo: x@example.org\nSubject: a\r\nSubject: b\r\n\r\nHello\r\n');
  expect(judge([path]).get(path)).toEqual(
    expect.arrayContaining([
      'a line does not end in CRLF',
      'Subject does not stand there once',
      'From holds something that is no address',
      'there is no html text',
    ]),
  );
});
