import { printable } from '../../text/printable.js';
import { countChoices } from './counts/count-choices.js';
import { countClocks } from './counts/count-clocks.js';
import { countHeadline } from './counts/count-headline.js';
import { countPoints } from './counts/count-points.js';
import { countSeats } from './counts/count-seats.js';
import { countSkills } from './counts/count-skills.js';
import { describeCertainty, type RunRecord } from './counts/describe-certainty.js';
import { buildLevelMap } from './counts/levels/build-level-map.js';
import { describeEntries, listPairs } from './counts/list-pairs.js';
import { listRecruitments } from './counts/list-recruitments.js';
import { listWaiting } from './counts/list-waiting.js';
import { namePeople, numberPeople } from './name-people.js';
import type { Report } from './report.js';
import type { ReportSource } from './report-source.js';

/**
 * Counts and describes a cohort for its report. Of people it says names, pairs, points and what `share:` lists of their
 * skills, topics and ways; with `redact` no name and nothing in anybody's own words.
 */
export function describeReport(
  source: ReportSource,
  record: RunRecord,
  { redact }: { readonly redact: boolean },
): Report {
  const { programme, preferences } = source;
  const names = redact ? numberPeople(preferences) : namePeople(preferences);
  const ownWords = !redact && programme.share.includes('skills');
  const entries = describeEntries(source, names, { ownWords });
  return {
    programme: printable(programme.programme ?? ''),
    isRedacted: redact,
    start: programme.start ?? '',
    headline: countHeadline(source, entries),
    points: countPoints(entries.map(({ points }) => points)),
    choices: countChoices(source),
    pairs: listPairs(source, entries),
    waiting: listWaiting(source, names, { ownWords }),
    skills: countSkills(source, { ownWords }),
    recruitments: listRecruitments(record.gap, { ownWords }),
    seats: countSeats(source, names),
    levels: buildLevelMap(source, names),
    clocks: countClocks(source),
    certainty: describeCertainty(source, record, { redact }),
  };
}
