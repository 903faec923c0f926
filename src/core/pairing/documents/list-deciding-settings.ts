import type { Programme } from '../../programme/programme.js';

/** Every setting that decides, as audit.json tells it: by number where its text could name somebody. */
export function listDecidingSettings(programme: Programme): Readonly<Record<string, unknown>> {
  const { aim, favour, indifference, weights, rules, defaultCapacity, mentorsPerMentee } = programme;
  const { start, months, timeZone, language } = programme;
  return {
    aim,
    favour,
    indifference,
    weights,
    rules,
    defaultCapacity,
    mentorsPerMentee,
    start,
    months,
    timeZone,
    language,
    share: programme.share,
    columns: programme.columns.size,
    answers: programme.answers.options.size + programme.answers.roles.size,
    tracks: programme.tracks.length,
    together: programme.together.length,
    apart: programme.apart.length,
    withdrawn: programme.withdrawn.length,
    corrected: programme.people.size,
    ownSkills: programme.skills.length,
  };
}
