import { Command } from 'commander';

import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { createExplainer, type Explainer } from '../../core/explaining/create-explainer.js';
import { buildExplainDocument } from '../../core/explaining/explain-document.js';
import { explainPerson, type PersonExplanation, rolesOf } from '../../core/explaining/explain-person.js';
import { explainPair, type PairExplanation } from '../../core/explaining/pairs/explain-pair.js';
import type { Workforce } from '../../core/preferences/workforce.js';
import type { Person } from '../../core/signups/person.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { CommandBuilder } from '../command-entry.js';
import { exitCodeFor } from '../exit-code.js';
import { choosePerson } from '../explaining/choose-person.js';
import { createCall } from '../explaining/create-call.js';
import { showPair } from '../explaining/show-pair.js';
import { showPerson } from '../explaining/show-person.js';
import { hireWorkforce } from '../hire-workforce.js';
import { loadRecalledCohort } from '../loading/load-recalled-cohort.js';
import type { LoadResultOptions } from '../loading/load-result.js';
import { addSettingsOptions } from '../options/settings-options.js';
import { addSharedOptions } from '../options/shared-options.js';
import { namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { writeJson } from '../writing/write-json.js';

interface ExplainOptions extends LoadResultOptions {
  readonly pairings: string;
  readonly all?: boolean;
}

const EXAMPLES = `Examples:
  mentorship explain grace@example.org                    her list, who has the seats and why, what would help
  mentorship explain grace amina                          this pair from both sides
  mentorship explain "Grace Oyelaran" --all               the whole list
  mentorship explain grace --signups signups.csv --pairings autumn/pairings.csv
`;

const NAMED_SIGNUPS = 'mentorship explain grace@example.org --signups signups.csv';

/** `mentorship explain`: why this pair, why not that one, why nobody, and what would help. Writes nothing. */
export const buildExplain: CommandBuilder = (shell, finish) => {
  const command = new Command('explain')
    .description(
      'Explains a result: somebody’s list as they see it, or one pair from both sides, and for who has nobody the smallest change that would help. Names people; private answers of others are left out. Writes nothing.',
    )
    .argument('<person>', 'an address, a name, or a part of one')
    .argument('[other]', 'somebody of the other role, to look at the two together')
    .option('--pairings <file>', 'what "match" wrote, or - for standard input', 'pairings.csv')
    .option(
      '--signups <files...>',
      'the sign-ups that were matched (default: those that mentorship.yaml names)',
    )
    .option('--mentors <file>', 'sign-ups that are all mentors')
    .option('--mentees <file>', 'sign-ups that are all mentees')
    .option('--audit <file>', 'the record of the run (default: audit.json beside the pairs)')
    .option('--all', 'the whole list, however long it is')
    .addHelpText('before', `${EXAMPLES}\n`);
  addSharedOptions(addSettingsOptions(command));
  return command.action(async (person: string, other: string | undefined, options: ExplainOptions) => {
    finish(await explain(shell, [person, other], options));
  });
};

async function explain(
  shell: Shell,
  [first, second]: readonly [string, string | undefined],
  options: ExplainOptions,
): Promise<ExitCode> {
  const workforce = hireWorkforce(shell);
  try {
    const { loaded, diagnostics } = await loadRecalledCohort(shell, options.pairings, options, {
      example: NAMED_SIGNUPS,
      workforce,
    });
    await reportDiagnostics(shell, diagnostics, options);
    if (loaded === null) {
      await shell.tell('Nothing was explained.\n');
      return exitCodeFor(diagnostics, false);
    }
    const { recalled } = loaded;
    const byName = namesMayShow(shell.messages, options);
    const explainer = createExplainer(recalled);
    const person = choosePerson(first, recalled, {
      place: second === undefined ? 'What was typed' : 'The first of the two',
      byName,
    });
    const explanations =
      second === undefined
        ? { people: await explainRoles(shell, person, explainer, workforce), pairs: [] }
        : {
            people: [],
            pairs: explainBoth(
              person,
              choosePerson(second, recalled, { place: 'The second of the two', byName }),
              explainer,
            ),
          };
    await print(shell, explanations, explainer, options);
    return exitCodeFor(diagnostics, options.strict === true);
  } finally {
    shell.progress.clear();
    await workforce.dismiss();
  }
}

interface Explained {
  readonly people: readonly PersonExplanation[];
  readonly pairs: readonly PairExplanation[];
}

async function explainRoles(
  shell: Shell,
  person: Person,
  explainer: Explainer,
  workforce: Workforce,
): Promise<readonly PersonExplanation[]> {
  shell.progress.show('Trying what would help', null);
  const explained: PersonExplanation[] = [];
  for (const role of rolesOf(person)) {
    explained.push(await explainPerson(person, role, explainer, workforce));
  }
  return explained;
}

/** Two who both signed up in both roles are two pairs. */
function explainBoth(one: Person, other: Person, explainer: Explainer): readonly PairExplanation[] {
  if (one.key === other.key) {
    throw new Failure(1, 'Both names are of one person.', 'Name a mentee and a mentor.');
  }
  const pairs = [
    ...(one.isMentee && other.isMentor ? [explainPair(one, other, explainer)] : []),
    ...(other.isMentee && one.isMentor ? [explainPair(other, one, explainer)] : []),
  ];
  if (pairs.length > 0) return pairs;
  const role = one.isMentor ? 'mentors' : 'mentees';
  throw new Failure(1, `Both are ${role} only, so they cannot be a pair.`, 'Name a mentee and a mentor.');
}

async function print(
  shell: Shell,
  { people, pairs }: Explained,
  explainer: Explainer,
  options: ExplainOptions,
): Promise<void> {
  const { recalled } = explainer;
  if (options.json === true) {
    const fits = recalled.faults.length === 0;
    const document = buildExplainDocument({ fits, people, pairs }, recalled.preferences.cohort);
    await shell.print(writeJson(document));
    return;
  }
  const call = createCall(recalled.now.people);
  const detail = {
    call,
    all: options.all === true,
    byName: namesMayShow(shell.output, options),
    file: options.pairings,
  };
  const texts = [
    ...people.map((person) => showPerson(person, explainer, shell.output, detail)),
    ...pairs.map((pair) => showPair(pair, shell.output, call)),
  ];
  await shell.print(disarmCommands(texts.join('\n')));
}
