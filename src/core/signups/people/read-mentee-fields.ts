import type { FieldName } from '../../programme/field-names.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { readStage } from '../answers/read-stage.js';
import type { Answer } from './raw-signup.js';
import { joinTexts, readOpenTexts } from './read-list.js';
import { readOnce } from './read-once.js';
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
    goals: joinTexts(readOpenTexts(pick('goals'), context), texts),
    stage: readLevel(pick('stage'), context),
    track: readTrack(pick('track'), context),
  };
}

const readLevel = readOnce((answers, context) =>
  readShortAnswer(answers, readStage, unclear(context, 'a level of experience')),
);

/** A track of the programme in the configuration's spelling; any other as written. */
const readTrack = readOnce((answers, { programme }): string => {
  const written = readLine(answers);
  const key = normaliseKey(written);
  return programme.tracks.find((track) => normaliseKey(track) === key) ?? collapseBlanks(written);
});
