import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { Skill } from '../../skills/skill.js';
import type { SkillList } from '../../skills/skill-list.js';
import { remember } from '../../text/remember.js';
import { readMinutes } from '../answers/durations/read-minutes.js';
import { readAvailability, readGridAvailability } from '../answers/hours/read-availability.js';
import { isBlankFor } from '../answers/is-blank-for.js';
import { readFormats } from '../answers/read-formats.js';
import { type LanguagesRead, readLanguages } from '../answers/read-languages.js';
import { readSeniority } from '../answers/read-seniority.js';
import { readSkills } from '../answers/read-skills.js';
import { readTimeZone } from '../answers/time-zones/read-time-zone.js';
import type { MeetingFormat } from '../person.js';
import type { WeeklyHours } from '../weekly-hours.js';

/** What reading rows needs besides the rows, and where their problems go. */
export interface ReadingContext {
  readonly programme: Programme;
  /** The skills one answer names; null when it says nothing. */
  readonly readSkills: (answer: string) => readonly Skill[] | null;
  readonly readFormats: (answer: string) => readonly MeetingFormat[] | null;
  readonly readLanguages: (answer: string) => LanguagesRead;
  readonly readSeniority: (answer: string) => number | null;
  readonly readTimeZone: (answer: string) => string | null;
  readonly readAvailability: (answer: string) => WeeklyHours | null;
  readonly readGridAvailability: (part: string, cell: string) => WeeklyHours | null;
  readonly readMinutes: (text: string, question: string) => number | null;
  readonly report: (problem: Diagnostic) => void;
  /** All that was reported so far. */
  readonly problems: readonly Diagnostic[];
}

/** A context for one reading; the same answer of many people is looked up once. `ticked` are options of the form. */
export function createReadingContext(
  programme: Programme,
  skillList: SkillList,
  ticked: ReadonlySet<string>,
): ReadingContext {
  const problems: Diagnostic[] = [];
  const readGrid = remember((part: string) => remember((cell: string) => readGridAvailability(part, cell)));
  const readTimes = remember((question: string) => remember((text: string) => readMinutes(text, question)));
  return {
    programme,
    readSkills: remember((answer: string) =>
      isBlankFor('learns', answer) ? null : readSkills(answer, skillList, ticked.has(answer)),
    ),
    readFormats: remember((answer: string) => readFormats([answer])),
    readLanguages: remember(readLanguages),
    readSeniority: remember(readSeniority),
    readTimeZone: remember(readTimeZone),
    readAvailability: remember(readAvailability),
    readGridAvailability: (part, cell) => readGrid(part)(cell),
    readMinutes: (text, question) => readTimes(question)(text),
    report: (problem) => problems.push(problem),
    problems,
  };
}
