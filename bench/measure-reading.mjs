/*
 * One measurement in a process of its own: `node bench/measure-reading.mjs <task> <dist> <file>` prints in
 * milliseconds the time that passed and the time a processor worked, loading of modules included, and the most memory
 * the process held, in megabytes.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [task, dist, file] = process.argv.slice(2);
const load = (path) => import(new URL(path, pathToFileURL(`${dist}/`)));
const bytes = readFileSync(file);

const tasks = {
  'csv-parse': async () => {
    const { parse } = await import('csv-parse/sync');
    return parse(bytes);
  },
  table: async () => {
    const { readTableFile } = await load('core/table/read-table-file.js');
    return readTableFile(bytes, file);
  },
  signups: async () => {
    const { readTableFile } = await load('core/table/read-table-file.js');
    const { readSkillList } = await load('core/skills/read-skill-list.js');
    const { readSignups } = await load('core/signups/read-signups.js');
    const { defaultProgramme } = await load('core/programme/default-programme.js');
    const { formatDiagnostics } = await load('core/diagnostics/format-diagnostics.js');
    const skills = readFileSync(new URL('../templates/skills.yaml', import.meta.url), 'utf8');
    const { skillList } = readSkillList(skills, 'skills.yaml', []);
    const { table, diagnostics } = await readTableFile(bytes, file);
    if (table === null) return formatDiagnostics(diagnostics);
    const reading = readSignups([{ table, role: null }], defaultProgramme, skillList);
    return { reading, text: formatDiagnostics([...diagnostics, ...reading.diagnostics]) };
  },
};

const worked = process.cpuUsage();
const start = process.hrtime.bigint();
const result = await tasks[task]();
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(worked);
const people = result.reading?.people.length;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, worked: (user + system) / 1000, megabytes, people }));
