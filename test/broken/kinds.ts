import { readFileSync } from 'node:fs';

import { type Diagnostic, hasErrors } from '../../src/core/diagnostics/diagnostic.js';
import type { Place } from '../../src/core/diagnostics/place.js';
import { checkRecalled } from '../../src/core/pairing/check-recalled.js';
import { pairPeople } from '../../src/core/pairing/pair-people.js';
import { recallCohort } from '../../src/core/pairing/recall-cohort.js';
import { readEarlierPairs } from '../../src/core/pairing/rematch/read-earlier-pairs.js';
import { readPast } from '../../src/core/pairing/rematch/read-past.js';
import { PAIRING_COLUMNS, type PairingRow } from '../../src/core/pairing/rows/pairing-row.js';
import { readPairings } from '../../src/core/pairing/rows/read-pairings.js';
import { inThisThread } from '../../src/core/preferences/workforce.js';
import { defaultProgramme } from '../../src/core/programme/default-programme.js';
import { type PlaceOfSetting, placeNowhere } from '../../src/core/programme/place-of-setting.js';
import type { Programme } from '../../src/core/programme/programme.js';
import { readProgramme } from '../../src/core/programme/read-programme.js';
import { readAnswers, type SignupAnswers } from '../../src/core/rendering/answers/read-answers.js';
import { checkTemplateNames } from '../../src/core/rendering/check-template-names.js';
import { renderGuides } from '../../src/core/rendering/guides/render-guides.js';
import { renderHandbooks } from '../../src/core/rendering/handbooks/render-handbooks.js';
import { readWaitingPeople } from '../../src/core/rendering/letters/read-waiting-people.js';
import { renderLetters } from '../../src/core/rendering/letters/render-letters.js';
import { SHIPPED_TEMPLATES, type TemplateName } from '../../src/core/rendering/shipped-templates.js';
import {
  createTemplateSet,
  type TemplateSet,
  type TemplateText,
} from '../../src/core/rendering/template-set.js';
import { chooseLanguage } from '../../src/core/rendering/words/choose-language.js';
import { noPast } from '../../src/core/scoring/past.js';
import { readSignups } from '../../src/core/signups/read-signups.js';
import { readSkillList } from '../../src/core/skills/read-skill-list.js';
import { dropRepeatedFiles } from '../../src/core/table/drop-repeated-files.js';
import { readTable } from '../../src/core/table/read-table.js';
import { readTableFile } from '../../src/core/table/read-table-file.js';

/** The files of a folder by name. */
export type Folder = ReadonlyMap<string, Uint8Array>;

type Findings = readonly Diagnostic[];

/** What finds the problems of one kind of input. */
interface Kind {
  /** The file that the kind is told by, and that its diagnostics name. */
  readonly input: string;
  readonly read: (folder: Folder) => Findings | Promise<Findings>;
}

const SETTINGS = 'mentorship.yaml';
/** What sign-ups may have beside them: pairs to keep, and the file of an earlier cohort. */
const KEEP = 'keep.csv';
const HISTORY = 'history.csv';
/** The sign-ups that letters may quote. */
const FORM = 'form.csv';

/**
 * The first whose input a folder has reads it. Any folder may hold settings, in `flags.txt` what a person would add to
 * the command, and for faults of size in `times.txt` how often the table or the settings are repeated.
 */
export const kinds: readonly Kind[] = [
  { input: 'table.csv', read: (folder) => readFile(folder, 'table.csv') },
  { input: 'table.xlsx', read: (folder) => readFile(folder, 'table.xlsx') },
  { input: 'skills.yaml', read: (folder) => readSkills(textOf(folder, 'skills.yaml'), null).diagnostics },
  { input: 'matched.csv', read: readAndRecall },
  { input: 'signups.csv', read: readAndPair },
  { input: 'pairings.csv', read: readAndWrite },
  { input: 'unmatched.csv', read: (folder) => readWaiting(folder, 'unmatched.csv') },
  { input: 'introduction.txt.hbs', read: (folder) => writeLetters([PAIR], [], folder) },
  { input: 'own-meetings.yaml', read: (folder) => writeGuides([PAIR], [], folder) },
  { input: 'mentors.md.hbs', read: writeHandbooks },
  { input: 'flags.txt', read: (folder) => writeGuides([PAIR], [], folder) },
  { input: SETTINGS, read: (folder) => readSettings(folder).diagnostics },
];

const NO_CELLS = Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, ''])) as PairingRow;

/** A pair in whose row nothing is wrong. */
const PAIR: PairingRow = {
  ...NO_CELLS,
  mentor_name: 'Amina Yusuf',
  mentor_email: 'amina.yusuf@example.org',
  mentee_name: 'Grace Oyelaran',
  mentee_email: 'grace.oyelaran@example.org',
};

/** The settings of folders without any: letters want somebody to send them. */
const PROGRAMME: Programme = {
  ...defaultProgramme,
  organiser: { name: 'Aino Laine', email: 'aino@example.org' },
};

async function readFile(folder: Folder, file: string): Promise<Findings> {
  const bytes = Buffer.from(bytesOf(folder, file));
  const repeated = Array.from({ length: timesOf(folder) }, () => bytes);
  return (await readTableFile(Buffer.concat(repeated), file)).diagnostics;
}

function readWaiting(folder: Folder, file: string): Findings {
  return readWaitingPeople(readTable(bytesOf(folder, file), file), []).diagnostics;
}

async function readAndPair(folder: Folder): Promise<Findings> {
  const { programme, skillList, placeOf, diagnostics } = readSettings(folder);
  const file = { name: 'signups.csv', bytes: bytesOf(folder, 'signups.csv') };
  const given = Math.max(1, textOf(folder, 'flags.txt').split(file.name).length - 1);
  const { diagnostics: repeated } = dropRepeatedFiles(Array.from({ length: given }, () => file));
  const { table, diagnostics: tableProblems } = readTable(file.bytes, file.name);
  const role = textOf(folder, 'flags.txt').includes('--mentors') ? 'mentor' : null;
  const tables = table === null ? [] : [{ table, role } as const];
  const { people, index, diagnostics: signupProblems } = readSignups(tables, programme, skillList, placeOf);
  const found = [...diagnostics, ...repeated, ...tableProblems, ...signupProblems];
  if (hasErrors(found)) return found;
  const tableOf = (name: string) => readTable(bytesOf(folder, name), name);
  const { past, diagnostics: doubts } = folder.has(HISTORY)
    ? readPast([tableOf(HISTORY)], programme, index)
    : { past: noPast, diagnostics: [] };
  const earlier = folder.has(KEEP) ? readEarlierPairs(tableOf(KEEP), programme.start) : null;
  found.push(...doubts, ...(earlier?.diagnostics ?? []));
  if (hasErrors(found)) return found;
  const options = { past, earlier: earlier?.pairs ?? null, placeOf };
  return [...found, ...(await pairPeople(people, index, programme, skillList, options)).diagnostics];
}

/** The pairs of an earlier run, without its record. */
async function readAndRecall(folder: Folder): Promise<Findings> {
  const { programme, skillList, placeOf } = readSettings(folder);
  const { table } = readTable(bytesOf(folder, 'signups.csv'), 'signups.csv');
  const tables = table === null ? [] : [{ table, role: null }];
  const { people, index } = readSignups(tables, programme, skillList, placeOf);
  const pairs = readPairings(readTable(bytesOf(folder, 'matched.csv'), 'matched.csv'), { acceptEdits: true });
  const files = {
    ...{ pairings: 'matched.csv', unmatched: 'unmatched.csv', audit: 'audit.json' },
    ...{ settings: SETTINGS, signups: ['signups.csv'] },
  };
  const stated = { ...pairs, pairingsHash: '', audit: 'missing' as const, files };
  const now = { people, index, programme, skillList, past: noPast };
  return checkRecalled(await recallCohort(stated, now, inThisThread), 'matched.csv');
}

/** Letters, or guides where the flags ask for a meeting. */
async function readAndWrite(folder: Folder): Promise<Findings> {
  const flags = textOf(folder, 'flags.txt');
  const acceptEdits = flags.includes('--accept-edits');
  const { rows, places, diagnostics } = readPairings(
    readTable(bytesOf(folder, 'pairings.csv'), 'pairings.csv'),
    { acceptEdits },
  );
  if (hasErrors(diagnostics)) return diagnostics;
  const write = flags.includes('--meeting') ? writeGuides : writeLetters;
  return [...diagnostics, ...(await write(rows, places, folder))];
}

async function writeLetters(
  rows: readonly PairingRow[],
  places: readonly Place[],
  folder: Folder,
): Promise<Findings> {
  const { programme, placeOf, diagnostics: settingProblems } = readSettings(folder);
  const language = chooseLanguage(programme, ['en'], placeOf);
  const diagnostics = [...settingProblems, ...language.diagnostics];
  const answers = readForm(folder);
  const templates = readTemplates(programme, placeOf, folder, answers);
  if (!('texts' in templates)) return [...diagnostics, ...templates];
  const options = {
    ...{ templates, answers, date: '2026-09-25T08:00:00Z', from: null, places },
    ...{ separate: false, waiting: [], earlier: [], written: new Map(), onProgress: () => {} },
  };
  const letters = await renderLetters(rows, programme, options);
  return [...diagnostics, ...letters.diagnostics];
}

async function writeGuides(
  rows: readonly PairingRow[],
  places: readonly Place[],
  folder: Folder,
): Promise<Findings> {
  const { programme, placeOf, diagnostics } = readSettings(folder);
  const [, meeting = '1'] = /--meeting (\d+)/.exec(textOf(folder, 'flags.txt')) ?? [];
  const templates = readTemplates(programme, placeOf, folder);
  if (!('texts' in templates)) return [...diagnostics, ...templates];
  const options = {
    ...{ templates, date: '2026-09-25T08:00:00Z', from: null, places },
    written: new Map(),
  };
  const guides = await renderGuides(rows, programme, Number(meeting), options);
  return [...diagnostics, ...guides.diagnostics];
}

function writeHandbooks(folder: Folder): Findings {
  const { programme, placeOf, diagnostics } = readSettings(folder);
  const templates = readTemplates(programme, placeOf, folder);
  if (!('texts' in templates)) return [...diagnostics, ...templates];
  return [...diagnostics, ...renderHandbooks(programme, templates).diagnostics];
}

/** The settings, and the shipped list of skills with theirs. */
function readSettings(folder: Folder) {
  const { programme, placeOf, diagnostics } = folder.has(SETTINGS)
    ? readProgramme(textOf(folder, SETTINGS).repeat(timesOf(folder)), SETTINGS)
    : { programme: PROGRAMME, placeOf: placeNowhere, diagnostics: [] };
  const skills = readSkills(readShipped('skills.yaml'), programme, placeOf);
  return {
    programme: programme ?? defaultProgramme,
    placeOf,
    skillList: skills.skillList,
    diagnostics: [...diagnostics, ...skills.diagnostics],
  };
}

function readSkills(text: string, programme: Programme | null, placeOf: PlaceOfSetting = placeNowhere) {
  return readSkillList(text, 'skills.yaml', programme?.skills ?? [], placeOf);
}

function readForm(folder: Folder): SignupAnswers | null {
  const { table } = readTable(bytesOf(folder, FORM), FORM);
  if (table === null) return null;
  const { programme, skillList } = readSettings(folder);
  return readAnswers(readSignups([{ table, role: null }], programme, skillList), programme);
}

/** The shipped templates, but for those that the folder has under the same name. */
function readTemplates(
  programme: Programme,
  placeOf: PlaceOfSetting,
  folder: Folder,
  answers: SignupAnswers | null = null,
): TemplateSet | Findings {
  const slips = checkTemplateNames(programme, placeOf);
  if (slips.length > 0) return slips;
  const texts = SHIPPED_TEMPLATES.map(({ name, file }): [TemplateName, TemplateText] => {
    const own = file.slice(file.lastIndexOf('/') + 1);
    const source = folder.has(own) ? textOf(folder, own) : readShipped(`en/${file}`);
    return [name, { file: programme.templates.get(name) ?? file, source }];
  });
  const { set, diagnostics } = createTemplateSet('en', new Map(texts), answers?.form);
  return set ?? diagnostics;
}

function readShipped(path: string): string {
  return readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8');
}

/** Nothing where the folder has no such file. */
function bytesOf(folder: Folder, file: string): Uint8Array {
  return folder.get(file) ?? new Uint8Array();
}

function timesOf(folder: Folder): number {
  return Number(textOf(folder, 'times.txt') || '1');
}

function textOf(folder: Folder, file: string): string {
  return new TextDecoder().decode(bytesOf(folder, file));
}
