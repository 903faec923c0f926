import { diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import { readBookingLink } from '../answers/read-booking-link.js';
import { readCapacity } from '../answers/read-capacity.js';
import { readAcceptedStages } from '../answers/read-stage.js';
import type { Stage } from '../person.js';
import { type Answer, placeOfAnswer } from './raw-signup.js';
import { joinTexts, readOpenTexts, readTexts } from './read-list.js';
import { readOnce } from './read-once.js';
import { readShortAnswer } from './read-short-answer.js';
import { readSkillAnswers } from './read-skill-answers.js';
import type { ReadingContext } from './reading-context.js';
import { unclear } from './shared-field-readers.js';
import type { MentorFields } from './signup.js';

/** What a row says as a mentor's. */
export function readMentorFields(
  pick: (field: FieldName) => readonly Answer[],
  context: ReadingContext,
): MentorFields {
  const { skills, texts } = readSkillAnswers(pick('teaches'), context);
  return {
    teaches: skills,
    helpsWith: joinTexts(readOpenTexts(pick('helpsWith'), context), texts),
    takes: readTakes(pick('takes'), context),
    capacity: readSeats(pick('capacity'), context),
    bookingLink: readLink(pick('bookingLink'), context),
  };
}

const readTakes = readOnce((answers, context): readonly Stage[] => {
  const [first] = answers;
  if (first === undefined) return [];
  const stages = readAcceptedStages(readTexts(answers));
  if (stages === null) unclear(context, 'levels of experience')(first);
  return stages ?? [];
});

function readLink(answers: readonly Answer[], { report }: ReadingContext): string {
  const link = readShortAnswer(answers, readBookingLink, (answer) =>
    report(diagnose('booking-link-unusable', placeOfAnswer(answer), {})),
  );
  return link ?? '';
}

const readSeats = readOnce((answers, { programme, report }): number => {
  const [answer] = answers;
  if (answer === undefined) return programme.defaultCapacity;
  const place = placeOfAnswer(answer);
  const reading = readShortAnswer(answers, readCapacity, () => undefined) ?? { kind: 'unread' };
  switch (reading.kind) {
    case 'seats':
      return reading.seats;
    case 'range':
      report(diagnose('capacity-open', place, { seats: reading.seats }));
      return reading.seats;
    case 'least':
      report(diagnose('capacity-least', place, { seats: reading.seats }));
      return reading.seats;
    case 'impossible':
      report(diagnose('capacity-impossible', place, {}));
      return programme.defaultCapacity;
    case 'day':
      report(diagnose('capacity-day', place, {}));
      return programme.defaultCapacity;
    case 'unread':
      report(diagnose('capacity-unclear', place, { seats: programme.defaultCapacity }));
      return programme.defaultCapacity;
  }
});
