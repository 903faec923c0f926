// Writes man/mentorship.1 from the commands. Run after a build: npm run manual.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { buildProgram } from '../dist/cli/build-program.js';
import { writeManual } from '../dist/cli/manual/write-manual.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const program = await buildProgram(
  { version },
  () => undefined,
  () => true,
);
mkdirSync('man', { recursive: true });
writeFileSync('man/mentorship.1', writeManual(program, version));
