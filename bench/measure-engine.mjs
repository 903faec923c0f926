/*
 * One measurement of the engine in a process of its own, for bench/engine-scale.mjs. `node bench/measure-engine.mjs
 * read <root> <folder>` reads the sign-ups of a folder and keeps their people beside them; `… solve <root> <folder>
 * <workers>` takes these people through the engine and prints seconds and megabytes. So neither the texts nor the
 * reading of them count among the engine's memory.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';

const [task, root, folder, workers] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(join(root, 'dist', file)));
/** People in one file: few, so that what is read at a time is small. */
const SLICE = 1000;

if (task === 'read') await keepPeople();
else console.log(JSON.stringify(await solve()));

async function loadFolder(files) {
  const { createMachineShell } = await load('shell/machine-shell.js');
  const { loadCohort } = await load('cli/loading/load-cohort.js');
  const config = join(folder, 'mentorship.yaml');
  return loadCohort(
    createMachineShell(process, ''),
    { files: files.map((file) => join(folder, file)) },
    config,
  );
}

async function keepPeople() {
  const { reading, programme } = await loadFolder(['signups.csv']);
  writeFileSync(join(folder, 'programme.bin'), serialize(programme));
  for (let from = 0; from < reading.people.length; from += SLICE) {
    const name = `people-${String(from).padStart(8, '0')}.bin`;
    writeFileSync(join(folder, name), serialize(reading.people.slice(from, from + SLICE)));
  }
}

async function solve() {
  const { buildPeopleIndex } = await load('core/signups/build-people-index.js');
  const { readSkillList } = await load('core/skills/read-skill-list.js');
  const { buildPreferences } = await load('core/preferences/build-preferences.js');
  const { noPast } = await load('core/scoring/past.js');
  const { drawLottery } = await load('core/pairing/draw-lottery.js');
  const { solvePairs } = await load('core/pairing/solving/solve-pairs.js');
  const { judgePairings } = await load('core/pairing/proof/judge-pairings.js');
  const { startWorkforce } = await load('shell/start-workforce.js');

  const kept = (name) => deserialize(readFileSync(join(folder, name)));
  const files = readdirSync(folder).filter((name) => name.startsWith('people-'));
  const people = files.sort().flatMap(kept);
  const programme = kept('programme.bin');
  const skills = readFileSync(join(root, 'templates/skills.yaml'), 'utf8');
  const { skillList } = readSkillList(skills, 'skills.yaml', []);
  const peopleIndex = buildPeopleIndex(people);
  const draw = drawLottery(
    'engine',
    people.map(({ key }) => key),
  );
  const hired = startWorkforce(pathToFileURL(join(root, 'dist/worker.js')), {
    workers: Number(workers),
    onProgress: () => {},
    // As the commands do it: threads start while everybody is compiled.
    pairs:
      people.filter(({ isMentee }) => isMentee).length * people.filter(({ isMentor }) => isMentor).length,
  });
  const seconds = {};
  const worked = {};
  const megabytes = { people: peak() };
  const timed = async (stage, run) => {
    const start = performance.now();
    const workedBefore = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(workedBefore);
    seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - start) / 1000;
    worked[stage] = (worked[stage] ?? 0) + (user + system) / 1e6;
    megabytes[stage] = peak();
    return result;
  };
  const workforce = { run: (assignment) => timed(assignment.task.name, () => hired.run(assignment)) };

  const preferences = await timed('compiled', () =>
    buildPreferences(people, peopleIndex, programme, skillList, noPast),
  );
  const { couples, upperBound } = await timed('solved', () =>
    solvePairs(preferences, [], { draw, exact: false, workforce }),
  );
  const claims = couples.map(({ mentee, mentor }) => ({
    mentee: mentee.key,
    mentor: mentor.key,
    status: 'matched',
  }));
  const { proof } = await timed('proved', () => judgePairings(preferences, peopleIndex, claims, workforce));
  await hired.dismiss();
  if (proof.blockingPairs + proof.faults.length > 0) throw new Error('The proof found a fault.');
  return {
    seconds,
    worked,
    megabytes,
    matched: couples.length,
    upperBound,
    acceptable: proof.acceptablePairs,
  };
}

/** The most memory this process has held so far. */
function peak() {
  return process.resourceUsage().maxRSS / 1024;
}
