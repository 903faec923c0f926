import type { Programme, SharedAnswer } from '../../programme/programme.js';
import { pathLabel } from '../../scoring/path-label.js';
import { pathsOf } from '../../scoring/reading/paths-of.js';
import { topicLabel } from '../../scoring/topic-label.js';
import { minutesPerMentee } from '../../signups/minutes-per-mentee.js';
import type { Person } from '../../signups/person.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import type { Pairing } from '../pairing.js';
import { describeHours } from './describe-hours.js';
import { FORMAT_LABELS } from './format-labels.js';
import { pairPoints } from './pair-points.js';
import type { PairingRow } from './pairing-row.js';
import { sealRow } from './seal-row.js';
import { writeWhy } from './write-why.js';

/** The row of pairings.csv for one pair. Only answers that `share:` lists are quoted; private ones never are. */
export function buildPairingRow(pairing: Pairing, programme: Programme): PairingRow {
  const { mentor, mentee, score } = pairing;
  const may = (answer: SharedAnswer): boolean => programme.share.includes(answer);
  const quote = (answer: SharedAnswer, cell: string): string => (may(answer) ? collapseBlanks(cell) : '');
  const { skills, goals, background, logistics } = score.mentee.fits;
  const evidence = [skills, goals, background, logistics].flatMap((fit) => fit?.evidence ?? []);

  const taught = evidence.filter((item) => item.kind === 'skill').map(({ skill }) => skill.label);
  const topics = evidence.filter((item) => item.kind === 'topic').map(({ topic }) => topicLabel(topic));
  const paths = evidence.filter((item) => item.kind === 'path').map(({ path }) => pathLabel(path));
  const formats = mentor.formats.filter((format) => mentee.formats.includes(format));
  const zoneOf = ({ timeZone }: Person): string | null => timeZone ?? programme.timeZone;
  const [hours] = evidence.filter((item) => item.kind === 'hours').map((item) => item.hours);

  const row: Omit<PairingRow, 'seal'> = {
    mentor_name: collapseBlanks(mentor.name),
    mentor_email: mentor.email ?? '',
    mentee_name: collapseBlanks(mentee.name),
    mentee_email: mentee.email ?? '',
    status: pairing.status,
    score: String(pairPoints(score)),
    mentee_score: String(Math.floor(score.mentee.score / 10)),
    mentor_score: String(Math.floor(score.mentor.score / 10)),
    mentee_choice: pairing.menteeChoice === null ? '' : String(pairing.menteeChoice),
    mentor_choice: pairing.mentorChoice === null ? '' : String(pairing.mentorChoice),
    shared_skills: quote('skills', listCell(taught)),
    shared_goals: may('goals') ? quote('topics', listCell(topics)) : '',
    shared_background: quote('paths', listCell(paths)),
    shared_formats: quote('formats', listCell(formats.map((format) => FORMAT_LABELS[format]))),
    shared_hours:
      hours?.stated === true
        ? quote('timeZone', listCell(describeHours(hours, zoneOf(mentee), zoneOf(mentor))))
        : '',
    why: writeWhy({ mentee, mentor, score }, programme),
    mentee_wants: quote('skills', listCell(mentee.learns.map(({ label }) => label))),
    mentee_goals: quote('goals', listCell(mentee.goals)),
    mentee_background: backgroundCell(mentee, may),
    mentee_title: quote('jobTitle', mentee.jobTitle),
    mentee_organisation: quote('organisation', mentee.organisation),
    mentee_time_zone: quote('timeZone', mentee.timeZone ?? ''),
    mentee_languages: quote('languages', listCell(mentee.languages)),
    mentee_minutes: quote(
      'minutesPerMonth',
      mentee.minutesPerMonth === null ? '' : String(mentee.minutesPerMonth),
    ),
    mentee_pronouns: quote('pronouns', mentee.pronouns),
    mentee_chat: quote('chat', mentee.chat),
    mentor_teaches: quote('skills', listCell(mentor.teaches.map(({ label }) => label))),
    mentor_helps_with: quote('topics', listCell(mentor.helpsWith)),
    mentor_background: backgroundCell(mentor, may),
    mentor_title: quote('jobTitle', mentor.jobTitle),
    mentor_organisation: quote('organisation', mentor.organisation),
    mentor_time_zone: quote('timeZone', mentor.timeZone ?? ''),
    mentor_languages: quote('languages', listCell(mentor.languages)),
    mentor_minutes: quote('minutesPerMonth', String(minutesPerMentee(mentor) ?? '')),
    mentor_pronouns: quote('pronouns', mentor.pronouns),
    mentor_chat: quote('chat', mentor.chat),
    mentor_booking_link: quote('bookingLink', mentor.bookingLink),
    track: mentee.track,
    start: pairing.start,
    note: pairing.note,
  };
  return { ...row, seal: sealRow(row) };
}

/** The background word for word only where the form promised nothing else, otherwise its paths in our words. */
function backgroundCell(person: Person, may: (answer: SharedAnswer) => boolean): string {
  if (may('background')) return collapseBlanks(person.background);
  return may('paths') ? listCell(pathsOf(person).map(pathLabel)) : '';
}

/** Items joined by `; `; a semicolon inside an item becomes a comma, so that the list splits as it was joined. */
function listCell(items: readonly string[]): string {
  return items.map((item) => collapseBlanks(item.replaceAll(';', ','))).join('; ');
}
