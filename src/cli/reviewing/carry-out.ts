import { basename, dirname, join, resolve } from 'node:path';
import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import type { Pairing } from '../../core/pairing/pairing.js';
import type { ReviewCase } from '../../core/pairing/review/list-review-cases.js';
import {
  changesNothing,
  type Decision,
  type PairListEdits,
  planEdits,
} from '../../core/pairing/review/plan-edits.js';
import type { Workforce } from '../../core/preferences/workforce.js';
import { editPairLists } from '../../core/programme/edit-pair-lists.js';
import { readProgramme } from '../../core/programme/read-programme.js';
import { hashText } from '../../core/text/hash-text.js';
import { plural } from '../../core/text/plural.js';
import { type ExitCode, Failure } from '../../shell/failure.js';
import type { Questions } from '../../shell/questions.js';
import type { Shell } from '../../shell/shell.js';
import { exitCodeFor } from '../exit-code.js';
import { decodeTextFile } from '../loading/decode-text-file.js';
import { folderOfInput } from '../loading/input-file.js';
import { loadEarlierPairs } from '../loading/load-earlier-pairs.js';
import { CONFIG_NAME } from '../loading/load-programme.js';
import type { LoadedRecall } from '../loading/load-recalled-cohort.js';
import { applySettings } from '../options/settings-options.js';
import { fitLine } from '../showing/fit-line.js';
import { createPersonLabel, namesMayShow } from '../showing/person-label.js';
import { reportDiagnostics } from '../showing/report-diagnostics.js';
import { showText } from '../showing/show-text.js';
import { saveOutputs } from '../writing/save-outputs.js';
import { writeJson } from '../writing/write-json.js';
import { describeReview } from './describe-review.js';
import { foreseeMatches } from './foresee-matches.js';
import { nameNextMatch } from './name-next-match.js';
import type { ReviewOptions } from './review-options.js';
import { showForeseen } from './show-foreseen.js';

/** Decisions, and all that is needed to say what they change. */
export interface Decided {
  readonly loaded: LoadedRecall;
  readonly cases: readonly ReviewCase[];
  readonly decisions: readonly Decision[];
  /** Pairs that were found good. */
  readonly approved: readonly Pairing[];
  /** Null where nobody is there to answer. */
  readonly questions: Questions | null;
  readonly workforce: Workforce;
}

/** Says what decisions would change in the next match, and writes them into the settings when told to. */
export async function carryOut(
  shell: Shell,
  file: string,
  options: ReviewOptions,
  { loaded, cases, decisions, approved, questions, workforce }: Decided,
): Promise<ExitCode> {
  const { recalled, stated } = loaded;
  const settings = stated.files.settings ?? join(folderOfInput(stated.files.signups[0] ?? file), CONFIG_NAME);
  const path = resolve(shell.workingFolder, settings);
  const source = { path, settings, hash: loaded.configFileHash };
  const bytes = await readUnchanged(shell, source);
  const text = bytes === null ? '' : decodeTextFile(bytes, settings);
  const edits = planEdits(decisions, recalled.programme, recalled.now.index);
  if (changesNothing(edits)) {
    await shell.tell(fitLine(`${settings} says all of that already; nothing was written.`, shell.messages));
    return 0;
  }
  const mark = bytes !== null && startsWithMark(bytes) ? BYTE_ORDER_MARK : '';
  const content = mark + editPairLists(text, edits);
  const { programme, diagnostics } = readProgramme(content, settings);
  if (programme === null || hasErrors(diagnostics)) throw cannotEdit(settings);

  const { pairs } = await loadEarlierPairs(shell, file, programme.start);
  shell.progress.show('Trying what would change', null);
  const { foreseen, diagnostics: problems } = await foreseeMatches(
    recalled,
    applySettings(programme, options),
    pairs,
    { approved, workforce },
  );
  if (foreseen === null) {
    await reportDiagnostics(shell, problems, options);
    await shell.tell('Nothing was written.\n');
    return exitCodeFor(problems, false);
  }
  const stream = options.json === true ? shell.messages : shell.output;
  const byName = namesMayShow(stream, options);
  const shown = showForeseen(foreseen, stream, {
    label: createPersonLabel(byName),
    all: options.verbose === true,
  });
  if (options.json !== true && options.quiet !== true) await shell.print(disarmCommands(`\n${shown}\n`));
  const isWanted =
    options.dryRun !== true &&
    (questions === null ||
      (await questions.confirm(`Write ${countEdits(edits)} into ${showText(settings)}?`, true)));
  if (isWanted) await save(shell, source, content, options);
  else await shell.tell('Nothing was written.\n');
  if (options.json === true) {
    await shell.print(writeJson(describeReview(recalled, cases, { edits, foreseen, written: isWanted })));
  }
  if (isWanted && options.quiet !== true) {
    const keeping = foreseen.advised === 'keeping';
    await shell.tell(`Next: ${nameNextMatch(file, options, { settings, keeping })}\n`);
  }
  return 0;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The mark that an editor put before all else, and that is no part of the text; it stays as everything else does. */
function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function countEdits({ together, apart }: PairListEdits): string {
  const count = [together, apart].reduce((sum, { remove, add }) => sum + remove.length + add.length, 0);
  return plural(count, 'change');
}

/** The settings by which was decided. */
interface Source {
  readonly path: string;
  /** What messages call them. */
  readonly settings: string;
  /** Of the file when this run read it first; null where there was none. */
  readonly hash: string | null;
}

/** The settings as they stand, null where there are none. Throws a Failure (75) where they are no longer what they were. */
async function readUnchanged(shell: Shell, { path, settings, hash }: Source): Promise<Uint8Array | null> {
  const bytes = await shell.readFileIfThere(path);
  if ((bytes === null ? null : hashText(bytes)) === hash) return bytes;
  throw new Failure(
    75,
    `${settings} was changed while this command was at work; nothing was written.`,
    'Run the command again: it then goes by what stands there now.',
  );
}

async function save(shell: Shell, source: Source, content: string, options: ReviewOptions): Promise<void> {
  const { path } = source;
  // Another review may have written since, or somebody with an editor: what they did would be undone.
  await shell.holdFolders([dirname(path)]);
  await readUnchanged(shell, source);
  const outputs = {
    folder: dirname(path),
    followsLinks: true,
    files: [{ path: basename(path), content, keepsMode: true }],
    recorded: new Map(),
    editsStay: false,
    // It is the organiser's own file, unchanged since, and changing it is what was asked for.
    replaceable: new Set([basename(path)]),
    pathsHoldNames: false,
  };
  await saveOutputs(shell, outputs, {
    quiet: options.quiet === true,
    namesMayShow: true,
    resultElsewhere: options.json === true,
  });
}

function cannotEdit(settings: string): Failure {
  return new Failure(
    2,
    `${settings} is written in a way that cannot be added to.`,
    'Write the pairs into it by hand, under "together" or "apart": a line "- mentee: …" and below it "  mentor: …".',
  );
}
