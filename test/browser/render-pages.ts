import { readFileSync } from 'node:fs';

import { runInMemory } from '../cli/memory-shell.js';

/** The examples: their sign-ups, and how many meetings they plan. */
const EXAMPLES = {
  'codebar-helsinki': { signups: ['signups.csv'], meetings: 6 },
  academy: { signups: ['mentors.csv', 'mentees.csv'], meetings: 4 },
} as const;

type Example = keyof typeof EXAMPLES;

/** What a page is, as an organiser would say it, and where it was written. */
export interface Page {
  readonly kind: string;
  readonly path: string;
  readonly html: string;
}

/** What tells the kinds of pages apart; each is judged by its longest page. */
function kindsOfPages(meetings: number): readonly (readonly [string, RegExp])[] {
  return [
    ['letter to a pair', /^letters\/(?!index)(?!.*unmatched).*\.html$/],
    ['list of letters', /^letters\/index\.html$/],
    ['letter to one of a pair', /^separate\/(?!index).*\.html$/],
    ...Array.from({ length: meetings }, (_, index) => index + 1).map(
      (meeting) => [`guide ${meeting}`, new RegExp(`^agendas/meeting-${meeting}/.*\\.html$`)] as const,
    ),
    ['handbook for mentors', /^handbooks\/mentors\.html$/],
    ['handbook for mentees', /^handbooks\/mentees\.html$/],
  ];
}

/** The pages of an example cohort in a language: of each kind the longest. */
export async function renderPages(
  language: string,
  example: Example = 'codebar-helsinki',
): Promise<readonly Page[]> {
  let files = await matchExample(language, example);
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
  return kindsOfPages(EXAMPLES[example].meetings).map(([kind, where]) => {
    const longest = Object.entries(files)
      .filter(([path]) => where.test(path))
      .toSorted(([, a], [, b]) => b.length - a.length)[0];
    if (longest === undefined) throw new Error(`no ${kind} was written in ${language}`);
    return { kind, path: longest[0], html: longest[1] };
  });
}

const matched = new Map<Example, ReturnType<typeof runInMemory>>();

/** An example with its pairings, which are the same in every language. */
async function matchExample(language: string, example: Example): Promise<Readonly<Record<string, string>>> {
  const contentOf = (name: string): string =>
    readFileSync(new URL(`../../examples/${example}/${name}`, import.meta.url), 'utf8');
  const settings = contentOf('mentorship.yaml');
  const signups = EXAMPLES[example].signups.map((name) => [name, contentOf(name)]);
  const run =
    matched.get(example) ??
    runInMemory(['match'], { 'mentorship.yaml': settings, ...Object.fromEntries(signups) });
  matched.set(example, run);
  const { exitCode, files, stderr } = await run;
  if (exitCode !== 0) throw new Error(`match: ${stderr}`);
  return { ...files, 'mentorship.yaml': `${settings}\nlanguage: ${language}\n` };
}
