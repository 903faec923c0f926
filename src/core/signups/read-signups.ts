import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import { type PlaceOfSetting, placeNowhere } from '../programme/place-of-setting.js';
import type { Programme } from '../programme/programme.js';
import type { SkillList } from '../skills/skill-list.js';
import { buildPeopleIndex } from './build-people-index.js';
import { checks } from './checks/checks.js';
import { countUnknownSkills } from './count-unknown-skills.js';
import { buildNearestSearch } from './find-nearest-people.js';
import { applyConfiguration } from './people/apply-configuration.js';
import { buildCellFinder } from './people/find-cell.js';
import { leaveOut } from './people/leave-out.js';
import { placeOf, type RawSignup } from './people/raw-signup.js';
import { readPeople } from './people/read-people.js';
import { reportLeftOut } from './people/report-left-out.js';
import { refuseResults } from './refuse-results.js';
import type { SignupTable } from './signup-table.js';
import type { SignupsReading } from './signups-reading.js';
import { understandFiles } from './understand-files.js';

/**
 * Reads sign-ups into people: understands the files, leaves out who must not be read, reads the rows of the others into
 * people, and checks the people.
 *
 * All problems are found in one go. The order of the rows changes nothing but places. With errors among the
 * diagnostics the people are those who could be read.
 */
export function readSignups(
  files: readonly SignupTable[],
  programme: Programme,
  skillList: SkillList,
  placeOfSetting: PlaceOfSetting = placeNowhere,
): SignupsReading {
  const refused = refuseResults(files);
  if (refused.length > 0) return { ...readSignups([], programme, skillList), diagnostics: refused };
  const understood = understandFiles(files, programme, skillList);
  const { tables, columns, rivals } = understood;
  const configured = applyConfiguration(understood.signups, programme, placeOfSetting);
  const consenting = leaveOut(configured.signups);
  const reading = readPeople(consenting.signups, programme, skillList);
  const { people, signups } = reading;
  const problems = [
    ...understood.diagnostics,
    ...configured.problems,
    ...reportLeftOut(consenting),
    ...reading.problems,
  ];
  const index = buildPeopleIndex(people);
  const unknownSkills = countUnknownSkills(people, skillList);
  const findCell = buildCellFinder(consenting.signups);
  const findNearest = buildNearestSearch(people);
  const complete = !hasErrors(problems);
  const doubts = checks.flatMap((check) =>
    check({ people, signups, complete, index, findCell, findNearest, programme, unknownSkills }),
  );
  const leftOut = {
    empty: placesOf(understood.empty),
    withoutConsent: placesOf(consenting.withoutConsent),
    declined: placesOf(consenting.declined),
    withdrawn: placesOf(configured.withdrawn),
    replaced: [...placesOf(consenting.replaced), ...reading.replaced],
    repeated: reading.repeated,
  };
  return {
    people,
    index,
    tables,
    columns,
    rivals,
    leftOut,
    unknownSkills,
    diagnostics: [...problems, ...doubts],
  };
}

function placesOf(rows: readonly RawSignup[]): readonly Place[] {
  return rows.map((row) => placeOf(row));
}
