import type { MeetingFormat } from '../signups/person.js';
import type { Skill } from '../skills/skill.js';
import type { PathId } from './paths.js';
import type { SharedHours } from './shared-hours.js';
import type { TopicId } from './topics.js';

/** What a fit rests on; the reasons people read are made from it. */
export type Evidence =
  /** The mentor teaches what the mentee wants; `rank` from 1 where the form ranked, else null. */
  | { readonly kind: 'skill'; readonly skill: Skill; readonly rank: number | null }
  /** The mentor teaches something of the same family. */
  | {
      readonly kind: 'near-skill';
      readonly wanted: Skill;
      readonly taught: Skill;
      /** 1 to 1000, as the skill list has it. */
      readonly closeness: number;
      readonly rank: number | null;
    }
  /** The mentor helps with what the mentee is after. */
  | { readonly kind: 'topic'; readonly topic: TopicId }
  /** The wording of both agrees; never shown. */
  | { readonly kind: 'words' }
  /** Both went the same way. */
  | { readonly kind: 'path'; readonly path: PathId }
  /** A wish about the other person is met; private, never shown. */
  | { readonly kind: 'seek' }
  | { readonly kind: 'hours'; readonly hours: SharedHours }
  | { readonly kind: 'format'; readonly format: MeetingFormat }
  | { readonly kind: 'minutes'; readonly minutesPerMonth: number };
