import { foldWords } from '../fold-words.js';
import { phrasePattern } from '../phrase-pattern.js';
import { MENTEE_NAMES, MENTOR_NAMES, spellOutMentees } from '../role-names.js';
import { type Roles, readRole } from './read-role.js';

/** No name of a role is longer. */
const LONGEST_NAME = 40;
/** A title is looked at from its end, where the answer completes it. */
const LONGEST_TITLE = 300;

const ROLE = `(?:${MENTOR_NAMES[0]}|${MENTEE_NAMES[0]})`;
const AN = '(?:an?|my|your|einen?|eine|une?|una|uno|uma?|um|een|en|et)';
const OR = '(?:or|and|und|oder|y|o|u|ou|of|lub|eller|och|og|tai|vai)';
/** What asks for somebody else with an article or without. */
const SEEKING = [
  'look(?:ing)? for|seek(?:ing)?|search(?:ing)? for|in search of|need|(?:want|like|love|hope|wish)(?:ing)? to (?:have|find|get|meet|(?:be )?(?:matched|paired) (?:up )?with)',
  'suche|brauche|cherch(?:e|ez|es)|busco|buscas|necesito|procuro|preciso de|cerco|zoek|szukam|potrzebuję|etsin|söker|søger|søker|أبحث عن',
].join('|');
/** What does so only before an article: "I want a mentor", but "I want: Mentor". */
const WANTING =
  'want|like|love|möchte|hätte gern|souhaite|voudrais|quiero|me gustaría|quero|gostaria|vorrei|wil|chcę|haluan|vill|vil';
const NAMED = `(?:(?:${AN}|${OR}|${ROLE}) )*${ROLE}$`;
const SOUGHT = phrasePattern(`(?:${SEEKING}|(?:${WANTING}) ${AN}) ${NAMED}`);
/** Nothing but a name; more is a sentence that says itself who looks for whom. */
const BARE = phrasePattern(`^${NAMED}`);

/** Titles that ask for the role itself, however they put it: "Which role are you looking for?" */
const OWN_ROLE = phrasePattern('roles?|rolle|rôle|rol|papel|ruolo|rola|rooli|roll');

/**
 * The roles of who answered a question with this text. Where the title and the answer together name whom somebody looks
 * for ("I am looking for a": `mentee`), the role is the other one. Null when the answer names none.
 */
export function readRoleUnder(title: string, answer: string): Roles | null {
  const roles = readRole(answer);
  if (roles === null || answer.length > LONGEST_NAME) return roles;
  const question = foldWords(spellOutMentees(title.slice(-LONGEST_TITLE)));
  const name = foldWords(spellOutMentees(answer));
  const isSought = BARE.test(name) && SOUGHT.test(`${question} ${name}`) && !OWN_ROLE.test(question);
  return isSought ? { isMentor: roles.isMentee, isMentee: roles.isMentor } : roles;
}
