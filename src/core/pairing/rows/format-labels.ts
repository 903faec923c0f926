import type { MeetingFormat } from '../../signups/person.js';

/** How meeting formats are called in what people read. */
export const FORMAT_LABELS: Readonly<Record<MeetingFormat, string>> = {
  chat: 'questions by chat',
  calls: 'calls',
  resources: 'shared resources',
};
