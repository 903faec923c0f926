import type { Programme, SharedAnswer } from '../../programme/programme.js';
import type { Evidence } from '../../scoring/evidence.js';
import type { PathId } from '../../scoring/paths.js';
import { pathsOf } from '../../scoring/reading/paths-of.js';
import { sharedPathClause } from '../../scoring/shared-path-clause.js';
import { topicLabel } from '../../scoring/topic-label.js';
import type { TopicId } from '../../scoring/topics.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import { joinWords } from '../../text/join-words.js';
import type { Pairing } from '../pairing.js';
import { describeTaught } from './describe-taught.js';

/** A sentence names at most this many topics, alone and after skills; the list columns hold them all. */
const NAMED = 3;
const NAMED_AFTER_SKILLS = 2;

/** Ways that are topics too: who went one knows what they help with. */
const WAYS_OF_TOPICS: ReadonlyMap<TopicId, PathId> = new Map([
  ['changing-career', 'career-change'],
  ['returning-to-work', 'return-after-break'],
]);

type PairOfPeople = Pick<Pairing, 'mentee' | 'mentor' | 'score'>;

/** What may be said of a pair, in clauses that begin with a verb; empty where there is nothing of that kind. */
interface Reasons {
  /** "teaches Python and SQL" */
  readonly skills: string;
  readonly areFirstWishes: boolean;
  /** What else is offered: "can help with interviews and, from experience, changing career", "Vue, close to React". */
  readonly besides: string;
  /** "both taught themselves" */
  readonly path: string;
}

/**
 * Why these two, in one plain sentence from what may be shared: skills first, then topics, then a way in common.
 * A near skill is called near; "first" stands only where the form ranked the wishes. Empty when nothing may be said.
 */
export function writeWhy(pair: PairOfPeople, programme: Programme): string {
  const { skills, areFirstWishes, besides, path } = findReasons(pair, programme, () => true);
  const mentor = collapseBlanks(pair.mentor.name);
  const mentee = collapseBlanks(pair.mentee.name);
  if (skills === '' && besides === '') return path === '' ? '' : `${mentor} and ${mentee} ${path}.`;
  const offers =
    skills === ''
      ? `${besides}, the help that ${mentee} is looking for`
      : joinClauses(
          ', and ',
          `${skills}, which ${mentee} wants to learn${areFirstWishes ? ' first' : ''}`,
          besides,
        );
  return `${mentor} ${joinClauses('; ', offers, path)}.`;
}

/**
 * The same reasons without names, for a narrow column: "teaches Python and SQL; can help with interviews". Without
 * `ownWords` it names no skill in the words of those who answered.
 */
export function writeShortWhy(
  pair: PairOfPeople,
  programme: Programme,
  { ownWords }: { readonly ownWords: boolean },
): string {
  const { skills, besides, path } = findReasons(pair, programme, (item) => ownWords || isKnown(item));
  return joinClauses('; ', skills, besides, path);
}

function joinClauses(joint: string, ...clauses: readonly string[]): string {
  return clauses.filter((clause) => clause !== '').join(joint);
}

function findReasons(
  { mentee, mentor, score }: PairOfPeople,
  programme: Programme,
  isTold: (evidence: Evidence) => boolean,
): Reasons {
  const may = (answer: SharedAnswer): boolean => programme.share.includes(answer);
  const { skills, goals, background } = score.mentee.fits;
  const skillEvidence = may('skills') ? (skills?.evidence ?? []) : [];
  const taught = describeTaught(skillEvidence.filter(isTold), mentee.learns.length);

  const lived = new Set(may('paths') ? pathsOf(mentor) : []);
  const wayOf = (topic: TopicId): PathId | undefined => {
    const way = WAYS_OF_TOPICS.get(topic);
    return way !== undefined && lived.has(way) ? way : undefined;
  };
  const topics = (may('topics') && may('goals') ? (goals?.evidence ?? []) : [])
    .filter((item) => item.kind === 'topic')
    .slice(0, taught.words === '' ? NAMED : NAMED_AFTER_SKILLS)
    .map(({ topic }) => topic);

  const told = new Set(topics.map(wayOf));
  const [shared] = (may('paths') ? (background?.evidence ?? []) : [])
    .filter((item) => item.kind === 'path')
    .filter(({ path }) => !told.has(path));
  // One thing more is enough for a sentence.
  const besides = describeTopics(topics, (topic) => wayOf(topic) !== undefined) || taught.near;
  return {
    skills: taught.words || (besides === '' ? taught.related : ''),
    areFirstWishes: taught.areFirstWishes,
    besides,
    path: shared === undefined ? '' : sharedPathClause(shared.path),
  };
}

/** What the mentor lived through comes last: "can help with interviews and, from experience, changing career". */
function describeTopics(topics: readonly TopicId[], isLived: (topic: TopicId) => boolean): string {
  if (topics.length === 0) return '';
  const others = topics.filter((topic) => !isLived(topic)).map(topicLabel);
  const lived = joinWords(topics.filter(isLived).map(topicLabel));
  if (lived === '') return `can help with ${joinWords(others)}`;
  if (others.length === 0) return `can help, from experience, with ${lived}`;
  return `can help with ${joinWords([...others, lived], 'and, from experience,')}`;
}

function isKnown(item: Evidence): boolean {
  if (item.kind === 'skill') return item.skill.known;
  return item.kind !== 'near-skill' || (item.wanted.known && item.taught.known);
}
