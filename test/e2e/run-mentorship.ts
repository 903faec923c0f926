import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const BINARY = resolve('bin/mentorship.js');

/** What is asked of colour and summaries where the tests run is not asked of the programs that they start. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  GITHUB_STEP_SUMMARY: undefined,
  SOURCE_DATE_EPOCH: '1789948800',
};

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built program in a folder, as a shell would; `input` is piped to it. */
export function runMentorship(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [BINARY, ...args], {
      cwd: folder,
      env: { ...ENVIRONMENT, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ stdout, stderr, status }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** An empty folder with the given files, removed when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** An empty folder for all tests of a group, removed after the last. */
export function makeLastingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Three mentees and two mentors of the cast, in a form's words. Omar's second answer replaces his first. */
export const SIGNUPS = [
  'Timestamp,Email Address,What is your name?,Are you a mentor or a mentee?,What can you teach?,What would you like to learn?,What do you hope to achieve?',
  '9/1/2026 9:00:00,amina.yusuf@example.org,Amina Yusuf,Mentor,"Python, SQL",,',
  '9/1/2026 9:10:00,tomas.herrera@example.org,Tomás Herrera,Mentor,"React, CSS",,',
  '9/2/2026 9:00:00,grace.oyelaran@example.org,Grace Oyelaran,Mentee,,"Python, SQL",Change career into data work',
  '9/2/2026 9:30:00,omar.haddad@example.org,Omar Haddad,Mentee,,Python,First job',
  '9/3/2026 9:30:00,omar.haddad@example.org,Omar Haddad,Mentee,,"React, CSS",First job',
  '9/3/2026 10:30:00,pirkko.nieminen@example.org,Pirkko Nieminen,Mentee,,Cobol,Keep an old system alive',
  '',
].join('\r\n');
