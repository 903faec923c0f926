import { isWebAddress } from '../../text/is-web-address.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { readEmailAddress } from '../../text/read-email-address.js';
import { readDate } from '../answers/dates/read-date.js';
import { readMinutes } from '../answers/durations/read-minutes.js';
import { findNumbers } from '../answers/find-numbers.js';
import { namesHours } from '../answers/hours/read-availability.js';
import { splitAtStrong } from '../answers/lists/split-answers.js';
import { splitAtCommas } from '../answers/lists/split-at-commas.js';
import { meansNobody } from '../answers/read-capacity.js';
import { namesAgreement, postponesAgreement } from '../answers/read-consent.js';
import { readFormats } from '../answers/read-formats.js';
import { readLanguages } from '../answers/read-languages.js';
import { readMatters } from '../answers/read-matters.js';
import { type Roles, readRole } from '../answers/read-role.js';
import { readSeniority } from '../answers/read-seniority.js';
import { readAcceptedStages, readStage } from '../answers/read-stage.js';
import { readComing, readNamedStatus } from '../answers/read-status.js';
import { readYesNo } from '../answers/read-yes-no.js';
import { readTimeZone } from '../answers/time-zones/read-time-zone.js';
import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { MENTEE_NAMES, MENTOR_NAMES } from '../role-names.js';
import type { AnswerTest } from './recogniser.js';

/** A role is named in a few words; more of them are a story. */
const LONGEST_ROLE = 60;

/** As much with remarks in brackets; looking for those would take long in a longer text. */
const LONGEST_REMARKED_ROLE = 300;

export const addresses: AnswerTest = {
  are: 'e-mail addresses',
  passes: (answer) => readEmailAddress(answer) !== null,
};
export const dates: AnswerTest = { are: 'dates', passes: (answer) => readDate(answer) !== null };
/** Who comes and who does not, by yes and no too. */
export const comings: AnswerTest = {
  are: 'states of a booking',
  passes: (answer) => readComing(answer) !== null,
};
/** Without yes and no, which answer other questions for a status: "Student status". */
export const namedStatuses: AnswerTest = {
  are: comings.are,
  passes: (answer) => readNamedStatus(answer) !== null,
};
export const roles: AnswerTest = {
  are: 'roles',
  passes: (answer) => readShortRole(answer) !== null,
};

function readShortRole(answer: string): Roles | null {
  if (answer.length > LONGEST_REMARKED_ROLE) return null;
  return answer.replace(/\([^)]*\)/gu, '').length <= LONGEST_ROLE ? readRole(answer) : null;
}

/** What a role is called that is also what people are by trade; under a vague title it says nothing of the programme. */
const TRADES = new Set([
  'student',
  'students',
  'learner',
  'apprentice',
  'trainee',
  'teacher',
  'tutor',
  'trainer',
  'guide',
]);

export const programmeRoles: AnswerTest = {
  are: roles.are,
  passes: (answer, context) => roles.passes(answer, context) && !TRADES.has(foldWords(answer)),
};
const ROLE_NAME = phrasePattern(...MENTOR_NAMES, ...MENTEE_NAMES);

/** Roles by their names: under a title that says nothing of roles, "I want to learn Python" is a wish. */
export const namedRoles: AnswerTest = {
  are: roles.are,
  passes: (answer, context) => programmeRoles.passes(answer, context) && ROLE_NAME.test(foldWords(answer)),
};
/** Roles that nobody has by trade either: not "Coach", but "Both". */
export const unmistakableRoles: AnswerTest = {
  are: roles.are,
  passes: namesRole,
};

/** Whether an answer is a role of a mentoring programme, and nothing that people are by trade. */
export function namesRole(answer: string): boolean {
  const named = readShortRole(answer);
  const words = foldWords(answer);
  if (named === null || TRADES.has(words) || /^coach(es)?$/u.test(words)) return false;
  return named.isMentor === named.isMentee || ROLE_NAME.test(words);
}
/** Anything else: a tool's own column, such as "Tags", may be where an organiser noted the roles. */
export const noRoles: AnswerTest = {
  are: null,
  passes: (answer, context) => !namedRoles.passes(answer, context),
};
export const yesOrNo: AnswerTest = {
  are: 'yes or no',
  // A form with one column per option repeats the option in the cell.
  passes: (answer) => readYesNo(answer) !== null || readRole(answer) !== null,
};
/** Without the roles, which such a column names where its question is put to both. */
export const bareYesOrNo: AnswerTest = {
  are: yesOrNo.are,
  passes: (answer) => readYesNo(answer) !== null,
};
/** A name may begin like a yes (Jo Smith, Si Liu), so only a bare word counts as one. */
export const notYesOrNo: AnswerTest = {
  are: null,
  passes: (answer) => foldWords(answer).includes(' ') || readYesNo(answer) === null,
};
/** A wish in words of its own; a yes agrees to the title, whatever it adds. */
export const kindsOfPerson: AnswerTest = {
  are: null,
  passes: (answer) => readYesNo(answer.split(/[,;.:!–—]/u, 1)[0] ?? '') === null,
};
/** What people are called: words, and no bare yes or no. */
export const personNames: AnswerTest = {
  are: null,
  passes: (answer, context) => /\p{L}/u.test(answer) && notYesOrNo.passes(answer, context),
};
const LENGTH_OF_TIME =
  /^\D{0,12}\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+)?\s*(?:h|hrs?|hours?|mins?|minutes?|min|stunden?|heures?|horas?|ore|uur|uren|godzin\p{L}*|tuntia?|timm\p{L}+|timer|days?|weeks?|months?)(?!\p{L})/iu;

/** What was measured or registered is no skill, goal or topic, whatever a title says. */
export const wordsOfTheirOwn: AnswerTest = {
  are: null,
  passes: (answer) =>
    !LENGTH_OF_TIME.test(answer) && readEmailAddress(answer) === null && readDate(answer) === null,
};
/** The same, and no bare yes or no either. */
export const namedThings: AnswerTest = {
  are: null,
  passes: (answer, context) => wordsOfTheirOwn.passes(answer, context) && notYesOrNo.passes(answer, context),
};
export const numbers: AnswerTest = {
  are: 'numbers',
  passes: (answer) => findNumbers(answer).length > 0 || meansNobody(answer),
};
/** Numbers and nothing else: slots may be seats, or hours of the day. */
export const bareNumbers: AnswerTest = {
  are: numbers.are,
  passes: (answer) => /^\s*\d{1,2}\s*(?:\+|[-–]\s*\d{1,2})?\s*$/u.test(answer),
};
export const agreements: AnswerTest = {
  are: 'yes or no',
  passes: (answer) => readYesNo(answer) !== null || namesAgreement(answer) || postponesAgreement(answer),
};
export const links: AnswerTest = { are: 'web addresses', passes: isWebAddress };
export const times: AnswerTest = {
  are: 'lengths of time',
  passes: (answer) => readMinutes(answer, '') !== null,
};
export const years: AnswerTest = {
  are: 'numbers of years',
  passes: (answer) => readSeniority(answer) !== null,
};
export const hours: AnswerTest = {
  are: 'days or times',
  passes: namesHours,
};
export const timeZones: AnswerTest = {
  are: 'places or time zones',
  passes: (answer) => readTimeZone(answer) !== null,
};
const ZONE_NAME = /^(?:[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+|(?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?)$/u;

/** Zones that are nothing else, whatever the title asks; a city may stand for many things. */
export const zoneNames: AnswerTest = {
  are: 'time zones',
  passes: (answer) => ZONE_NAME.test(answer.trim()) && readTimeZone(answer) !== null,
};
export const stages: AnswerTest = {
  are: 'levels of experience',
  passes: (answer) => readStage(answer) !== null,
};
export const acceptedStages: AnswerTest = {
  are: 'levels of experience',
  passes: (answer) => readAcceptedStages(partsOf(answer)) !== null,
};
export const formats: AnswerTest = {
  are: 'ways to meet',
  passes: (answer) => readFormats([answer]) !== null,
};
export const criteria: AnswerTest = {
  are: 'things that can matter',
  passes: (answer) => readMatters([answer]).length > 0,
};
export const languages: AnswerTest = {
  are: 'languages people speak',
  passes: (answer) => partsOf(answer).some((part) => readLanguages(part).names.length > 0),
};
export const skills: AnswerTest = {
  are: 'known skills',
  passes: (answer, { skillList }) => mostParts(answer, skillList.knows),
};
export const tracks: AnswerTest = {
  are: 'tracks of the programme',
  passes: (answer, { programme }) =>
    programme.tracks.some((track) => normaliseKey(track) === normaliseKey(answer)),
};

/** Whether more than half of the parts of an answer pass. */
export function mostParts(answer: string, passes: (part: string) => boolean): boolean {
  const parts = partsOf(answer);
  return parts.filter(passes).length * 2 > parts.length;
}

/** An answer cut wherever a list may be cut. */
export function partsOf(answer: string): readonly string[] {
  return splitAtStrong(answer).flatMap(splitAtCommas);
}
