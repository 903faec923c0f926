import type { Programme, SharedAnswer } from '../programme/programme.js';
import type { Evidence } from '../scoring/evidence.js';
import { sharedPathClause } from '../scoring/shared-path-clause.js';
import { topicLabel } from '../scoring/topic-label.js';
import { collapseBlanks } from '../text/collapse-blanks.js';
import { joinWords } from '../text/join-words.js';
import type { Pairing } from './pairing.js';

/** A sentence names at most this many things of one kind; the list columns hold them all. */
const NAMED = 3;

type PairOfPeople = Pick<Pairing, 'mentee' | 'mentor' | 'score'>;

/**
 * Why these two, in one plain sentence from what may be shared: skills first, then topics, then a way in common.
 * A near skill is called near; "first" stands only where the form ranked the wishes. Empty when nothing may be said.
 */
export function writeWhy(pair: PairOfPeople, programme: Programme): string {
  const may = (answer: SharedAnswer): boolean => programme.share.includes(answer);
  const mentor = collapseBlanks(pair.mentor.name);
  const mentee = collapseBlanks(pair.mentee.name);
  const { skills, goals, background } = pair.score.mentee.fits;

  const parts: string[] = [];
  const skillPart = may('skills') ? describeSkills(skills?.evidence ?? [], mentee) : '';
  if (skillPart !== '') parts.push(skillPart);
  const topics = may('topics') && may('goals') ? topicLabels(goals?.evidence ?? []) : [];
  if (topics.length > 0) {
    const help = `can help with ${joinWords(topics)}`;
    parts.push(parts.length > 0 ? help : `${help}, which ${mentee} is looking for`);
  }
  const path = may('paths') ? firstPath(background?.evidence ?? []) : null;
  if (parts.length === 0) return path === null ? '' : `${mentor} and ${mentee} ${path}.`;
  const offers = `${mentor} ${parts.join(parts.length > 1 && skillPart !== '' ? ', and ' : ' and ')}`;
  return path === null ? `${offers}.` : `${offers}; they ${path}.`;
}

function describeSkills(evidence: readonly Evidence[], mentee: string): string {
  const exact = evidence.filter((item) => item.kind === 'skill');
  if (exact.length > 0) {
    const named = exact.slice(0, NAMED);
    const firstWishes = named.every(({ rank }) => rank !== null && rank <= named.length);
    const skills = joinWords(commasLast(named.map(({ skill }) => skill.label)));
    return `teaches ${skills}, which ${mentee} wants to learn${firstWishes ? ' first' : ''}`;
  }
  const [near] = evidence.filter((item) => item.kind === 'near-skill');
  if (near === undefined) return '';
  return `teaches ${near.taught.label}, close to ${near.wanted.label}, which ${mentee} wants to learn`;
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

function firstPath(evidence: readonly Evidence[]): string | null {
  const [path] = evidence.filter((item) => item.kind === 'path');
  return path === undefined ? null : sharedPathClause(path.path);
}
