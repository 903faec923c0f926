import type { FieldName } from '../../programme/field-names.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { readStage } from '../answers/read-stage.js';
import type { Answer } from './raw-signup.js';
import { readTexts } from './read-list.js';
import { readShortAnswer } from './read-short-answer.js';
import { readSkillAnswers } from './read-skill-answers.js';
import type { ReadingContext } from './reading-context.js';
import { readLine, unclear } from './shared-field-readers.js';
import type { MenteeFields } from './signup.js';

/** What a row says as a mentee's. */
export function readMenteeFields(
  pick: (field: FieldName) => readonly Answer[],
  context: ReadingContext,
): MenteeFields {
  const wishes = pick('learns');
  const { skills, texts } = readSkillAnswers(wishes, context);
  return {
    learns: skills,
    learnsRanked: wishes.some(({ column }) => column?.ranked === true),
    goals: [...new Set([...readTexts(pick('goals'), true), ...texts])],
    stage: readShortAnswer(pick('stage'), readStage, unclear(context, 'a level of experience')),
    track: readTrack(pick('track'), context),
  };
}

/** A track of the programme in the configuration's spelling; any other as written. */
function readTrack(answers: readonly Answer[], { programme }: ReadingContext): string {
  const written = readLine(answers);
  const key = normaliseKey(written);
  return programme.tracks.find((track) => normaliseKey(track) === key) ?? collapseBlanks(written);
}
