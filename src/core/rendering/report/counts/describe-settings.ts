import type { Programme } from '../../../programme/programme.js';
import { criteria } from '../../../scoring/criteria.js';
import { plural } from '../../../text/plural.js';

/** A setting that decided, in words. */
export interface SettingEntry {
  readonly setting: string;
  readonly value: string;
}

const AIMS: Readonly<Record<Programme['aim'], string>> = {
  most: 'as many pairs as a stable matching can have',
  choice: 'everybody chooses freely (deferred acceptance)',
};

const FAVOURS: Readonly<Record<Programme['favour'], string>> = {
  mentees: 'the mentees’',
  mentors: 'the mentors’',
  balanced: 'both sides’ alike',
};

/** Every setting that decides who is put together; lists that name people are only counted. */
export function describeSettings(programme: Programme): readonly SettingEntry[] {
  const { aim, favour, indifference, weights, tracks, together, apart, mentorsPerMentee } = programme;
  const weighed = criteria.map(({ id }) => `${id} ${weights[id]}`);
  return [
    { setting: 'Aim', value: AIMS[aim] },
    { setting: 'Whose wishes count more', value: FAVOURS[favour] },
    { setting: 'Equally good', value: `within ${plural(indifference, 'point')}` },
    { setting: 'Weights', value: weighed.join(', ') },
    { setting: 'Mentors for each mentee', value: String(mentorsPerMentee) },
    ...describeRules(programme),
    ...count('Tracks, in order of precedence', tracks.length),
    ...count('Pairs put together by the organiser', together.length),
    ...count('Pairs kept apart by the organiser', apart.length),
  ];
}

function describeRules({ rules }: Programme): readonly SettingEntry[] {
  const { commonGround, minimumScore, sharedLanguage, minSharedMinutes } = rules;
  const { maxTimeZoneHours, differentOrganisation, minSeniorityGap } = rules;
  const say = (setting: string, value: string | null): readonly SettingEntry[] =>
    value === null ? [] : [{ setting, value }];
  return [
    ...say('The mentor offers something that was asked for', commonGround ? 'required' : 'not required'),
    ...say('Least score on the mentee’s side', plural(minimumScore, 'point')),
    ...say('A language in common', sharedLanguage ? 'required' : 'not required'),
    ...say('Least time in common where both stated hours', `${plural(minSharedMinutes, 'minute')} a week`),
    ...say(
      'Most hours between two clocks',
      maxTimeZoneHours === null ? null : plural(maxTimeZoneHours, 'hour'),
    ),
    ...say('Of different organisations', differentOrganisation ? 'required' : null),
    ...say(
      'Least years a mentor is ahead',
      minSeniorityGap === null ? null : plural(minSeniorityGap, 'year'),
    ),
  ];
}

function count(setting: string, value: number): readonly SettingEntry[] {
  return value === 0 ? [] : [{ setting, value: String(value) }];
}
