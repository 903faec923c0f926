import type { Programme, SharedAnswer } from '../programme/programme.js';
import type { Evidence } from '../scoring/evidence.js';
import { sharedPathClause } from '../scoring/shared-path-clause.js';
import { topicLabel } from '../scoring/topic-label.js';
import { collapseBlanks } from '../text/collapse-blanks.js';
import { joinWords } from '../text/join-words.js';
import type { Pairing } from './pairing.js';

/** A sentence names at most this many things of one kind; the list columns hold them all. */
const NAMED = 3;

/** Below this closeness (thousandths) two skills share a field, but nobody would call them close. */
const NEAR = 500;

type PairOfPeople = Pick<Pairing, 'mentee' | 'mentor' | 'score'>;

/** What may be said of a pair, in clauses that begin with a verb; empty where there is nothing of that kind. */
interface Reasons {
  /** "teaches Python and SQL" */
  readonly skills: string;
  /** Whether the mentee's ranked wishes begin with these very skills. */
  readonly areFirstWishes: boolean;
  /** "can help with changing career" */
  readonly topics: string;
  /** "both taught themselves" */
  readonly path: string;
}

/**
 * Why these two, in one plain sentence from what may be shared: skills first, then topics, then a way in common.
 * A near skill is called near; "first" stands only where the form ranked the wishes. Empty when nothing may be said.
 */
export function writeWhy(pair: PairOfPeople, programme: Programme): string {
  const { skills, areFirstWishes, topics, path } = findReasons(pair, programme);
  const mentor = collapseBlanks(pair.mentor.name);
  const mentee = collapseBlanks(pair.mentee.name);
  if (skills === '' && topics === '') return path === '' ? '' : `${mentor} and ${mentee} ${path}.`;
  const offers =
    skills === ''
      ? `${topics}, which ${mentee} is looking for`
      : `${skills}, which ${mentee} wants to learn${areFirstWishes ? ' first' : ''}${topics === '' ? '' : `, and ${topics}`}`;
  return `${mentor} ${offers}${path === '' ? '' : `; they ${path}`}.`;
}

/** The same reasons without names, for a narrow column: "teaches Python and SQL; can help with interviews". */
export function writeShortWhy(pair: PairOfPeople, programme: Programme): string {
  const { skills, topics, path } = findReasons(pair, programme);
  return [skills, topics, path].filter((reason) => reason !== '').join('; ');
}

function findReasons({ score }: PairOfPeople, programme: Programme): Reasons {
  const may = (answer: SharedAnswer): boolean => programme.share.includes(answer);
  const { skills, goals, background } = score.mentee.fits;
  const taught = may('skills') ? (skills?.evidence ?? []) : [];
  const topics = may('topics') && may('goals') ? topicLabels(goals?.evidence ?? []) : [];
  const [path] = may('paths') ? (background?.evidence ?? []).filter((item) => item.kind === 'path') : [];
  return {
    ...describeSkills(taught),
    topics: topics.length === 0 ? '' : `can help with ${joinWords(topics)}`,
    path: path === undefined ? '' : sharedPathClause(path.path),
  };
}

function describeSkills(evidence: readonly Evidence[]): Pick<Reasons, 'skills' | 'areFirstWishes'> {
  const exact = evidence.filter((item) => item.kind === 'skill').slice(0, NAMED);
  if (exact.length > 0) {
    const areFirstWishes = exact.every(({ rank }) => rank !== null && rank <= exact.length);
    const labels = exact.map(({ skill }) => skill.label);
    return { skills: `teaches ${joinWords(commasLast(labels))}`, areFirstWishes };
  }
  const near = evidence
    .filter((item) => item.kind === 'near-skill')
    .find(({ closeness }) => closeness >= NEAR);
  const skills = near === undefined ? '' : `teaches ${near.taught.label}, close to ${near.wanted.label}`;
  return { skills, areFirstWishes: false };
}

/** An option that holds a comma reads well only at the end of a list: "Python and Git, the command line". */
function commasLast(labels: readonly string[]): readonly string[] {
  const holdsComma = (label: string): boolean => label.includes(',');
  return [...labels.filter((label) => !holdsComma(label)), ...labels.filter(holdsComma)];
}

function topicLabels(evidence: readonly Evidence[]): string[] {
  return evidence
    .filter((item) => item.kind === 'topic')
    .slice(0, NAMED)
    .map(({ topic }) => topicLabel(topic));
}
