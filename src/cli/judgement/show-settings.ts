import type { CriterionJudgement, CriterionSide } from '../../core/pairing/judge-settings/judge-criteria.js';
import type { JudgedRule, RuleJudgement } from '../../core/pairing/judge-settings/judge-rules.js';
import type { SettingsJudgement } from '../../core/pairing/judge-settings/judge-settings.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { wrapText } from '../showing/wrap-text.js';
import { showSameAnswers } from './show-same-answers.js';

/** What `match --verbose` says of the settings: a line for each rule in force, each criterion, and alike answers. */
export function showSettings(judgement: SettingsJudgement, stream: Stream): string {
  const { pairs, refused, rules, criteria, sameAnswers, mentees, menteesLookedAt } = judgement;
  const indented = (line: string): string => wrapText(line, stream.columns, '  ', '    ');
  const left = pairs - refused;
  return [
    `${stream.paint.strong('What the settings did')}\n`,
    menteesLookedAt === mentees
      ? ''
      : wrapText(
          `Of ${mentees} mentees ${menteesLookedAt} were looked at, evenly spread; the counts are theirs.`,
          stream.columns,
        ),
    wrapText(`Rules refuse ${refused} of ${plural(pairs, 'possible pair')}.`, stream.columns),
    ...rules.filter(({ inForce }) => inForce).map((rule) => indented(describeRule(rule))),
    ...(left === 0 ? [] : [wrapText(`The criteria rank the ${plural(left, 'pair')} left.`, stream.columns)]),
    ...(left === 0 ? [] : criteria.map((criterion) => indented(describeCriterion(criterion)))),
    showSameAnswers(sameAnswers, stream),
  ].join('');
}

/** What each rule asks for, with what switches it on: a setting, or the answers to a question. */
const RULE_WORDS: Readonly<Record<JudgedRule, string>> = {
  'common-ground': 'something in common (commonGround)',
  'minimum-score': 'points enough (minimumScore)',
  language: 'a language in common (sharedLanguage)',
  'shared-minutes': 'hours in common (minSharedMinutes)',
  'time-zone': 'clocks not too far apart (maxTimeZoneHours)',
  organisation: 'another organisation (differentOrganisation)',
  seniority: 'years ahead (minSeniorityGap)',
  apart: 'kept apart by you (apart)',
  avoid: 'people to avoid (answers)',
  history: 'nobody paired before (--history)',
  takes: 'levels that mentors accept (answers)',
  must: 'musts about the other person (answers)',
  manager: 'nobody’s own manager (answers)',
};

function describeRule({ rule, refused, alone }: RuleJudgement): string {
  const name = RULE_WORDS[rule];
  if (refused === 0) return `${name}: refuses no pair; it changed nothing.`;
  const pairs = `${name}: refuses ${plural(refused, 'pair')}`;
  if (alone === 0) {
    const others = refused === 1 ? 'which another rule refuses' : 'all of which other rules refuse';
    return `${pairs}, ${others} too; it changed nothing.`;
  }
  if (alone === refused) return `${pairs} that no other rule refuses.`;
  return `${pairs}; ${alone} of them no other rule refuses.`;
}

function describeCriterion({ criterion, weight, effect, mentees, mentors }: CriterionJudgement): string {
  const name = `${criterion} (weight ${weight})`;
  if (effect === 'switched-off') return `${name}: switched off.`;
  if (effect === 'not-asked') return `${name}: nobody asked for it; its weight does nothing.`;
  const views = [describeSide(mentees, 'mentee'), describeSide(mentors, 'mentor')].filter(
    (view) => view !== '',
  );
  const told = `${name}: counts for ${views.join(' and ')}`;
  if (effect === 'same-for-all') return `${told}; all pairs fit equally well, so its weight does nothing.`;
  if (effect === 'idle') return `${told}; without it nobody would rank anybody otherwise.`;
  const others = mentees.reordered + mentors.reordered;
  return `${told}; without it ${others} of ${mentees.people + mentors.people} people would rank otherwise.`;
}

/** `30 of 33 mentees (0 to 100 points, middle 66)`, of those whom somebody may be paired with. */
function describeSide({ people, asked, fits }: CriterionSide, role: 'mentee' | 'mentor'): string {
  if (fits === null) return '';
  const [lowest, middle, highest] = [fits.lowest, fits.middle, fits.highest].map((fit) =>
    Math.floor(fit / 10),
  );
  const points = lowest === highest ? `${lowest} points` : `${lowest} to ${highest} points, middle ${middle}`;
  const whom =
    asked === people && people > 1 ? `all ${people} ${role}s` : `${asked} of ${plural(people, role)}`;
  return `${whom} (${points})`;
}
