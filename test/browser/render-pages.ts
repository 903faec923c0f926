import { readFileSync } from 'node:fs';

import { runInMemory } from '../cli/memory-shell.js';

const EXAMPLE = new URL('../../examples/codebar-helsinki/', import.meta.url);

/** What a page is, as an organiser would say it, and where it was written. */
export interface Page {
  readonly kind: string;
  readonly path: string;
  readonly html: string;
}

/** What tells the kinds of pages apart; each is judged by its longest page. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['letter to a pair', /^letters\/(?!index)(?!.*unmatched).*\.html$/],
  ['list of letters', /^letters\/index\.html$/],
  ['letter to one of a pair', /^separate\/(?!index).*\.html$/],
  ...[1, 2, 3, 4, 5, 6].map((meeting) => [`guide ${meeting}`, guidePath(meeting)] as const),
  ['handbook for mentors', /^handbooks\/mentors\.html$/],
  ['handbook for mentees', /^handbooks\/mentees\.html$/],
];

function guidePath(meeting: number): RegExp {
  return new RegExp(`^agendas/meeting-${meeting}/.*\\.html$`);
}

/** The pages of the example cohort in a language: of each kind the longest. */
export async function renderPages(language: string): Promise<readonly Page[]> {
  let files = await matchExample(language);
  for (const command of [
    ['intro-emails', '--unmatched', '--out', 'letters'],
    ['intro-emails', '--separate', '--out', 'separate'],
    ['agenda', '--meeting', 'all'],
    ['handbook'],
  ]) {
    const run = await runInMemory(command, files);
    if (run.exitCode !== 0) throw new Error(`${command.join(' ')}: ${run.stderr}`);
    files = run.files;
  }
  return KINDS.map(([kind, where]) => {
    const longest = Object.entries(files)
      .filter(([path]) => where.test(path))
      .toSorted(([, a], [, b]) => b.length - a.length)[0];
    if (longest === undefined) throw new Error(`no ${kind} was written in ${language}`);
    return { kind, path: longest[0], html: longest[1] };
  });
}

let matched: ReturnType<typeof runInMemory> | null = null;

/** The example with its pairings, which are the same in every language. */
async function matchExample(language: string): Promise<Readonly<Record<string, string>>> {
  const settings = readFileSync(new URL('mentorship.yaml', EXAMPLE), 'utf8');
  const signups = readFileSync(new URL('signups.csv', EXAMPLE), 'utf8');
  matched ??= runInMemory(['match'], { 'mentorship.yaml': settings, 'signups.csv': signups });
  const { exitCode, files, stderr } = await matched;
  if (exitCode !== 0) throw new Error(`match: ${stderr}`);
  return { ...files, 'mentorship.yaml': `${settings}\nlanguage: ${language}\n` };
}
